import fc from 'fast-check';
import { gs1CheckDigit } from '#kernel';
import type { DraftParty } from '../draft-party.js';
import { present } from '../draft-party.js';
import type { DraftBill, DraftBillLine } from './draft.js';
import { sampleBuyer, sampleFrenchBuyer, sampleSeller, sampleSwissBuyer } from './sample-parties.js';

// Drafts of all kinds of trade, for the tests of invoices and credit notes.

type Vat = Pick<DraftBillLine, 'vatCategory' | 'vatRate'>;

const domesticVats: readonly Vat[] = [
  { vatCategory: 'S', vatRate: '21' },
  { vatCategory: 'S', vatRate: '12' },
  { vatCategory: 'S', vatRate: '6' },
  { vatCategory: 'S', vatRate: '17.5' },
  { vatCategory: 'Z', vatRate: '0' },
  { vatCategory: 'E', vatRate: '0' },
  { vatCategory: 'AE', vatRate: '0' },
];

const trades: readonly { readonly buyer: DraftParty; readonly vats: readonly Vat[] }[] = [
  { buyer: sampleBuyer, vats: domesticVats },
  { buyer: sampleFrenchBuyer, vats: [{ vatCategory: 'K', vatRate: '0' }] },
  { buyer: sampleSwissBuyer, vats: [{ vatCategory: 'G', vatRate: '0' }] },
  { buyer: sampleBuyer, vats: [{ vatCategory: 'O', vatRate: '0' }] },
];

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const decimal = (most: number, digits: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 1, max: 10 ** digits - 1 }))
    .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(digits, '0')}`);

const quantity = fc.oneof(fc.integer({ min: 1, max: 100_000 }).map(String), decimal(5_000, 3));
const price = fc.oneof(decimal(10_000, 2), decimal(100, 4), decimal(10, 6));
const word = fc.stringMatching(/^[A-Za-zé&<]{1,12}( [a-zà0-9"']{1,8}){0,3}$/);
const gtin = fc.stringMatching(/^[0-9]{12}$/).map((digits) => digits + gs1CheckDigit(digits));

const line = (vats: readonly Vat[]): fc.Arbitrary<DraftBillLine> =>
  fc
    .record(
      {
        orderLine: fc.integer({ min: 1, max: 99 }).map(String),
        product: fc.stringMatching(/^[A-Z]{2}-[0-9]{3}$/),
        description: word,
        gtin,
        name: word,
        quantity,
        unitCode: fc.constantFrom('C62', 'KGM', 'HUR', 'LTR', 'XBX'),
        netPrice: price,
        vat: fc.constantFrom(...vats),
      },
      { requiredKeys: ['name', 'quantity', 'unitCode', 'netPrice', 'vat'] },
    )
    .map(({ vat, ...rest }) => present({ ...rest, ...vat }));

/** Drafts of one to twelve lines; what is optional is there or not. */
export const drafts: fc.Arbitrary<DraftBill> = fc.constantFrom(...trades).chain(({ buyer, vats }) =>
  fc
    .record(
      {
        number: fc.stringMatching(/^[A-Z]{1,3}-[0-9]{1,6}$/),
        issueDate: day,
        currency: fc.constantFrom('EUR', 'EUR', 'GBP', 'JPY', 'CHF'),
        lines: fc.array(line(vats), { minLength: 1, maxLength: 12 }),
        order: fc.record({ number: fc.stringMatching(/^BO-[0-9]{1,5}$/) }),
        despatchAdvice: fc.record({ number: fc.stringMatching(/^VZ-[0-9]{1,5}$/) }),
        deliveryDate: day,
        buyerReference: word,
        note: word,
        paymentTerms: word,
      },
      { requiredKeys: ['number', 'issueDate', 'currency', 'lines'] },
    )
    .map((draft) => present({ ...draft, seller: sampleSeller, buyer })),
);
