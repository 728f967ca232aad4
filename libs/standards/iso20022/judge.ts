import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For tests: the judge of bank files beside the project, where it and the artefacts that it runs are at hand. */
const tool = '../shared/tools/bank-validate';
const artefacts = process.env['ARTEFACTS'] ?? '../artefacts';

const repositories = ['genkgo+camt', 'php-sepa-xml+php-sepa-xml', 'acsone+pycoda', 'wimverstuyf+php-coda-parser'];
const present = [tool, ...repositories.map((repository) => join(artefacts, repository))].every((path) =>
  existsSync(path),
);

export const describeJudged = present && !spawnSync('xmllint', ['--version']).error ? describe : describe.skip;

/** How many generated files to have judged; a few by default, as every one costs a start of xmllint or PHP. */
export const sampleCount = Number(process.env['SAMPLES'] ?? 8);

/** Fatal findings of the judge on files of these contents. */
export function judge(contents: readonly string[], extension: 'cod' | 'xml'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-judge-'));
  const files = contents.map((content, index) => {
    const file = join(folder, `${index}.${extension}`);
    writeFileSync(file, content, extension === 'cod' ? 'latin1' : 'utf8');
    return file;
  });
  const run = spawnSync(tool, files, { env: { ...process.env, ARTEFACTS: artefacts }, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const fatal = run.stdout.split('\n').filter((line) => /\t(fatal|tool)\t/.test(line));
  return run.status === 0 || fatal.length > 0 ? fatal : [`exit ${run.status}: ${run.stderr}`];
}
