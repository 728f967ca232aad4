import { Decimal } from 'decimal.js';
import { guardFormula } from './formula-guard.js';

/** A text, or a number that one can calculate with. */
export type SheetCell = string | Decimal | null;

export const csvMediaType = 'text/csv; charset=utf-8';
export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** As Excel opens it by a double click: UTF-8 with its mark, semicolons, and texts that are no formulas. */
export function writeCsvSheet(rows: readonly (readonly SheetCell[])[]): Buffer {
  const lines = rows.map((cells) => cells.map(csvCell).join(';'));
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
}

/** A workbook of one sheet whose first row stays in sight. Its texts are typed as texts, so none becomes a formula. */
export async function writeXlsxSheet(name: string, rows: readonly (readonly SheetCell[])[]): Promise<Buffer> {
  // Two megabytes that most processes never need.
  const { writeXlsx } = await import('hucre/xlsx');
  const columns = (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) }));
  const sheet = { name, columns, freezePane: { rows: 1 }, rows: rows.map((cells) => cells.map(workbookCell)) };
  return Buffer.from(await writeXlsx({ sheets: [sheet] }));
}

function csvCell(cell: SheetCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' ? guardFormula(cell) : cell.toFixed();
  return /[";\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A workbook knows binary numbers only: what one cannot hold exactly goes as text. */
function workbookCell(cell: SheetCell): string | number | null {
  if (cell === null || typeof cell === 'string') return cell;
  return cell.precision() <= 15 ? cell.toNumber() : cell.toFixed();
}

function widthOf(rows: readonly (readonly SheetCell[])[], column: number): number {
  const lengths = rows.slice(0, 200).map((cells) => String(cells[column] ?? '').length);
  return Math.min(Math.max(8, ...lengths) + 2, 50);
}
