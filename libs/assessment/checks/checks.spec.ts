import { emptyProgress, type LineProgress } from '#doctype';
import { languages } from '#kernel';
import type { CaseFact, DebtFact, FirmFacts, PaymentFact, ReceivedFact, SentFact } from '../facts/firm-facts.js';
import { checkById, checkIds, checks } from './registry.js';

/** The day of October 2026 at noon. */
const day = (number: number): Date => new Date(Date.UTC(2026, 9, number, 12));
const now = day(20);

const sent = (documentType: string, at: number, more: Partial<SentFact> = {}): SentFact => ({
  envelopeId: `e${at}`,
  documentType,
  receiverFirmId: 'partner',
  by: 'ann',
  at: day(at),
  state: 'accepted',
  rules: [],
  documentId: `d${at}`,
  number: `N-${at}`,
  caseId: 'case',
  ...more,
});
const refused = (documentType: string, at: number, more: Partial<SentFact> = {}): SentFact =>
  sent(documentType, at, {
    state: 'rejected',
    rules: ['BR-01'],
    documentId: null,
    number: null,
    caseId: null,
    ...more,
  });
const received = (documentType: string, at: number, more: Partial<ReceivedFact> = {}): ReceivedFact => ({
  documentId: `r${at}`,
  documentType,
  number: `R-${at}`,
  senderFirmId: 'partner',
  caseId: 'case',
  at: day(at),
  readAt: null,
  rules: [],
  ...more,
});
const debt = (dueDay: number, more: Partial<DebtFact> = {}): DebtFact => ({
  documentId: 'r10',
  number: 'R-10',
  caseId: 'case',
  dueDate: `2026-10-${String(dueDay).padStart(2, '0')}`,
  isSettled: false,
  payments: [],
  ...more,
});
const paidOn = (at: number) => ({ orderId: `p${at}`, by: 'bob', at: day(at) });
const payment = (more: Partial<PaymentFact>): PaymentFact => ({
  orderId: 'p1',
  by: 'bob',
  at: day(1),
  status: 'settled',
  reasonCode: null,
  endToEndId: 'F-1',
  toFirm: true,
  matched: true,
  ...more,
});
const selling = (line: Partial<LineProgress>): CaseFact => ({
  id: 'case',
  number: 'B-1',
  role: 'seller',
  openedAt: day(1),
  progress: {
    ...emptyProgress,
    lines: [
      {
        orderLine: '1',
        name: 'Ordner',
        unitCode: 'C62',
        ordered: '10',
        despatched: '10',
        received: '10',
        refused: '0',
        invoiced: '0',
        credited: '0',
        ...line,
      },
    ],
  },
});
const mismatch = { rules: ['KONTOR-MATCH-PRICE', 'BR-02'] };
const badInvoice = received('invoice', 10, mismatch);

test.each<[check: string, what: string, facts: Partial<FirmFacts>, seen: string[]]>([
  ['order-right', 'accepted at once', { sent: [sent('order', 1)] }, ['right ann']],
  ['order-right', 'of another type', { sent: [sent('invoice', 1)] }, []],
  ['order-right', 'accepted with findings', { sent: [sent('order', 1, mismatch)] }, ['flawed ann']],
  ['order-right', 'refused', { sent: [refused('order', 1)] }, ['wrong ann']],
  [
    'order-right',
    'refused twice, then mended',
    { sent: [refused('order', 1), refused('order', 2), sent('order', 3)] },
    ['mended ann 2880'],
  ],
  [
    'order-right',
    'mended by a colleague',
    { sent: [refused('order', 1), sent('order', 2, { by: 'bob' })] },
    ['mended ann 1440', 'right bob'],
  ],
  [
    'order-right',
    'the next order goes to another firm',
    { sent: [refused('order', 1), sent('order', 2, { receiverFirmId: 'other' })] },
    ['wrong ann', 'right ann'],
  ],
  ['order-right', 'sent by a program', { sent: [sent('order', 1, { by: null })] }, ['right null']],
  [
    'invoice-right',
    'credited later',
    { sent: [sent('invoice', 1, mismatch), sent('credit-note', 3)] },
    ['mended ann 2880'],
  ],
  [
    'invoice-right',
    'another case is credited',
    { sent: [sent('invoice', 1, mismatch), sent('credit-note', 3, { caseId: 'x' })] },
    ['flawed ann'],
  ],
  [
    'order-answered',
    'in two days',
    { received: [received('order', 1)], sent: [sent('order-response', 3)] },
    ['right ann 2880'],
  ],
  [
    'order-answered',
    'in three days',
    { received: [received('order', 1)], sent: [sent('order-response', 4)] },
    ['flawed ann 4320'],
  ],
  ['order-answered', 'not yet', { received: [received('order', 18)] }, []],
  ['order-answered', 'never', { received: [received('order', 1)] }, ['wrong null']],
  [
    'order-answered',
    'another case',
    { received: [received('order', 1)], sent: [sent('order-response', 2, { caseId: 'x' })] },
    ['wrong null'],
  ],
  [
    'order-answered',
    'by a refused answer',
    { received: [received('order', 1)], sent: [refused('order-response', 2, { caseId: 'case' })] },
    ['wrong null'],
  ],
  [
    'receipt-reported',
    'in time',
    { received: [received('despatch-advice', 1)], sent: [sent('receipt-advice', 2)] },
    ['right ann 1440'],
  ],
  ['delivery-complete', 'all of it', { cases: [selling({})], sent: [sent('despatch-advice', 2)] }, ['right ann']],
  [
    'delivery-complete',
    'all that was confirmed',
    { cases: [selling({ despatched: '8', confirmed: '8' })], sent: [sent('despatch-advice', 2)] },
    ['right ann'],
  ],
  [
    'delivery-complete',
    'too little',
    { cases: [selling({ despatched: '9.5' })], sent: [sent('despatch-advice', 2)] },
    ['flawed ann'],
  ],
  [
    'delivery-complete',
    'damaged',
    { cases: [selling({ received: '8', refused: '2' })], sent: [sent('despatch-advice', 2)] },
    ['flawed ann'],
  ],
  ['delivery-complete', 'nothing yet', { cases: [selling({ despatched: '0' })] }, []],
  ['three-way-match', 'a right invoice', { received: [received('invoice', 10)] }, []],
  [
    'three-way-match',
    'paid without a word',
    { received: [badInvoice], debts: [debt(20, { payments: [paidOn(12)] })] },
    ['wrong bob'],
  ],
  ['three-way-match', 'neither paid nor credited', { received: [badInvoice], debts: [debt(20)] }, []],
  [
    'three-way-match',
    'credited, then paid',
    { received: [badInvoice, received('credit-note', 12)], debts: [debt(20, { payments: [paidOn(13)] })] },
    ['right bob'],
  ],
  [
    'three-way-match',
    'paid, then credited',
    { received: [badInvoice, received('credit-note', 12)], debts: [debt(20, { payments: [paidOn(11)] })] },
    ['mended bob'],
  ],
  [
    'three-way-match',
    'credited in full',
    { received: [badInvoice, received('credit-note', 12)], debts: [debt(20, { isSettled: true })] },
    ['right null'],
  ],
  [
    'invoice-corrected',
    'within a week',
    { sent: [sent('invoice', 1, mismatch), sent('credit-note', 8, { by: 'bob' })] },
    ['right bob 10080'],
  ],
  [
    'invoice-corrected',
    'after more than a week',
    { sent: [sent('invoice', 1, mismatch), sent('credit-note', 9)] },
    ['flawed ann 11520'],
  ],
  ['invoice-corrected', 'not', { sent: [sent('invoice', 1, mismatch)] }, ['wrong ann']],
  ['invoice-corrected', 'not yet', { sent: [sent('invoice', 15, mismatch)] }, []],
  ['paid-on-time', 'on the day', { debts: [debt(12, { isSettled: true, payments: [paidOn(12)] })] }, ['right bob']],
  [
    'paid-on-time',
    'the day after',
    { debts: [debt(12, { isSettled: true, payments: [paidOn(10), paidOn(13)] })] },
    ['flawed bob'],
  ],
  ['paid-on-time', 'not at all', { debts: [debt(12)] }, ['wrong null']],
  ['paid-on-time', 'in part', { debts: [debt(12, { payments: [paidOn(10)] })] }, ['wrong null']],
  ['paid-on-time', 'not due yet', { debts: [debt(20)] }, []],
  ['paid-on-time', 'set off by a credit note', { debts: [debt(12, { isSettled: true })] }, []],
  [
    'payment-reference',
    'matched or not',
    { payments: [payment({}), payment({ matched: false })] },
    ['right bob', 'flawed bob'],
  ],
  [
    'payment-reference',
    'to somebody else, or refused',
    { payments: [payment({ toFirm: false, matched: false }), payment({ status: 'refused', matched: false })] },
    [],
  ],
  [
    'payment-funds',
    'too little money',
    { payments: [payment({ status: 'refused', reasonCode: 'AM04' }), payment({})] },
    ['wrong bob', 'right bob'],
  ],
  ['mistakes-mended', 'within a day', { sent: [refused('order', 1), sent('order', 2)] }, ['right ann 1440']],
  ['mistakes-mended', 'later', { sent: [refused('order', 1), sent('order', 3)] }, ['flawed ann 2880']],
  ['mistakes-mended', 'never', { sent: [refused('order', 1), sent('invoice', 3)] }, ['wrong ann']],
  ['mistakes-mended', 'not yet', { sent: [refused('order', 20)] }, []],
  [
    'post-opened',
    'in time, late, never, new',
    {
      received: [
        received('order', 1, { readAt: day(2) }),
        received('order', 3, { readAt: day(9) }),
        received('order', 4),
        received('order', 19),
      ],
    },
    ['right null 1440', 'flawed null 8640', 'wrong null'],
  ],
])('%s: %s', (id, _what, facts, seen) => {
  const all: FirmFacts = { firmId: 'us', now, sent: [], received: [], payments: [], debts: [], cases: [], ...facts };
  const observations = checkById(id)!.observe(all);
  const said = observations.map(({ quality, by, tookMinutes }) =>
    [quality, by, tookMinutes].filter((part) => part !== undefined),
  );
  expect(said.map((parts) => parts.map(String).join(' '))).toEqual(seen);
  for (const { evidence } of observations) expect(evidence.length).toBeGreaterThan(0);
});

test('what is left out of account is not kept against anybody, and the rules are named', () => {
  const facts: FirmFacts = {
    firmId: 'us',
    now,
    sent: [refused('order', 1), sent('order', 2)],
    received: [],
    payments: [],
    debts: [],
    cases: [],
  };
  expect(checkById('order-right')!.observe(facts)).toEqual([
    {
      quality: 'mended',
      by: 'ann',
      at: day(2),
      rules: ['BR-01'],
      tookMinutes: 1440,
      evidence: [
        { kind: 'envelope', id: 'e1', documentType: 'order' },
        { kind: 'document', id: 'd2', documentType: 'order', number: 'N-2' },
      ],
    },
  ]);
});

test('every check has an id of its own and words in every language', () => {
  expect(new Set(checkIds).size).toBe(checkIds.length);
  for (const { id, title, looksAt } of checks) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [title, looksAt]) expect(new Set(languages.map((language) => text[language])).size).toBe(4);
  }
});
