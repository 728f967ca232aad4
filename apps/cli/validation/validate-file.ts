import { createReadStream } from 'node:fs';
import { KontorError } from '#kernel';
import { isPdf } from '#standards';
import { checkBytes, refused, type Judgement } from './check-bytes.js';

/** As much as the most patient of the readers takes. */
const largest = 64 * 1024 * 1024;

export interface FileJudgement extends Judgement {
  readonly file: string;
  /** False when the file could not be opened or read. */
  readonly read: boolean;
}

/** Checks one file, whatever is in it. */
export async function validateFile(file: string): Promise<FileJudgement> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readUpTo(file, largest);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    return { file, read: false, ...refused('FILE-UNREADABLE', { cause: message }) };
  }
  if (!bytes) return { file, read: true, ...refused('FILE-SIZE', { limit: String(largest / 2 ** 20) }) };
  const judgement = isPdf(bytes) ? await checkPdf(bytes, file) : checkBytes(bytes, file);
  return { file, read: true, ...judgement };
}

/** Checks the structured invoice inside a hybrid one (Factur-X, ZUGFeRD). Only PDFs have to wait for the PDF library. */
async function checkPdf(bytes: Uint8Array, file: string): Promise<Judgement> {
  const { xmlOfPdf } = await import('#paper');
  try {
    return checkBytes(await xmlOfPdf(bytes), file);
  } catch (error) {
    if (!(error instanceof KontorError)) throw error;
    return refused(error.code, {}, 'pdf');
  }
}

/** The bytes of a file or a pipe; undefined when there are more than asked for, without holding them all. */
async function readUpTo(file: string, most: number): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of createReadStream(file, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size > most) return undefined;
  }
  return Buffer.concat(parts);
}
