import type { EntityManager } from 'typeorm';
import { Firm } from '../firms/firm.js';
import { insertEntities } from '../input/insert-entities.js';
import { Network } from '../networks/network.js';
import { hashPassword } from '../people/passwords.js';
import { registerPeople, type NewPerson } from '../people/register-people.js';
import { SchoolClass } from '../schools/school-class.js';
import { School } from '../schools/school.js';

/** A network as plain data, ready to be stored; made from a seed, so that two machines have the same. */
export interface NetworkData {
  readonly network: Network;
  readonly schools: readonly School[];
  readonly classes: readonly SchoolClass[];
  /** Practice firms first, then the firms that the network office runs. */
  readonly firms: readonly Firm[];
  readonly people: readonly NewPerson[];
}

/**
 * Stores a network. Give it a transaction's manager. Each password is hashed once, however many people share it: hashing
 * is made to be slow.
 * @throws KontorError `user-name-taken`; a database error when the network is there already (ask `networkByCode`).
 */
export async function seedNetwork(manager: EntityManager, data: NetworkData): Promise<void> {
  await insertEntities(manager, Network, [data.network]);
  await insertEntities(manager, School, data.schools);
  await insertEntities(manager, SchoolClass, data.classes);
  await insertEntities(manager, Firm, data.firms);
  const hashes = new Map<string, string>();
  for (const { password } of data.people) {
    if (password && !hashes.has(password)) hashes.set(password, await hashPassword(password));
  }
  await registerPeople(
    manager,
    data.people.map((person) => ({
      ...person,
      passwordHash: hashes.get(person.password ?? '') ?? person.passwordHash,
    })),
  );
}

/** The network with this code, or null: ask before seeding. */
export function networkByCode(manager: EntityManager, code: string): Promise<Network | null> {
  return manager.findOneBy(Network, { code });
}
