import { closeSync, ftruncateSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';

export interface RotationOptions {
  /** A file that is larger becomes an older one. */
  readonly bytes: number;
  /** Older files that are kept: `api.log.1` is the youngest. */
  readonly keep: number;
}

/** With what is written between two looks, less than 100 MB for each process. */
const usual: RotationOptions = { bytes: 16_000_000, keep: 4 };
const LOOK_EVERY = 10_000;
const COPIED_AT_ONCE = 1 << 20;

/**
 * Keeps a log file small as long as it goes on, whoever else has it open for appending.
 * @param log told once, in a sentence, if that fails; the file then grows on
 * @returns what ends it
 */
export function rotateRegularly(file: string, log: (line: string) => void, options = usual): () => void {
  let told = false;
  const look = (): void => {
    try {
      rotate(file, options);
    } catch (error) {
      if (!told) log(`The log ${file} cannot be rotated and grows: ${String(error)}`);
      told = true;
    }
  };
  look();
  const timer = setInterval(look, LOOK_EVERY).unref();
  return () => clearInterval(timer);
}

/**
 * Makes an older file of a log file that is too large. The file is copied and emptied, not renamed, since its writers hold
 * it open. Only what they append between the last look at its end and the emptying, microseconds, would be lost.
 */
export function rotate(file: string, { bytes, keep }: RotationOptions): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= bytes) return;
  rmSync(`${file}.${keep}`, { force: true });
  for (let age = keep - 1; age > 0; age--) {
    if (statSync(`${file}.${age}`, { throwIfNoEntry: false })) renameSync(`${file}.${age}`, `${file}.${age + 1}`);
  }
  moveContent(file, `${file}.1`);
}

function moveContent(file: string, older: string): void {
  const from = openSync(file, 'r+');
  const to = openSync(older, 'w');
  try {
    const part = Buffer.allocUnsafe(COPIED_AT_ONCE);
    for (let at = 0, length; (length = readSync(from, part, 0, part.length, at)) > 0; at += length) {
      writeSync(to, part, 0, length);
    }
    ftruncateSync(from, 0);
  } finally {
    closeSync(from);
    closeSync(to);
  }
}
