import { parse } from 'csv-parse/sync';
import { KontorError, languages, type Language } from '#kernel';
import { goalLevels, levelNames, type GoalLevel } from '../scale/levels.js';
import { mostGoals } from '../goals/check-goal.js';
import { goalColumnMissing, goalFileTooLong, goalFileUnreadable } from '../goals/goal-errors.js';
import type { GoalInput } from '../goals/learning-goal.js';

/** A goal and the line of the file on which it begins, counted from 1. */
export interface GoalLine {
  readonly line: number;
  readonly goal: GoalInput;
}

/** What schools call the columns. */
const columnNames: Readonly<Record<string, string>> = {
  code: 'code',
  kürzel: 'code',
  level: 'level',
  niveau: 'level',
  stufe: 'level',
  checks: 'checks',
  controles: 'checks',
  contrôles: 'checks',
  prüfungen: 'checks',
  ...Object.fromEntries(languages.map((language) => [language, language])),
};

/**
 * Reads a list of goals: a line of column names (code, level, checks, nl, fr, de, en in any order), then a goal each.
 * Separated by commas, semicolons or tabs; checks by spaces. A level is a code (`need-to-know`) or what a language calls it.
 * @throws KontorError `goal-file-unreadable`, `goal-column-missing`, `goal-file-too-long`
 */
export function readGoalFile(content: string): GoalLine[] {
  const [header, ...records] = recordsOf(content);
  const columns = (header?.cells ?? []).map((cell) => columnNames[cell.trim().toLowerCase()]);
  for (const column of ['code', 'level']) {
    if (!columns.includes(column)) throw new KontorError(goalColumnMissing, { column }, { field: '/csv' });
  }
  if (!languages.some((language) => columns.includes(language))) {
    throw new KontorError(goalColumnMissing, { column: languages.join('/') }, { field: '/csv' });
  }
  if (records.length > mostGoals) {
    throw new KontorError(goalFileTooLong, { count: records.length, max: mostGoals }, { field: '/csv' });
  }
  return records.map(({ line, cells }) => ({ line, goal: goalOfCells(columns, cells) }));
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Records with a cell that is not empty; spreadsheets leave empty ones at the end. */
function recordsOf(content: string): CsvRecord[] {
  try {
    const delimiter = delimiterOf(content);
    const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true } as const;
    const rows = parse(content.replaceAll(/\r\n?/g, '\n'), options) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return rows
      .map(({ record, info }) => ({ cells: record, line: info.lines - lineBreaksIn(record) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    const reason = `${(error as Error).message.split('\n')[0]!.slice(0, 160)}.`;
    throw new KontorError(goalFileUnreadable, { reason }, { cause: error, field: '/csv' });
  }
}

/** The parser counts the line on which a record ends. */
function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}

/** The separator that the first line has most of. */
function delimiterOf(content: string): string {
  const first = content.split(/\r?\n/, 1)[0]!;
  const counted = [';', ',', '\t'].map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}

function goalOfCells(columns: readonly (string | undefined)[], cells: readonly string[]): GoalInput {
  // The apostrophe that keeps a spreadsheet from running a text as a formula is not part of the text.
  const at = (column: string): string => (cells[columns.indexOf(column)] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
  const texts = languages.flatMap((language) => (at(language) ? [[language, at(language)] as const] : []));
  return {
    code: at('code'),
    level: levelOf(at('level')),
    texts: Object.fromEntries(texts) as Partial<Record<Language, string>>,
    checks: at('checks')
      .split(/[\s|]+/)
      .filter(Boolean),
  };
}

/** The level that a text names; a text that names none stays, for the reader of the problem. */
function levelOf(text: string): string {
  const wanted = text.toLowerCase();
  const named = (level: GoalLevel): boolean =>
    level === wanted || languages.some((language) => levelNames[level][language].toLowerCase() === wanted);
  return goalLevels.find(named) ?? text;
}
