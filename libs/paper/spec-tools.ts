import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `describe`, or a skipped one that says which programs it would need. */
export function describeWith(...programs: string[]): typeof describe | typeof describe.skip {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error);
  if (missing.length > 0) console.warn(`skipped for want of ${missing.join(', ')}`);
  return missing.length > 0 ? describe.skip : describe;
}

/** What a program prints about a PDF; `FILE` among its arguments stands for it. */
export function run(program: string, pdf: Uint8Array, ...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-paper-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    return execFileSync(
      program,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8' },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words of a PDF in the order of reading, one line each. */
export function textOf(pdf: Uint8Array, ...args: string[]): string {
  return run('pdftotext', pdf, '-layout', ...args, 'FILE', '-');
}
