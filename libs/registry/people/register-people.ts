import type { EntityManager } from 'typeorm';
import { KontorError, languages, newId } from '#kernel';
import { constraintOf } from '#platform';
import { insertEntities } from '../input/insert-entities.js';
import { InvalidInput, Problems } from '../input/problems.js';
import { isEmail } from '../firms/check-firm.js';
import { invalidEmail } from '../firms/firm-errors.js';
import { invalidUserName, passwordTooShort, userNameTaken } from './people-errors.js';
import { hashPassword, minimumPasswordLength } from './passwords.js';
import {
  departments,
  Membership,
  Person,
  PersonRole,
  roles,
  TeacherClass,
  type Department,
  type Role,
} from './person.js';

/** Somebody to register, with everything that makes them what they are in the network. */
export interface NewPerson {
  readonly id?: string;
  readonly networkId: string;
  readonly schoolId?: string | null;
  readonly userName: string;
  readonly displayName: string;
  readonly language: Person['language'];
  readonly email?: string | null;
  /** Either the password, or its hash where many share one (demonstrations). */
  readonly password?: string;
  readonly passwordHash?: string;
  readonly roles: readonly Role[];
  readonly memberships?: readonly { readonly firmId: string; readonly department: Department }[];
  /** The classes that a teacher teaches. */
  readonly classIds?: readonly string[];
}

/**
 * Registers people with their roles, memberships and classes.
 * @throws InvalidInput with the problems of every person, its index in the pointer when there are several.
 * @throws KontorError `user-name-taken`
 */
export async function registerPeople(manager: EntityManager, people: readonly NewPerson[]): Promise<Person[]> {
  const problems = people.flatMap((person, index) => checkPerson(person, people.length > 1 ? `/${index}` : '').list);
  if (problems.length > 0) throw new InvalidInput(problems);
  const rows = await Promise.all(people.map(personOf));
  try {
    await insertEntities(manager, Person, rows);
  } catch (error) {
    if (constraintOf(error) !== 'person_user_name_key') throw error;
    throw new KontorError(userNameTaken, {}, { cause: error, field: '/userName' });
  }
  await insertRelations(manager, people, rows);
  return rows.map(({ passwordHash: _secret, ...person }) => person);
}

async function insertRelations(
  manager: EntityManager,
  people: readonly NewPerson[],
  rows: readonly Person[],
): Promise<void> {
  const each = <T>(make: (person: NewPerson, personId: string) => T[]): T[] =>
    people.flatMap((person, index) => make(person, rows[index]!.id));
  await insertEntities(
    manager,
    PersonRole,
    each((p, personId) => p.roles.map((role) => ({ personId, role }))),
  );
  await insertEntities(
    manager,
    Membership,
    each((p, personId) => (p.memberships ?? []).map((membership) => ({ personId, ...membership }))),
  );
  await insertEntities(
    manager,
    TeacherClass,
    each((p, personId) => (p.classIds ?? []).map((classId) => ({ personId, classId }))),
  );
}

async function personOf(person: NewPerson): Promise<Person> {
  return {
    id: person.id ?? newId(),
    networkId: person.networkId,
    schoolId: person.schoolId ?? null,
    userName: person.userName.toLowerCase(),
    displayName: person.displayName,
    language: person.language,
    passwordHash: person.passwordHash ?? (await hashPassword(person.password!)),
    email: person.email ?? null,
    emailIsOwn: false,
    active: true,
  };
}

/** Checks a person's data; `prefix` is the JSON pointer of the person in the input. */
export function checkPerson(person: NewPerson, prefix = ''): Problems {
  const problems = new Problems(prefix);
  const { userName, email, password } = person;
  problems.text('displayName', person.displayName, 120);
  problems.require(isUserName(userName), invalidUserName, 'userName', { value: String(userName).slice(0, 60) });
  problems.choice('language', person.language, languages);
  if (email) problems.require(isEmail(email), invalidEmail, 'email', { value: email.slice(0, 60) });
  if (!person.passwordHash) checkPassword(password, problems);
  person.roles.forEach((role, index) => problems.choice(`roles/${index}`, role, roles));
  person.memberships?.forEach(({ department }, index) =>
    problems.choice(`memberships/${index}/department`, department, departments),
  );
  return problems;
}

/** Length is what counts; rules about kinds of characters only make people write passwords down. */
export function checkPassword(password: string | undefined, problems: Problems, field = 'password'): void {
  if ((password?.length ?? 0) < minimumPasswordLength) {
    problems.add(passwordTooShort, field, { min: minimumPasswordLength });
  } else problems.optionalText(field, password, 200);
}

/** Letters, digits and `. _ - @ +`, two to 64 of them: an e-mail address is a fine user name. */
export function isUserName(text: string): boolean {
  return typeof text === 'string' && /^[\p{L}\p{N}._@+-]{2,64}$/u.test(text);
}
