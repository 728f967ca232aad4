/** A UUIDv7 made here. `crypto.randomUUID` would be missing wherever a school reaches Kontor by plain http. */
export { v7 as newId } from 'uuid';
