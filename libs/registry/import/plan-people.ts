import type { EntityManager } from 'typeorm';
import { KontorError, newId, type ErrorDefinition, type ErrorParams } from '#kernel';
import type { Sheet } from '#platform';
import type { PersonRecord } from '../people/find-people.js';
import { targetsOfPerson } from '../people/find-people.js';
import type { Actor } from '../permissions/actor.js';
import { may, registrationActionOf, targetOfFirm } from '../permissions/may.js';
import * as errors from './import-errors.js';
import type { ImportLine, ImportOutcome, ImportRow } from './import-line.js';
import { plainWord } from './import-columns.js';
import { loadState, type NetworkState } from './people-state.js';
import { readRows } from './read-rows.js';
import { proposeUserName } from './user-names.js';

/**
 * What a list of people would do, line by line and in order, without doing it. People are found by user name, else by
 * e-mail address, else by their name in the firm that the line names; nobody is ever removed.
 * @throws KontorError `list-without-names`, `empty-list`
 */
export async function planPeople(manager: EntityManager, actor: Actor, sheet: Sheet): Promise<ImportLine[]> {
  const state = await loadState(manager, actor.networkId);
  const rows = readRows(sheet, state);
  const planner = new PeoplePlanner(actor, state, rows);
  return rows.map((row) => planner.plan(row));
}

/** A person as they are, or as the lines so far would make them. */
type Known = Omit<PersonRecord, 'roles' | 'memberships' | 'classIds'> &
  Pick<PersonRecord, 'roles' | 'memberships' | 'classIds'> & { readonly line?: number };

class PeoplePlanner {
  private readonly byUserName = new Map<string, Known>();
  private readonly byEmail = new Map<string, Known>();
  private readonly byName = new Map<string, Map<string, Known>>();
  private readonly done = new Map<string, number>();
  /** User names that the list gives to others are not proposed. */
  private readonly claimed: ReadonlySet<string>;

  constructor(
    private readonly actor: Actor,
    private readonly state: NetworkState,
    rows: readonly ImportRow[],
  ) {
    this.claimed = new Set(rows.flatMap(({ userName }) => userName ?? []));
    for (const person of state.people) this.remember(person);
  }

  plan(row: ImportRow): ImportLine {
    if (row.problems.length > 0) return refused(row, ...row.problems);
    const found = this.find(row);
    if (found instanceof KontorError) return refused(row, found);
    const repeated = this.repetition(row, found);
    if (repeated) return refused(row, repeated);
    const line = found ? this.planChange(row, found) : this.planNew(row);
    if (line.outcome !== 'refused') this.done.set(`${line.personId} ${row.firmId}`, row.line);
    return line;
  }

  private find(row: ImportRow): Known | KontorError | undefined {
    if (row.userName) {
      const known = this.byUserName.get(row.userName);
      const isOther = known?.line !== undefined && plainWord(known.displayName) !== plainWord(row.displayName);
      return isOther ? problem(errors.duplicateUserName, 'userName', { line: known.line! }) : known;
    }
    const byEmail = row.email && this.byEmail.get(row.email.toLowerCase());
    if (byEmail) return byEmail;
    const namesakes = [...(this.byName.get(plainWord(row.displayName))?.values() ?? [])];
    const same = namesakes.filter((person) => isSame(person, row));
    if (same.length > 1) return problem(errors.ambiguousPerson, 'displayName', { value: row.displayName.slice(0, 60) });
    return same[0];
  }

  private repetition(row: ImportRow, found: Known | undefined): KontorError | undefined {
    const line = found && this.done.get(`${found.id} ${row.firmId}`);
    return line === undefined ? undefined : problem(errors.repeatedLine, 'displayName', { line });
  }

  private planNew(row: ImportRow): ImportLine {
    const roles = row.roles.length > 0 ? row.roles : (['student'] as const);
    const firm = row.firmId ? this.state.firmById.get(row.firmId) : undefined;
    const target = firm ? targetOfFirm(firm) : { networkId: this.actor.networkId };
    // Who teaches a class sees its firms: that is for the office to give, as roles are.
    const action = row.classIds.length > 0 ? 'role.write' : registrationActionOf(roles);
    if (!may(this.actor, action, target)) return refused(row, problem(errors.notYours, 'displayName'));
    const userName = row.userName ?? this.newUserName(row);
    const language = row.language ?? firm?.language ?? this.state.defaultLanguage;
    const department = row.department ?? (firm ? 'sales' : null);
    const id = newId();
    const { displayName, email, schoolId, classIds, line } = row;
    const memberships = firm
      ? [{ firmId: firm.id, firmName: firm.name, classId: firm.classId, department: department! }]
      : [];
    const { networkId } = this.actor;
    this.remember({
      id,
      networkId,
      schoolId,
      userName,
      displayName,
      language,
      email,
      emailIsOwn: false,
      active: true,
      roles,
      memberships,
      classIds,
      line,
    });
    return { ...row, userName, language, roles, department, personId: id, outcome: 'new-person', changes: [] };
  }

  private newUserName({ firstName, lastName }: ImportRow): string {
    return proposeUserName(firstName, lastName, (name) => this.byUserName.has(name) || this.claimed.has(name));
  }

  private planChange(row: ImportRow, person: Known): ImportLine {
    const membership = person.memberships.find(({ firmId }) => firmId === row.firmId);
    const joins = row.firmId !== null && !membership;
    const changes = changesOf(row, person, membership?.department);
    const { userName } = person;
    const department = row.department ?? membership?.department ?? (joins ? 'sales' : null);
    const outcome: ImportOutcome = joins ? 'new-membership' : changes.length > 0 ? 'changed' : 'unchanged';
    if (outcome !== 'unchanged' && !this.mayChange(row, person, joins, changes)) {
      return refused(row, problem(errors.notYours, 'displayName'));
    }
    this.remember({ ...updated(row, person, department, this.state), line: row.line });
    return { ...row, userName, department, personId: person.id, outcome, changes };
  }

  private mayChange(row: ImportRow, person: Known, joins: boolean, changes: readonly string[]): boolean {
    const firm = row.firmId ? this.state.firmById.get(row.firmId) : undefined;
    const { actor } = this;
    if (!may(actor, 'person.write', targetsOfPerson(person))) return false;
    if (joins && !(firm && may(actor, 'membership.write', targetOfFirm(firm)))) return false;
    const needsOffice = changes.includes('roles') || changes.includes('classIds');
    return !needsOffice || may(actor, 'role.write', { networkId: actor.networkId });
  }

  private remember(person: Known): void {
    this.byUserName.set(person.userName, person);
    if (person.email) this.byEmail.set(person.email.toLowerCase(), person);
    const name = plainWord(person.displayName);
    this.byName.set(name, (this.byName.get(name) ?? new Map<string, Known>()).set(person.id, person));
  }
}

/** Whether a namesake is who a line without a user name means: a colleague in the firm, or of the school and role. */
function isSame(person: Known, row: ImportRow): boolean {
  if (row.firmId) return person.memberships.some(({ firmId }) => firmId === row.firmId);
  const roles = row.roles.length > 0 ? row.roles : (['student'] as const);
  return roles.some((role) => person.roles.includes(role)) && (!row.schoolId || person.schoolId === row.schoolId);
}

function changesOf(row: ImportRow, person: Known, department: string | undefined): string[] {
  const differs = {
    displayName: row.displayName !== person.displayName,
    email: row.email !== null && row.email.toLowerCase() !== person.email?.toLowerCase(),
    language: row.language !== null && row.language !== person.language,
    active: !person.active,
    department: row.department !== null && department !== undefined && row.department !== department,
    roles: row.roles.some((role) => !person.roles.includes(role)),
    classIds: row.classIds.some((id) => !person.classIds.includes(id)),
  };
  return Object.entries(differs).flatMap(([field, is]) => (is ? [field] : []));
}

function updated(row: ImportRow, person: Known, department: ImportRow['department'], state: NetworkState): Known {
  const firm = row.firmId ? state.firmById.get(row.firmId) : undefined;
  const others = person.memberships.filter(({ firmId }) => firmId !== row.firmId);
  return {
    ...person,
    displayName: row.displayName,
    email: row.email ?? person.email,
    language: row.language ?? person.language,
    active: true,
    roles: [...new Set([...person.roles, ...row.roles])],
    classIds: [...new Set([...person.classIds, ...row.classIds])],
    memberships: firm
      ? [...others, { firmId: firm.id, firmName: firm.name, classId: firm.classId, department: department! }]
      : others,
  };
}

function refused(row: ImportRow, ...problems: readonly KontorError[]): ImportLine {
  return { ...row, problems, outcome: 'refused', personId: null, changes: [] };
}

function problem(definition: ErrorDefinition, field: string, params: ErrorParams = {}): KontorError {
  return new KontorError(definition, params, { field: `/${field}` });
}
