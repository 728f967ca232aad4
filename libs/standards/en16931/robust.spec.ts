import fc from 'fast-check';
import { anyModel } from '../ubl/codec/arbitrary.js';
import { creditNote, invoice, readDocument, writeDocument } from '../ubl/index.js';
import type { Finding } from '../finding/finding.js';
import { checkCreditNote, checkInvoice } from './index.js';

type Body = Parameters<typeof checkInvoice>[0] & Parameters<typeof checkCreditNote>[0];

const kinds = [
  ['invoice', invoice, checkInvoice],
  ['credit-note', creditNote, checkCreditNote],
] as const;

const places = (findings: readonly Finding[]) => findings.map(({ rule, path }) => `${rule} ${path}`).toSorted();

describe('any document that its structure allows', () => {
  it.each(kinds)('%s: a body and its XML break the same rules', (_, binding, check) => {
    fc.assert(
      fc.property(anyModel(binding), (model) => {
        const read = readDocument(writeDocument(binding as typeof invoice, model as unknown as Body));
        expect(places(check(read.model as unknown as Body))).toEqual(places(check(model as unknown as Body)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a document of which much is missing', () => {
  it.each(kinds)('%s: is checked without an error', (_, _binding, check) => {
    fc.assert(
      fc.property(anyModel(invoice), fc.infiniteStream(fc.nat(3)), (model, chances) => {
        expect(Array.isArray(check(thinned(model, chances) as Body))).toBe(true);
      }),
      { numRuns: 50 },
    );
    expect(check({} as Body).length).toBeGreaterThan(0);
  });
});

/** Leaves out every fourth part or so. */
function thinned(value: unknown, chances: Iterator<number>): unknown {
  if (Array.isArray(value)) {
    return value.filter(() => chances.next().value !== 0).map((item) => thinned(item, chances));
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .filter(() => chances.next().value !== 0)
          .map(([key, item]) => [key, thinned(item, chances)]),
      )
    : value;
}
