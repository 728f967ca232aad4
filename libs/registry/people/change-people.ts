import type { EntityManager } from 'typeorm';
import { languages } from '#kernel';
import { isEmail } from '../firms/check-firm.js';
import { invalidEmail } from '../firms/firm-errors.js';
import { defined } from '../input/defined.js';
import { Problems } from '../input/problems.js';
import { departments, Membership, Person, PersonRole, TeacherClass, type Department, type Role } from './person.js';

export type PersonChange = Partial<Pick<Person, 'displayName' | 'language' | 'email' | 'active'>>;

/**
 * Changes a person's data; one who leaves is made inactive and keeps the record of what they did. A new address that the
 * person `isOwn` writes themselves is marked as their own; one that their school or the office writes is vouched for.
 * @returns undefined when there is no such person
 * @throws InvalidInput
 */
export async function changePerson(
  manager: EntityManager,
  id: string,
  change: PersonChange,
  { isOwn }: { readonly isOwn: boolean },
): Promise<Person | undefined> {
  const person = await manager.findOneBy(Person, { id });
  if (!person) return undefined;
  const isNewEmail = change.email !== undefined && change.email !== person.email;
  const given = { ...defined(change), ...(isNewEmail && { emailIsOwn: isOwn && change.email !== null }) };
  Object.assign(person, given);
  const problems = new Problems();
  problems.text('displayName', person.displayName, 120);
  problems.choice('language', person.language, languages);
  const { email } = person;
  if (email !== null) problems.require(isEmail(email), invalidEmail, 'email', { value: email.slice(0, 60) });
  problems.throwIfAny();
  if (Object.keys(given).length > 0) await manager.update(Person, { id }, given);
  return person;
}

/**
 * Puts a person to work in a firm, or moves them to another department of it.
 * @throws InvalidInput
 */
export async function setMembership(
  manager: EntityManager,
  personId: string,
  firmId: string,
  department: Department,
): Promise<void> {
  const problems = new Problems();
  problems.choice('department', department, departments);
  problems.throwIfAny();
  await manager.upsert(Membership, { personId, firmId, department }, ['personId', 'firmId']);
}

/** Returns false when they did not work there. */
export async function endMembership(manager: EntityManager, personId: string, firmId: string): Promise<boolean> {
  return (await manager.delete(Membership, { personId, firmId })).affected === 1;
}

/** What a person is from now on, instead of what they were. Give it a transaction's manager. */
export async function setRoles(manager: EntityManager, personId: string, roles: readonly Role[]): Promise<void> {
  await manager.delete(PersonRole, { personId });
  await manager.insert(
    PersonRole,
    [...new Set(roles)].map((role) => ({ personId, role })),
  );
}

export async function setSchool(manager: EntityManager, personId: string, schoolId: string | null): Promise<void> {
  await manager.update(Person, { id: personId }, { schoolId });
}

/** The classes that a teacher teaches from now on, instead of those before. Give it a transaction's manager. */
export async function setTaughtClasses(
  manager: EntityManager,
  personId: string,
  classIds: readonly string[],
): Promise<void> {
  await manager.delete(TeacherClass, { personId });
  await manager.insert(
    TeacherClass,
    [...new Set(classIds)].map((classId) => ({ personId, classId })),
  );
}
