import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `describe`, or a skipped one that says which programs it would need. */
export function describeWith(...programs: string[]): typeof describe.skip {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error);
  if (missing.length > 0) console.warn(`skipped for want of ${missing.join(', ')}`);
  return missing.length > 0 ? describe.skip : describe;
}

function withFile<Result>(pdf: Uint8Array, work: (file: string, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-paper-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    return work(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function output(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** What a program prints about a PDF; `FILE` among its arguments stands for it. */
export function run(program: string, pdf: Uint8Array, ...args: string[]): string {
  return withFile(pdf, (file) =>
    output(
      program,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
    ),
  );
}

/** The words of a PDF in the order of reading, one line each. */
export function textOf(pdf: Uint8Array, ...args: string[]): string {
  return run('pdftotext', pdf, '-layout', ...args, 'FILE', '-');
}

/** What a scanner reads from the first page of a PDF printed at 150 dots an inch. */
export function scan(pdf: Uint8Array): string {
  return withFile(pdf, (file, folder) => {
    output('pdftoppm', ['-r', '150', '-png', '-singlefile', file, join(folder, 'page')]);
    return output('zbarimg', ['-q', join(folder, 'page.png')]);
  });
}
