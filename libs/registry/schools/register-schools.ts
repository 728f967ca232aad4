import type { EntityManager } from 'typeorm';
import { KontorError, languages, newId } from '#kernel';
import { constraintOf } from '#platform';
import { invalidCountry } from '../firms/firm-errors.js';
import { defined } from '../input/defined.js';
import { insertEntities } from '../input/insert-entities.js';
import { Problems } from '../input/problems.js';
import { strictnesses, type Strictness } from '../networks/network.js';
import { classNameTaken, invalidSchoolYear, schoolNameTaken } from './school-errors.js';
import { SchoolClass } from './school-class.js';
import { School } from './school.js';

export type NewSchool = Omit<School, 'id'> & { readonly id?: string };

/** @throws InvalidInput, KontorError `school-name-taken` */
export async function registerSchool(manager: EntityManager, input: NewSchool): Promise<School> {
  const school = { ...input, id: input.id ?? newId() };
  const problems = new Problems();
  problems.text('name', school.name, 120);
  problems.choice('language', school.language, languages);
  problems.text('street', school.street, 120);
  problems.text('postCode', school.postCode, 12);
  problems.text('city', school.city, 80);
  problems.require(/^[A-Z]{2}$/.test(school.country), invalidCountry, 'country', {
    value: school.country.slice(0, 40),
  });
  problems.throwIfAny();
  try {
    await insertEntities(manager, School, [school]);
  } catch (error) {
    if (constraintOf(error) !== 'school_name_key') throw error;
    throw new KontorError(schoolNameTaken, {}, { cause: error, field: '/name' });
  }
  return school;
}

export type NewSchoolClass = Omit<SchoolClass, 'id' | 'strictness'> & {
  readonly id?: string;
  readonly strictness?: Strictness | null;
};

/** @throws InvalidInput, KontorError `class-name-taken` */
export async function registerClass(manager: EntityManager, input: NewSchoolClass): Promise<SchoolClass> {
  const schoolClass = { ...input, id: input.id ?? newId(), strictness: input.strictness ?? null };
  checkClass(schoolClass).throwIfAny();
  await orClassNameTaken(() => insertEntities(manager, SchoolClass, [schoolClass]));
  return schoolClass;
}

/**
 * Renames a class or changes its strictness.
 * @returns undefined when there is no such class
 * @throws InvalidInput, KontorError `class-name-taken`
 */
export async function changeClass(
  manager: EntityManager,
  id: string,
  change: Partial<Pick<SchoolClass, 'name' | 'strictness'>>,
): Promise<SchoolClass | undefined> {
  const found = await manager.findOneBy(SchoolClass, { id });
  if (!found) return undefined;
  const schoolClass = Object.assign(found, defined(change));
  checkClass(schoolClass).throwIfAny();
  const { name, strictness } = schoolClass;
  await orClassNameTaken(() => manager.update(SchoolClass, { id }, { name, strictness }));
  return schoolClass;
}

function checkClass({ name, schoolYear, strictness }: SchoolClass): Problems {
  const problems = new Problems();
  problems.text('name', name, 80);
  problems.require(isSchoolYear(schoolYear), invalidSchoolYear, 'schoolYear', { value: schoolYear.slice(0, 40) });
  if (strictness !== null) problems.choice('strictness', strictness, strictnesses);
  return problems;
}

/** `2026-2027`: two years that follow each other. */
function isSchoolYear(text: string): boolean {
  const [, first, second] = /^(20\d{2})-(20\d{2})$/.exec(text) ?? [];
  return first !== undefined && Number(second) === Number(first) + 1;
}

async function orClassNameTaken(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (constraintOf(error) !== 'school_class_name_key') throw error;
    throw new KontorError(classNameTaken, {}, { cause: error, field: '/name' });
  }
}
