import type { EntityManager } from 'typeorm';
import type { Language } from '#kernel';
import { readCursor, writeCursor } from '../input/cursor.js';
import { Problems } from '../input/problems.js';
import type { Target } from '../permissions/may.js';
import { scopeCondition, type Scope } from '../permissions/scope.js';
import { hashPassword } from './passwords.js';
import { Person, type Department, type Role } from './person.js';
import { checkPassword } from './register-people.js';

/** A person as others see them. */
export interface PersonRecord {
  readonly id: string;
  readonly networkId: string;
  readonly schoolId: string | null;
  readonly userName: string;
  readonly displayName: string;
  readonly language: Language;
  readonly email: string | null;
  /** The person wrote the address themselves: no school is asked about it. */
  readonly emailIsOwn: boolean;
  readonly active: boolean;
  readonly roles: readonly Role[];
  readonly memberships: readonly {
    readonly firmId: string;
    readonly firmName: string;
    readonly classId: string | null;
    readonly department: Department;
  }[];
  /** The classes that they teach. */
  readonly classIds: readonly string[];
}

/** Of `PersonRecord`, the person being `p`. */
export const selectPerson = `
  SELECT p.id, p.network_id AS "networkId", p.school_id AS "schoolId", p.user_name AS "userName",
    p.display_name AS "displayName", p.language, p.email,
    p.email_is_own AS "emailIsOwn", p.active,
    ARRAY(SELECT role FROM person_role r WHERE r.person_id = p.id ORDER BY role) AS roles,
    coalesce((SELECT jsonb_agg(jsonb_build_object('firmId', f.id, 'firmName', f.name, 'classId', f.class_id,
                                                  'department', m.department) ORDER BY f.name)
              FROM membership m JOIN firm f ON f.id = m.firm_id WHERE m.person_id = p.id), '[]') AS memberships,
    ARRAY(SELECT class_id::text FROM teacher_class t WHERE t.person_id = p.id ORDER BY class_id) AS "classIds"
  FROM person p`;

export async function findPerson(manager: EntityManager, id: string): Promise<PersonRecord | undefined> {
  const rows = (await manager.query(`${selectPerson} WHERE p.id = $1`, [id])) as PersonRecord[];
  return rows[0];
}

/**
 * What an action on a person is about. A student is within reach of the firms and classes they belong to; everyone else
 * only of the office and themselves, so that no teacher sets the password of another or of the office.
 */
export function targetsOfPerson(person: PersonRecord): Target[] {
  const self: Target = { networkId: person.networkId, personId: person.id };
  if (person.roles.some((role) => role !== 'student')) return [self];
  return [self, ...person.memberships.map(({ firmId, classId }) => ({ ...self, firmId, classId }))];
}

export interface PersonSearch {
  /** Words of the name or user name. */
  readonly words?: string;
  readonly firmId?: string;
  readonly role?: Role;
  /** 1 to 200; 50 when left out. */
  readonly limit?: number;
  readonly cursor?: string;
}

export interface PersonPage {
  readonly items: readonly PersonRecord[];
  /** Give it back as `cursor`; absent on the last page. */
  readonly next?: string;
}

/**
 * One page of the people within a scope, by name: of a firm or class those who work in it.
 * @throws KontorError `invalid-cursor`
 */
export async function listPeople(manager: EntityManager, scope: Scope, search: PersonSearch = {}): Promise<PersonPage> {
  const inScope = scopeCondition(scope, { network: 'p.network_id', firm: ['w.firm_id'], person: 'p.id' });
  const parameters = inScope.parameters;
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = [
    `p.id IN (SELECT p.id FROM person p LEFT JOIN membership w ON w.person_id = p.id WHERE ${inScope.sql})`,
    ...conditionsOf(search, place),
  ];
  const limit = Math.min(Math.max(Math.trunc(search.limit ?? 50), 1), 200);
  const rows = (await manager.query(
    `${selectPerson} WHERE ${conditions.join(' AND ')} ORDER BY p.display_name, p.id LIMIT ${place(limit + 1)}`,
    parameters,
  )) as PersonRecord[];
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last ? { items, next: writeCursor(last.displayName, last.id) } : { items };
}

function conditionsOf(search: PersonSearch, place: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  const words = search.words?.slice(0, 200).replaceAll('\u0000', '').split(/\s+/).filter(Boolean) ?? [];
  for (const word of words) {
    const pattern = place(`%${word.replace(/[\\%_]/g, '\\$&')}%`);
    conditions.push(`(p.display_name || ' ' || p.user_name) ILIKE ${pattern}`);
  }
  if (search.firmId)
    conditions.push(`p.id IN (SELECT person_id FROM membership WHERE firm_id = ${place(search.firmId)})`);
  if (search.role) conditions.push(`p.id IN (SELECT person_id FROM person_role WHERE role = ${place(search.role)})`);
  if (search.cursor) {
    const [name, id] = readCursor(search.cursor);
    conditions.push(`(p.display_name, p.id) > (${place(name)}::text, ${place(id)}::uuid)`);
  }
  return conditions;
}

/**
 * Gives a person a new password. Close their sessions afterwards (`SignIn.signOutEverywhere`).
 * @throws InvalidInput
 */
export async function setPassword(manager: EntityManager, personId: string, password: string): Promise<void> {
  const problems = new Problems();
  checkPassword(password, problems);
  problems.throwIfAny();
  await manager.update(Person, { id: personId }, { passwordHash: await hashPassword(password) });
}
