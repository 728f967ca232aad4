/*
 * A backup is one gzip file of lines: a head, each table (its own head, its rows as COPY writes them, `\.`), and an end with
 * the SHA-256 of all before it. It needs no program but Kontor, and no more memory than a line.
 */

export interface BackupHead {
  readonly kontorBackup: 1;
  /** ISO moment of the snapshot. */
  readonly takenAt: string;
  /** Names of the migrations that had run. */
  readonly migrations: readonly string[];
  /** Next values of sequences, by name, bigint in decimal. */
  readonly sequences: Readonly<Record<string, string>>;
}

export interface TableHead {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface BackupEnd {
  readonly rows: Readonly<Record<string, number>>;
  /** Hexadecimal, of every byte before this line. */
  readonly sha256: string;
}

/** Ends the rows of a table; no row can be it, for COPY escapes a backslash. */
export const endOfTable = '\\.';

export function lineOf(value: BackupHead | TableHead | BackupEnd): string {
  return `${JSON.stringify(value)}\n`;
}
