export { testDatabase, type TestDatabase, type TestDatabaseSettings } from './postgres.js';
