import type { CodaFindings, CodaRecord } from './coda-findings.js';
import { recordLength } from './layout.js';

/** The records of one statement, in the order that the standard wants; `movements` holds records 2 and 3. */
export interface StatementRecords {
  readonly header: CodaRecord;
  readonly oldBalance: CodaRecord;
  readonly movements: readonly CodaRecord[];
  readonly newBalance: CodaRecord;
  readonly messages: readonly CodaRecord[];
  readonly trailer: CodaRecord;
}

/** No bank's daily file comes near; a reader that anyone may feed has to stop somewhere. */
export const largestFile = 64 * 1024 * 1024;

const nobody: CodaRecord = { number: 0, text: '' };

/** Text of a CODA file: UTF-8 where the bytes are that, else ISO 8859-1; undefined when it is no text at all. */
function decode(input: Uint8Array | string): string | undefined {
  const text = typeof input === 'string' ? input : decodeBytes(input);
  // A NUL means UTF-16 or a binary file; a control character 26 ends files of old systems.
  return text.includes('\u0000') || text.startsWith('<') || text.startsWith('%PDF') ? undefined : text;
}

function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** Cuts a file into its statements. A statement with a record of a wrong length, kind or place is left out. */
export function splitStatements(input: Uint8Array | string, findings: CodaFindings): StatementRecords[] {
  if (input.length > largestFile) {
    findings.add('CODA-SIZE', nobody, { found: String(input.length), expected: String(largestFile) });
    return [];
  }
  const text = decode(input);
  if (text === undefined) {
    findings.add('CODA-ENCODING', nobody);
    return [];
  }
  const splitter = new Splitter(findings);
  recordsOf(text).forEach((record) => splitter.take(record));
  return splitter.end();
}

function recordsOf(text: string): CodaRecord[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return lines
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter(({ text: line }) => line.replaceAll('\u001a', '').trim() !== '');
}

/** Which kinds of record may follow which; `start` is the beginning of the file. */
const followers: Readonly<Record<string, readonly string[]>> = {
  start: ['0'],
  '0': ['1'],
  '1': ['21', '8'],
  '21': ['21', '22', '23', '31', '8'],
  '22': ['21', '23', '31', '8'],
  '23': ['21', '31', '8'],
  '31': ['21', '31', '32', '8'],
  '32': ['21', '31', '33', '8'],
  '33': ['21', '31', '8'],
  '8': ['4', '9'],
  '4': ['4', '9'],
  '9': ['0'],
};

function kindOf(record: CodaRecord): string {
  const first = record.text.charAt(0);
  return first === '2' || first === '3' ? record.text.slice(0, 2) : first;
}

class Splitter {
  private readonly statements: StatementRecords[] = [];
  private current: CodaRecord[] = [];
  private last = 'start';
  private before: CodaRecord = nobody;
  /** After a broken record the rest of its statement is passed over, so that one mistake gives one finding. */
  private broken = false;

  constructor(private readonly findings: CodaFindings) {}

  take(record: CodaRecord): void {
    const kind = kindOf(record);
    if (this.broken && kind !== '0') return;
    if (record.text.length !== recordLength) {
      this.findings.add('CODA-LENGTH', record, { found: String(record.text.length) });
      return this.skip();
    }
    if (this.broken) this.restart();
    if (kind === '0' && this.current.length > 0) {
      this.cut();
      this.restart();
    }
    if (!followers[this.last]?.includes(kind)) {
      this.findings.add('CODA-ORDER', record, { found: kind, after: this.last });
      return this.skip();
    }
    this.current.push(record);
    this.last = kind;
    this.before = record;
    if (kind === '9') this.close();
  }

  end(): StatementRecords[] {
    if (this.current.length > 0 && !this.broken) this.cut();
    if (this.before === nobody && this.findings.list.length === 0) {
      this.findings.add('CODA-CUT', nobody, { expected: '0' });
    }
    // A file that was cut between two statements has no other sign of it; some banks write 1 on every trailer.
    const announcesMore = this.last === '9' && this.before.text.endsWith('1');
    if (announcesMore) this.findings.add('CODA-MORE', this.before, {}, 'warning');
    return this.statements;
  }

  private cut(): void {
    const expected = this.last === '8' || this.last === '4' ? '9' : '8';
    this.findings.add('CODA-CUT', this.before, { expected });
  }

  private skip(): void {
    this.broken = true;
    this.current = [];
  }

  private restart(): void {
    this.broken = false;
    this.current = [];
    this.last = 'start';
  }

  private close(): void {
    const of = (...kinds: string[]) => this.current.filter((record) => kinds.includes(record.text.charAt(0)));
    const [header, oldBalance] = this.current as [CodaRecord, CodaRecord];
    this.statements.push({
      header,
      oldBalance,
      movements: of('2', '3'),
      newBalance: of('8')[0]!,
      messages: of('4'),
      trailer: this.current.at(-1)!,
    });
    this.current = [];
  }
}
