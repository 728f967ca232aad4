import type { EntityManager } from 'typeorm';
import { insertRows, type Sheet } from '#platform';
import { recordAudit, type AuditedDeed } from '../audit/record-audit.js';
import { hashFirstPassword } from '../people/passwords.js';
import { Person } from '../people/person.js';
import { registerPeople } from '../people/register-people.js';
import type { Actor } from '../permissions/actor.js';
import type { ImportLine } from './import-line.js';
import { planPeople } from './plan-people.js';
import { newFirstPassword } from './user-names.js';

export interface PeopleImport {
  readonly lines: readonly ImportLine[];
  /** False when refused lines kept everything from being done. */
  readonly applied: boolean;
  /** By the id of the new person; told this once and kept nowhere. */
  readonly firstPasswords: ReadonlyMap<string, string>;
}

/**
 * Does what `planPeople` tells, in the caller's transaction and in a few statements. The same list again changes nothing.
 * @param goodOnes whether the good lines are done although others are refused; else one refused line stops all
 * @throws KontorError `list-without-names`, `empty-list`, `user-name-taken` when somebody registered meanwhile
 */
export async function importPeople(
  manager: EntityManager,
  actor: Actor,
  sheet: Sheet,
  goodOnes: boolean,
): Promise<PeopleImport> {
  // One import of a network at a time: two of the same list must not both find their people missing.
  await manager.query('SELECT FROM network WHERE id = $1 FOR NO KEY UPDATE', [actor.networkId]);
  const lines = await planPeople(manager, actor, sheet);
  const firstPasswords = new Map<string, string>();
  if (!goodOnes && lines.some(({ outcome }) => outcome === 'refused')) return { lines, applied: false, firstPasswords };
  const created = lines.filter(({ outcome }) => outcome === 'new-person');
  for (const { personId } of created) firstPasswords.set(personId!, newFirstPassword());
  await register(manager, actor.networkId, created, firstPasswords);
  const changed = lines.filter(({ outcome }) => outcome === 'new-membership' || outcome === 'changed');
  await change(manager, changed);
  await recordAudit(manager, actor, ...deedsOf(lines, actor));
  return { lines, applied: true, firstPasswords };
}

async function register(
  manager: EntityManager,
  networkId: string,
  lines: readonly ImportLine[],
  firstPasswords: ReadonlyMap<string, string>,
): Promise<void> {
  if (lines.length === 0) return;
  const people = lines.map(async ({ personId, userName, displayName, language, email, schoolId, roles, ...line }) => ({
    id: personId!,
    networkId,
    schoolId,
    userName: userName!,
    displayName,
    language: language!,
    email,
    passwordHash: await hashFirstPassword(firstPasswords.get(personId!)!),
    roles,
    memberships: line.firmId ? [{ firmId: line.firmId, department: line.department! }] : [],
    classIds: line.classIds,
  }));
  await registerPeople(manager, await Promise.all(people));
}

async function change(manager: EntityManager, lines: readonly ImportLine[]): Promise<void> {
  for (const { personId, changes, displayName, email, language } of lines) {
    const values = { displayName, email, language, active: true };
    const given = Object.entries(values).filter(([field]) => changes.includes(field));
    const vouched = changes.includes('email') && { emailIsOwn: false };
    if (given.length > 0) await manager.update(Person, { id: personId! }, { ...Object.fromEntries(given), ...vouched });
  }
  await insertRows(
    manager,
    {
      table: 'membership',
      columns: { person_id: 'uuid', firm_id: 'uuid', department: 'text' },
      suffix: 'ON CONFLICT (person_id, firm_id) DO UPDATE SET department = excluded.department',
    },
    lines.flatMap(({ personId, firmId, department }) =>
      firmId && department ? [{ person_id: personId, firm_id: firmId, department }] : [],
    ),
  );
  await insertRows(
    manager,
    { table: 'person_role', columns: { person_id: 'uuid', role: 'text' }, suffix: 'ON CONFLICT DO NOTHING' },
    lines.flatMap(({ personId, roles }) => roles.map((role) => ({ person_id: personId, role }))),
  );
  await insertRows(
    manager,
    { table: 'teacher_class', columns: { person_id: 'uuid', class_id: 'uuid' }, suffix: 'ON CONFLICT DO NOTHING' },
    lines.flatMap(({ personId, classIds }) => classIds.map((classId) => ({ person_id: personId, class_id: classId }))),
  );
}

const actionOf = {
  'new-person': 'person.register',
  'new-membership': 'membership.set',
  changed: 'person.change',
} as const;

function deedsOf(lines: readonly ImportLine[], { networkId }: Actor): AuditedDeed[] {
  const done = lines.filter(({ outcome }) => outcome !== 'unchanged' && outcome !== 'refused');
  if (done.length === 0) return [];
  const counts = { lines: lines.length, done: done.length };
  const summary: AuditedDeed = {
    action: 'people.import',
    subject: { kind: 'network', id: networkId, label: `${done.length} / ${lines.length}` },
    after: counts,
  };
  const each = done.map((line) => ({
    action: actionOf[line.outcome as keyof typeof actionOf],
    subject: { kind: 'person', id: line.personId, label: `${line.displayName} (${line.userName})` },
    after: deedOf(line),
  }));
  return [summary, ...each];
}

/** Of somebody new what they are, of a change what it changed. */
function deedOf({ outcome, changes, ...line }: ImportLine): object {
  const { displayName, email, language, roles, department } = line;
  if (outcome !== 'changed') return { roles, firm: line.firmName, department };
  const values = { displayName, email, language, roles, department, active: true, classIds: line.classIds };
  return Object.fromEntries(Object.entries(values).filter(([field]) => changes.includes(field)));
}
