import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isFatal } from '../finding/finding.js';
import { readDocument } from '../ubl/index.js';
import { checkCreditNote, checkInvoice } from './index.js';

const folder = resolve('../shared/standards/examples');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('invoice-')) : [];

// Without ../shared there is nothing to judge; the suite then says that it was skipped.
(names.length > 0 ? describe : describe.skip)('official examples of invoices and credit notes', () => {
  it.each(names.length > 0 ? names : ['none'])('%s breaks no fatal rule', (name) => {
    const read = readDocument(readFileSync(resolve(folder, name)));
    const business =
      read.id === 'credit-note' ? checkCreditNote(read.model) : read.id === 'invoice' ? checkInvoice(read.model) : [];
    expect([...read.findings, ...business].filter(isFatal)).toEqual([]);
  });
});
