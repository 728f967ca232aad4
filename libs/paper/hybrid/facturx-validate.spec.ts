import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { allDocumentTypes } from '#doctypes';
import { formatterOf } from '#doctype';
import { renderPage } from '../index.js';

const validator = resolve('../shared/tools/facturx-validate');
const isPresent = existsSync(validator) && process.env['ARTEFACTS'] !== undefined;
if (!isPresent) console.warn(`skipped for want of ${validator}, or of ARTEFACTS, the folder of its rules`);

const samples = allDocumentTypes.flatMap((type) =>
  type.hybrid ? type.samples.accepted.map((sample) => ({ type, ...sample })) : [],
);

(isPresent ? describe : describe.skip)('the official rules of Factur-X', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-facturx-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('find nothing fatal in the PDF of any sample', async () => {
    for (const [index, { type, body }] of samples.entries()) {
      const party = { name: 'Oefenfirma & Co' };
      const page = type.page(body, { format: formatterOf('nl'), sender: party, receiver: party });
      const createdAt = new Date('2026-11-21T00:00:00Z');
      const options = { language: 'nl', title: 'F & <1>', createdAt, ...type.hybrid!(body) } as const;
      writeFileSync(join(folder, `${type.id}-${index}.pdf`), await renderPage(page, options));
    }
    expect(findings(folder).filter((line) => /\t(fatal|tool)\t/.test(line))).toEqual([]);
  });
});

/** What the validator prints of findings; it ends with another code than 0 when there are any. */
function findings(folder: string): string[] {
  try {
    return execFileSync(validator, ['-q', folder], { encoding: 'utf8' }).split('\n');
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    return stdout ? stdout.split('\n') : [`\ttool\t${String(error)}`];
  }
}
