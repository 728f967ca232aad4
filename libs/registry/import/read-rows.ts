import { KontorError, type ErrorDefinition, type ErrorParams } from '#kernel';
import type { Sheet, SheetRow } from '#platform';
import { isEmail } from '../firms/check-firm.js';
import { firmClosed, invalidEmail } from '../firms/firm-errors.js';
import { Problems } from '../input/problems.js';
import { departments, roles, type Role } from '../people/person.js';
import { invalidUserName } from '../people/people-errors.js';
import { isUserName } from '../people/register-people.js';
import { plainWord, readTitles, type ImportField } from './import-columns.js';
import * as errors from './import-errors.js';
import type { ImportRow } from './import-line.js';
import { departmentOfWord, languageOfWord, roleOfWord } from './import-words.js';
import type { KnownClass, KnownFirm, NetworkState } from './people-state.js';

type Cells = Readonly<Partial<Record<ImportField, string>>>;

/** What UTF-8 looks like when it was read as something else, and letters that no name has. */
const garbled = /[\u0080-\u009f\ufffd]|[ÃÂ][\u00a0-\u00bf\u20ac\u0152-\u0178\u2018-\u203a]|â€/;

/**
 * Understands the lines of a list; what cannot be understood is told with the line.
 * @throws KontorError `list-without-names`, `empty-list` when the list as a whole is not one of people
 */
export function readRows({ rows }: Sheet, state: NetworkState): ImportRow[] {
  const [titles, ...lines] = rows;
  const fields = meaningOf(titles);
  if (lines.length === 0) throw new KontorError(errors.emptyList);
  return lines.map((line) => readRow(line.line, cellsOf(line, fields), state));
}

function meaningOf(titles: SheetRow | undefined): (ImportField | undefined)[] {
  const fields = readTitles(titles?.cells ?? []);
  const has = (field: ImportField): boolean => fields.includes(field);
  if (has('displayName') || (has('firstName') && has('lastName'))) return fields;
  // "Nom" alone is the whole name.
  if (has('lastName')) return fields.map((field) => (field === 'lastName' ? 'displayName' : field));
  const found = (titles?.cells ?? []).filter(Boolean).join(', ').slice(0, 200);
  throw new KontorError(errors.listWithoutNames, { found: found || '–' });
}

function cellsOf({ cells }: SheetRow, fields: readonly (ImportField | undefined)[]): Cells {
  const named = fields.flatMap((field, column) => (field && cells[column] ? [[field, cells[column]] as const] : []));
  return Object.fromEntries(named);
}

function readRow(line: number, cells: Cells, state: NetworkState): ImportRow {
  const problems: KontorError[] = [];
  const add = (definition: ErrorDefinition, field: ImportField, params: ErrorParams = {}): null => {
    problems.push(new KontorError(definition, params, { field: `/${field}` }));
    return null;
  };
  const firm = cells.firm ? oneFirm(cells.firm, state, add) : null;
  const schoolId = cells.school
    ? (state.schools.get(plainWord(cells.school)) ??
      add(errors.unknownSchool, 'school', { value: short(cells.school) }))
    : null;
  const classes = classesOf(cells.class, schoolId ?? firm?.schoolId ?? null, state, add);
  return {
    line,
    ...namesOf(cells, add),
    userName: userNameOf(cells.userName, add),
    email: cells.email
      ? isEmail(cells.email)
        ? cells.email
        : add(invalidEmail, 'email', { value: short(cells.email) })
      : null,
    language: wordOf('language', cells.language, languageOfWord, 'nl, fr, de, en', add),
    roles: rolesOf(cells.role, add),
    firmId: firm?.id ?? null,
    firmName: firm?.name ?? cells.firm ?? null,
    department: wordOf('department', cells.department, departmentOfWord, departments.join(', '), add),
    schoolId: schoolId ?? firm?.schoolId ?? classes[0]?.schoolId ?? null,
    classIds: classes.map(({ id }) => id),
    problems,
  };
}

type Add = (definition: ErrorDefinition, field: ImportField, params?: ErrorParams) => null;

function namesOf(cells: Cells, add: Add): Pick<ImportRow, 'displayName' | 'firstName' | 'lastName'> {
  const given = [cells.firstName, cells.lastName].filter(Boolean).join(' ');
  const displayName = cells.displayName ?? given;
  const checked = new Problems();
  checked.text('displayName', displayName, 120);
  for (const { definition, params } of checked.list) add(definition, 'displayName', params);
  if (garbled.test(displayName)) add(errors.garbledText, 'displayName', { value: short(displayName) });
  const [first = '', ...rest] = displayName.split(/\s+/);
  return { displayName, firstName: cells.firstName ?? first, lastName: cells.lastName ?? rest.join(' ') };
}

function userNameOf(text: string | undefined, add: Add): string | null {
  if (!text) return null;
  return isUserName(text) ? text.toLowerCase() : add(invalidUserName, 'userName', { value: short(text) });
}

function wordOf<T>(
  field: ImportField,
  text: string | undefined,
  understand: (word: string) => T | undefined,
  choices: string,
  add: Add,
): T | null {
  if (!text) return null;
  return understand(text) ?? add(errors.unknownWord, field, { value: short(text), choices });
}

function rolesOf(text: string | undefined, add: Add): Role[] {
  const words = text?.split(/[,/+|;]/).filter((word) => word.trim()) ?? [];
  return words.flatMap((word) => wordOf('role', word.trim(), roleOfWord, roles.join(', '), add) ?? []);
}

function oneFirm(text: string, { firms }: NetworkState, add: Add): KnownFirm | null {
  const known = firms.get(plainWord(text)) ?? firms.get(plainWord(text).replace(/[\s.]/g, '')) ?? [];
  const open = known.filter(({ isClosed }) => !isClosed);
  if (open.length === 1) return open[0]!;
  if (open.length > 1) return add(errors.ambiguousFirm, 'firm', { value: short(text) });
  if (known.length > 0) return add(firmClosed, 'firm', { firm: short(text) });
  return add(errors.unknownFirm, 'firm', { value: short(text) });
}

/** Classes by name; of a name that comes back every year, this year's. */
function classesOf(text: string | undefined, schoolId: string | null, state: NetworkState, add: Add): KnownClass[] {
  const names = text?.split(/[,|;]/).filter((name) => name.trim()) ?? [];
  return names.flatMap((name) => {
    const all = state.classes.get(plainWord(name)) ?? [];
    const ofSchool = schoolId ? all.filter((each) => each.schoolId === schoolId) : all;
    const year = ofSchool
      .map(({ schoolYear }) => schoolYear)
      .sort()
      .at(-1);
    const current = ofSchool.filter(({ schoolYear }) => schoolYear === year);
    if (current.length === 1) return current;
    add(current.length === 0 ? errors.unknownClass : errors.ambiguousClass, 'class', { value: short(name.trim()) });
    return [];
  });
}

function short(text: string): string {
  return text.slice(0, 60);
}
