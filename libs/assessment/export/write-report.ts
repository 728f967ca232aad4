import type { Colour } from '../scale/colours.js';
import { matrixRows, sheetsOf, type ClassReport, type ReportCell } from './class-report.js';
import { writeCsv } from './write-csv.js';

/** The overview of a class as CSV, one line for each student. */
export function writeReportCsv(report: ClassReport): string {
  return writeCsv(matrixRows(report).map((cells) => cells.map(textOf)));
}

/** The light tints of a sheet that black text is read on. */
const fills: Readonly<Record<Colour, string>> = {
  green: 'A9D8A0',
  'yellow-green': 'DDEB9D',
  orange: 'FBD08B',
  red: 'F4A6A0',
  'not-seen': 'E6E6E6',
};

/** The same with the feedback and the scale, as XLSX. Points are numbers there, so that a school can go on computing. */
export async function writeReportXlsx(report: ClassReport): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: sheetsOf(report).map(({ name, rows }) => ({
      name,
      rows: rows.map((cells) => cells.map(({ value }) => (typeof value === 'string' ? value : value.toNumber()))),
      cells: new Map(rows.flatMap((cells, row) => cells.flatMap((cell, column) => styleOf(cell, row, column)))),
      columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
      freezePane: { rows: 1 },
    })),
  });
}

function styleOf({ colour }: ReportCell, row: number, column: number) {
  const font = row === 0 ? { font: { bold: true } } : {};
  const fill = colour
    ? { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: fills[colour] } } }
    : {};
  return row === 0 || colour ? [[`${row},${column}`, { style: { ...font, ...fill } }] as const] : [];
}

/** Wide enough for what is in it, within reason; in characters. */
function widthOf(rows: readonly (readonly ReportCell[])[], column: number): number {
  const longest = Math.max(...rows.map((cells) => (cells[column] ? textOf(cells[column]).length : 0)));
  return Math.min(Math.max(longest + 2, 6), 60);
}

function textOf({ value }: ReportCell): string {
  return typeof value === 'string' ? value : value.toFixed();
}
