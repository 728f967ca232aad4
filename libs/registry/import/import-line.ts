import type { KontorError, Language } from '#kernel';
import type { Department, Role } from '../people/person.js';

/** What becomes of a line of the list. */
export type ImportOutcome = 'new-person' | 'new-membership' | 'changed' | 'unchanged' | 'refused';

/** What a line says, understood; null where it says nothing. */
export interface ImportRow {
  /** As the spreadsheet program numbers it. */
  readonly line: number;
  readonly displayName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly userName: string | null;
  readonly email: string | null;
  readonly language: Language | null;
  readonly roles: readonly Role[];
  readonly firmId: string | null;
  readonly firmName: string | null;
  readonly department: Department | null;
  readonly schoolId: string | null;
  readonly classIds: readonly string[];
  readonly problems: readonly KontorError[];
}

/** A line of the list and what it does, or would. */
export interface ImportLine extends ImportRow {
  readonly outcome: ImportOutcome;
  readonly personId: string | null;
  /** The fields of the person that change: `displayName`, `email`, `department` ... */
  readonly changes: readonly string[];
}
