/** What makes a spreadsheet program take a cell for a formula (OWASP, CSV injection). */
const dangerous = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

/**
 * Puts an apostrophe before a text that a spreadsheet program would run as a formula: a product that is called
 * `=HYPERLINK(…)` must not act on whoever opens the export. Numbers are left alone.
 */
export function guardFormula(text: string): string {
  return dangerous.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
}

/** Takes back what `guardFormula` did, so that an export can be imported again. */
export function unguardFormula(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
