import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFatal } from '../finding/finding.js';
import { readDocument } from '../ubl/index.js';
import { checkPeppol } from './check-peppol.js';

const folder = resolve('../shared/standards/examples');
const files = existsSync(folder)
  ? readdirSync(folder).filter((file) => file.endsWith('.xml') && !file.startsWith('invoice-'))
  : [];
const describeIfPresent = files.length > 0 ? describe : describe.skip;

/** The one official example that breaks a rule of its own. */
const known: Readonly<Record<string, readonly string[]>> = {
  'ReceiptAdvice_Example_Full.xml': ['PEPPOL-T128-R023'],
};

describeIfPresent('the official examples (../shared/standards/examples)', () => {
  it.each(files)('%s breaks no fatal rule of its transaction', (file) => {
    const { id, model } = readDocument(readFileSync(join(folder, file)));
    const broken = checkPeppol(id, model).filter(isFatal);
    expect(broken.map(({ rule }) => rule)).toEqual(known[file] ?? []);
  });
});
