import type { CaseProgress, DocumentContext, DocumentType } from '#doctype';
import { defineMachine } from '#kernel';
import { defineBinding, term, type Finding, type ModelOf } from '#standards';

/**
 * Two document types that Kontor does not have, as small as types can be: a quotation of a seller, and the buyer's answer
 * to it. The clearing's specs travel with them from intake to PDF, which shows that a type is a folder and nothing else.
 */
const quotationBinding = defineBinding(
  { id: 'quotation', transaction: 'TOY', root: 'Quotation', version: '2.1', rules: '' },
  {
    customizationId: term.preset('CustomizationID', 'urn:kontor:toy:quotation', ''),
    number: term.id('ID', 'TOY-1'),
    issueDate: term.date('IssueDate', 'TOY-2'),
    documentCurrencyCode: term.code('PricingCurrencyCode', 'TOY-3', 'ISO4217'),
    note: term.text('Note?', 'TOY-4'),
    seller: term.group('SellerSupplierParty/Party', { identifier: term.id('PartyIdentification/ID', 'TOY-5') }),
    buyer: term.group('OriginatorCustomerParty/Party', { identifier: term.id('PartyIdentification/ID', 'TOY-6') }),
    total: term.amount('QuotedMonetaryTotal/PayableAmount', 'TOY-7'),
  },
);

const answerBinding = defineBinding(
  { id: 'quotation-answer', transaction: 'TOY', root: 'RequestForQuotation', version: '2.1', rules: '' },
  {
    customizationId: term.preset('CustomizationID', 'urn:kontor:toy:answer', ''),
    number: term.id('ID', 'TOY-1'),
    issueDate: term.date('IssueDate', 'TOY-2'),
    quotationReference: term.id('RequestForQuotationDocumentReference?/ID', 'TOY-8'),
    buyer: term.group('OriginatorCustomerParty/Party', { identifier: term.id('PartyIdentification/ID', 'TOY-6') }),
    seller: term.group('SellerSupplierParty/Party', { identifier: term.id('PartyIdentification/ID', 'TOY-5') }),
  },
);

export type Quotation = ModelOf<typeof quotationBinding>;
export type QuotationAnswer = ModelOf<typeof answerBinding>;

const toyText = (text: string) => ({ nl: text, fr: text, de: text, en: text });

const remember = (
  progress: CaseProgress,
  type: string,
  { number, issueDate }: { number: string; issueDate: string },
) => ({
  ...progress,
  documents: [...progress.documents, { type, number, issueDate }],
});

/** A note that asks for it makes the type fail, as a defect in a type would. */
const defectNote = 'defect';

export const quotation: DocumentType<Quotation> = {
  id: 'quotation',
  transaction: 'TOY',
  title: toyText('Quotation'),
  sentBy: 'seller',
  opensCase: 'always',
  binding: quotationBinding,
  header: ({ number, issueDate, seller, buyer, total, documentCurrencyCode }) => ({
    number,
    issueDate,
    seller: seller.identifier,
    buyer: buyer.identifier,
    currency: documentCurrencyCode,
    amount: total,
    references: [],
  }),
  numbered: (body, number) => ({ ...body, number }),
  rules: ({ note, total }) => {
    if (note === defectNote) throw new Error('a defect in a document type');
    return total.startsWith('-') ? [businessFinding('TOY-NEGATIVE', '/total')] : [];
  },
  context: () => [],
  machine: defineMachine('quotation', {
    initial: 'open',
    states: ['open', 'part-paid', 'paid', 'over-paid', 'answered'],
    transitions: [
      { from: 'open', on: 'answer', to: 'answered' },
      { from: 'open', on: 'part-paid', to: 'part-paid' },
      { from: ['open', 'part-paid'], on: 'paid', to: 'paid' },
      { from: 'paid', on: 'over-paid', to: 'over-paid' },
    ],
  }),
  advance: (progress, body) => remember(progress, 'quotation', body),
  page: (body, { format }) => [
    {
      kind: 'letterhead',
      title: 'Quotation',
      number: body.number,
      date: format.day(body.issueDate),
      sender: { label: 'From', name: body.seller.identifier, lines: [], facts: [] },
      receiver: { label: 'To', name: body.buyer.identifier, lines: [], facts: [] },
    },
    {
      kind: 'totals',
      rows: [{ label: 'Total', value: format.amount(body.total, body.documentCurrencyCode), strong: true }],
    },
  ],
  findingTexts: { 'TOY-NEGATIVE': { what: toyText('The total is below zero.'), remedy: toyText('Ask for more.') } },
  samples: { accepted: [{ name: 'plain', body: quotationBody() }], refused: [] },
};

/** A quotation that has to be paid in advance; its state is that of its claim. */
export const proForma: DocumentType<Quotation> = {
  ...quotation,
  id: 'pro-forma',
  claim: ({ total, documentCurrencyCode, note }) => ({
    creditor: 'seller',
    currency: documentCurrencyCode,
    payable: total,
    structuredCommunication: /^\d{12}$/.exec(note ?? '')?.[0],
  }),
};

export const quotationAnswer: DocumentType<QuotationAnswer> = {
  id: 'quotation-answer',
  transaction: 'TOY',
  title: toyText('Answer to a quotation'),
  sentBy: 'buyer',
  opensCase: 'never',
  binding: answerBinding,
  header: ({ number, issueDate, seller, buyer, quotationReference }) => ({
    number,
    issueDate,
    seller: seller.identifier,
    buyer: buyer.identifier,
    references: quotationReference
      ? [{ type: 'quotation', number: quotationReference, issuedBy: 'seller', path: '/quotationReference' }]
      : [],
  }),
  numbered: (body, number) => ({ ...body, number }),
  rules: () => [],
  context: () => [],
  causes: (_body, { references }: DocumentContext) =>
    references.map(({ reference }) => ({ on: reference, event: 'answer' })),
  machine: defineMachine('quotation-answer', { initial: 'sent', states: ['sent'], transitions: [] }),
  advance: (progress, body) => remember(progress, 'quotation-answer', body),
  page: () => [],
  findingTexts: {},
  samples: { accepted: [{ name: 'plain', body: answerBody() }], refused: [] },
};

export function quotationBody(more: Partial<Quotation> = {}): Quotation {
  return {
    number: 'Q-1',
    issueDate: '2026-09-01',
    documentCurrencyCode: 'EUR',
    seller: { identifier: '0208:0123456749' },
    buyer: { identifier: '0208:0123456749' },
    total: '121.00',
    ...more,
  };
}

export function answerBody(more: Partial<QuotationAnswer> = {}): QuotationAnswer {
  return {
    number: 'A-1',
    issueDate: '2026-09-02',
    quotationReference: 'Q-1',
    seller: { identifier: '0208:0123456749' },
    buyer: { identifier: '0208:0123456749' },
    ...more,
  };
}

function businessFinding(rule: string, path: string): Finding {
  return { rule, severity: 'fatal', layer: 'business', path };
}
