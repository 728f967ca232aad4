import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { retailLineOf, type RejectedLine, type RetailLine } from './retail-line.js';

export interface RetailFile {
  /** SHA-256 of the file: the same file is the same replay. */
  readonly hash: string;
  readonly lines: readonly RetailLine[];
  readonly rejected: readonly RejectedLine[];
}

/**
 * Reads an Online Retail file (CSV, UTF-8 or Latin-1). A row that cannot be read is rejected and takes no other with it: no
 * cell of such a file spans lines, so a quotation mark that is not closed damages its own row only.
 */
export function readRetailFile(content: Uint8Array): RetailFile {
  const rows = textOf(content)
    .split(/\r?\n/)
    .map((text, index) => ({ text, line: index + 1 }))
    .slice(1)
    .filter(({ text }) => text.trim() !== '');
  const rejected: RejectedLine[] = [];
  const readable = rows.filter(({ text, line }) => {
    const isBalanced = (text.match(/"/g)?.length ?? 0) % 2 === 0;
    if (!isBalanced) rejected.push({ line, invoiceNo: firstCell(text), reason: 'A quotation mark is not closed.' });
    return isBalanced;
  });
  const records = parseRows(readable.map(({ text }) => text));
  const lines: RetailLine[] = [];
  for (const [index, cells] of records.entries()) {
    const { line } = readable[index]!;
    const read = retailLineOf(line, cells);
    if (typeof read === 'string')
      rejected.push({ line, invoiceNo: (cells[0] ?? '').trim().slice(0, 20), reason: read });
    else lines.push(read);
  }
  return { hash: createHash('sha256').update(content).digest('hex'), lines, rejected };
}

/** One record for each row. Rows whose quotation marks make a parser join or refuse them are read one by one. */
function parseRows(rows: readonly string[]): string[][] {
  const options = { relax_column_count: true, relax_quotes: true };
  try {
    const records = parse(rows.join('\n'), options);
    if (records.length === rows.length) return records;
  } catch {
    // Read one by one below, so that only the row that is damaged suffers.
  }
  return rows.map((row) => {
    try {
      return parse(row, options)[0] ?? [];
    } catch {
      return [];
    }
  });
}

function textOf(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('latin1').decode(content);
  }
}

function firstCell(text: string): string {
  return text.split(',', 1)[0]!.replaceAll('"', '').trim().slice(0, 20);
}
