/** A cell that a spreadsheet would take for a formula: a name that begins with `=` must not be run by who opens it. */
const formula = /^[=+\-@\t\r]/;
/** Signs and numbers that begin like a formula and are none. */
const harmless = /^[+−±-]{0,2}$|^-?\d+([.,]\d+)?$/;

/**
 * CSV as spreadsheets in Europe open it: UTF-8 with a byte order mark, semicolons, CRLF. Texts that would run as a formula
 * get an apostrophe in front.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(cellText).join(';')}\r\n`).join('')}`;
}

function cellText(value: string): string {
  const text = formula.test(value) && !harmless.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
