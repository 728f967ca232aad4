import type { Samples } from '#doctype';
import type { CreditNote } from '#standards';
import { sampleBuyer, sampleFrenchBuyer, sampleSeller } from '../common/billing/sample-parties.js';
import { draftCreditNote } from './draft.js';

const bread = {
  orderLine: '1',
  product: 'KB-100',
  name: 'Roggebrood 800 g',
  quantity: '4',
  unitCode: 'C62',
  netPrice: '3.45',
  vatCategory: 'S',
  vatRate: '6',
} as const;

const domestic = {
  number: 'CN-2026-0001',
  issueDate: '2026-11-28',
  seller: sampleSeller,
  buyer: sampleBuyer,
  currency: 'EUR',
  order: { number: 'BO-17' },
  precedingInvoice: { number: '2026-0001', issueDate: '2026-11-21' },
  lines: [bread],
};

const plain = draftCreditNote(domestic);

export const creditNoteSamples: Samples<CreditNote> = {
  accepted: [
    { name: 'part of an invoice', body: plain },
    {
      name: 'intra-Community supply',
      body: draftCreditNote({
        ...domestic,
        number: 'CN-2026-0002',
        buyer: sampleFrenchBuyer,
        lines: [{ ...bread, vatCategory: 'K', vatRate: '0' }],
      }),
    },
    { name: 'of no invoice', body: draftCreditNote(withoutReferences()) },
  ],
  refused: [
    {
      name: 'a date of another century',
      body: { ...plain, issueDate: '1926-11-28' },
      rules: ['KONTOR-DATE-PLAUSIBLE'],
    },
    {
      name: 'a quantity of zero',
      body: draftCreditNote({ ...domestic, lines: [{ ...bread, quantity: '0' }] }),
      rules: ['KONTOR-INVOICE-QUANTITY-ZERO'],
    },
    {
      name: 'a Belgian VAT number that does not exist',
      body: { ...plain, seller: { ...plain.seller, vatIdentifier: 'BE0123456780' } },
      rules: ['KONTOR-INVOICE-VAT-NUMBER'],
    },
  ],
};

function withoutReferences() {
  const { order: _order, precedingInvoice: _precedingInvoice, ...rest } = domestic;
  return { ...rest, number: 'CN-2026-0003' };
}
