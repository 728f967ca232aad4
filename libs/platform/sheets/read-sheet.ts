import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import { decodeText, KontorError } from '#kernel';
import { unguardFormula } from './formula-guard.js';
import { sheetTooLarge, unreadableSheet } from './sheet-errors.js';
import { isZip, unpackedSize } from './zip-size.js';

export const maxSheetRows = 10_000;
const maxMegabytes = 5;
const maxColumns = 100;
/** A list of ten thousand products unpacks to some five megabytes. */
const maxUnpacked = 60 * 2 ** 20;

export interface SheetRow {
  /** As the spreadsheet program numbers it: the first line is 1. */
  readonly line: number;
  /** Texts without spaces around them; numbers in plain decimal notation, with a point. */
  readonly cells: readonly string[];
}

export interface Sheet {
  /** Lines on which nothing stands are left out. */
  readonly rows: readonly SheetRow[];
  /** Whether numbers may be written with a comma: so in a CSV file that separates its cells by something else. */
  readonly decimalComma: boolean;
}

/**
 * Reads the first sheet of an Excel workbook, or a CSV file in UTF-8 or Windows-1252 separated by semicolons, commas or
 * tabs. Which it is shows in the file and not in its name.
 * @throws KontorError `unreadable-sheet`, `sheet-too-large`
 */
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length > maxMegabytes * 2 ** 20) throw tooLarge();
  const sheet = isZip(file) ? await workbookSheet(file) : csvSheet(file);
  if (sheet.rows.length > maxSheetRows + 1) throw tooLarge();
  return sheet;
}

async function workbookSheet(file: Buffer): Promise<Sheet> {
  const size = unpackedSize(file);
  if (size === undefined) throw new KontorError(unreadableSheet);
  if (size > maxUnpacked) throw tooLarge();
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readable(() => readXlsx(file, { sheets: [0], maxRows: maxSheetRows + 2 }));
  const rows = (workbook.sheets[0]?.rows ?? []).map((cells, index) => ({
    line: index + 1,
    cells: cells.slice(0, maxColumns).map(cellText),
  }));
  return { rows: rows.filter(isFilled), decimalComma: false };
}

function csvSheet(file: Buffer): Sheet {
  const text = decoded(file);
  if (text.includes('\u0000')) throw new KontorError(unreadableSheet);
  const delimiter = delimiterOf(text);
  const lines = readableSync(() =>
    parse(text, { delimiter, relax_column_count: true, info: true, to: maxSheetRows + 2 }),
  );
  const rows = (lines as unknown as CsvLine[]).map(({ info, record }) => ({
    line: info.lines,
    cells: record.slice(0, maxColumns).map((cell) => unguardFormula(cell.trim())),
  }));
  return { rows: rows.filter(isFilled), decimalComma: delimiter !== ',' };
}

interface CsvLine {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** Excel still saves "CSV" in the code page of Windows; every byte is a character there. */
function decoded(file: Buffer): string {
  try {
    return decodeText(file, 'utf-8');
  } catch {
    return decodeText(file, 'windows-1252');
  }
}

/** The one that separates most of the first line. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? '';
  const counts = [';', ',', '\t'].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}

/** A number in a workbook is binary; fifteen digits are what people see and what was meant. */
function cellText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return new Decimal(value).toSignificantDigits(15).toFixed();
  if (typeof value === 'boolean') return String(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : '';
}

function isFilled({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell !== '');
}

function tooLarge(): KontorError {
  return new KontorError(sheetTooLarge, { maxRows: maxSheetRows, maxMegabytes });
}

async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new KontorError(unreadableSheet, {}, { cause });
  }
}

function readableSync<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new KontorError(unreadableSheet, {}, { cause });
  }
}
