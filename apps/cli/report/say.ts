/** Tells people what happens, on standard error: standard output is for what a command reports. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The report of a command, on standard output. */
export function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function reportJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Rows as columns of equal width; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** `12,345` */
export function count(value: number): string {
  return value.toLocaleString('en-GB');
}

/** `1 document`, `2 documents` */
export function counted(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}
