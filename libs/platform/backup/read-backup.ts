import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { KontorError } from '#kernel';
import { backupDamaged } from './backup-errors.js';
import { endOfTable, type BackupEnd, type BackupHead, type TableHead } from './backup-format.js';

/** What a reader of a backup is told, in order. Each may take its time. */
export interface BackupReader {
  head?(head: BackupHead): Promise<void> | void;
  table?(head: TableHead): Promise<void> | void;
  /** Whole rows, each with its line end. */
  rows?(chunk: Buffer): Promise<void> | void;
  tableEnd?(): Promise<void> | void;
}

/**
 * Reads a backup from front to end, and makes sure of it: every line in its place, as many rows as it says, the checksum.
 * @throws KontorError `backup-damaged`; the reader may have been told parts of the file by then
 */
export async function readBackup(file: string, reader: BackupReader = {}): Promise<BackupHead & BackupEnd> {
  const reading = new Reading(file, reader);
  const source = createReadStream(file);
  const content = source.pipe(createGunzip());
  source.once('error', (error) => content.destroy(error));
  try {
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of content as AsyncIterable<Buffer>) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const last = bytes.lastIndexOf(newline);
      if (last < 0) {
        rest = bytes;
        continue;
      }
      await reading.take(bytes.subarray(0, last + 1));
      rest = bytes.subarray(last + 1);
    }
    return reading.finish(rest);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE') throw damaged(file, 'it cannot be unpacked');
    throw error;
  }
}

const newline = 0x0a;
const tableEndLine = Buffer.from(`${endOfTable}\n`);

function damaged(file: string, cause: string): KontorError {
  return new KontorError(backupDamaged, { file, cause });
}

/** Where in the file the reading is, and what was counted so far. */
class Reading {
  private head: BackupHead | undefined;
  private table: string | undefined;
  private end: BackupEnd | undefined;
  private readonly rows: Record<string, number> = {};
  private readonly hash = createHash('sha256');

  constructor(
    private readonly file: string,
    private readonly reader: BackupReader,
  ) {}

  /** @param lines whole ones */
  async take(lines: Buffer): Promise<void> {
    let at = 0;
    while (at < lines.length) {
      at = this.table === undefined ? await this.takeHead(lines, at) : await this.takeRows(lines, at);
    }
  }

  finish(rest: Buffer): BackupHead & BackupEnd {
    if (!this.head || !this.end || rest.length > 0) throw damaged(this.file, 'its end is missing');
    const wrong = Object.entries(this.end.rows).find(([table, count]) => this.rows[table] !== count);
    if (wrong) throw damaged(this.file, `${wrong[0]} should have ${wrong[1]} rows and has ${this.rows[wrong[0]] ?? 0}`);
    if (this.hash.digest('hex') !== this.end.sha256) throw damaged(this.file, 'its checksum does not agree');
    return { ...this.head, ...this.end };
  }

  private async takeHead(lines: Buffer, at: number): Promise<number> {
    const next = lines.indexOf(newline, at) + 1;
    const line = lines.subarray(at, next);
    const value = this.parsed(line);
    if (this.end) throw damaged(this.file, 'something follows its end');
    if ('sha256' in value) {
      this.end = value as unknown as BackupEnd;
      return next;
    }
    this.hash.update(line);
    if (!this.head) {
      if (value['kontorBackup'] !== 1) throw damaged(this.file, 'its first line is not that of a backup');
      this.head = value as unknown as BackupHead;
      await this.reader.head?.(this.head);
      return next;
    }
    const head = value as unknown as TableHead;
    this.table = head.table;
    this.rows[head.table] = 0;
    await this.reader.table?.(head);
    return next;
  }

  /** Rows up to the end of the table, or of what there is. */
  private async takeRows(lines: Buffer, at: number): Promise<number> {
    const startsWithEnd = lines.subarray(at, at + tableEndLine.length).equals(tableEndLine);
    const found = startsWithEnd ? at : lines.indexOf(`\n${endOfTable}\n`, at) + 1;
    const stop = startsWithEnd || found > 0 ? found : lines.length;
    if (stop > at) {
      const rows = lines.subarray(at, stop);
      this.hash.update(rows);
      for (const byte of rows) if (byte === newline) this.rows[this.table!]!++;
      await this.reader.rows?.(rows);
    }
    if (stop === lines.length) return stop;
    this.hash.update(tableEndLine);
    this.table = undefined;
    await this.reader.tableEnd?.();
    return stop + tableEndLine.length;
  }

  private parsed(line: Buffer): Record<string, unknown> {
    try {
      const value: unknown = JSON.parse(line.toString());
      if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
    } catch {
      // Said below.
    }
    throw damaged(this.file, 'a line in it is not what it should be');
  }
}
