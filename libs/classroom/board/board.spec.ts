import type { LineProgress } from '#doctype';
import { boardOf, stateOf, type OpenRejection } from './board.js';
import type { CaseFacts, DocumentFacts } from './case-facts.js';
import { stagesOf, type StageFact } from './stages.js';

const line: LineProgress = {
  orderLine: '1',
  name: 'Chair',
  unitCode: 'C62',
  ordered: '10',
  despatched: '0',
  received: '0',
  refused: '0',
  invoiced: '0',
  credited: '0',
};

let serial = 0;

function sent(type: string, more: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    id: `${type}-${++serial}`,
    type,
    number: String(serial),
    senderFirmId: ['order', 'order-change', 'receipt-advice'].includes(type) ? 'buyer' : 'seller',
    state: 'issued',
    day: '2026-11-02',
    dueDay: null,
    requestedDay: null,
    promisedDay: null,
    estimatedDay: null,
    faulty: false,
    deviates: false,
    outstanding: null,
    correctsId: null,
    ...more,
  };
}

function aCase(progress: Partial<LineProgress>, ...documents: DocumentFacts[]): CaseFacts {
  return {
    id: 'case',
    number: 'O-1',
    buyerFirmId: 'buyer',
    sellerFirmId: 'seller',
    openedDay: '2026-11-02',
    progress: { lines: [{ ...line, ...progress }], documents: [] },
    documents,
  };
}

const order = (state: string, more: Partial<DocumentFacts> = {}) => sent('order', { state, ...more });
const invoice = (outstanding: bigint, more: Partial<DocumentFacts> = {}) =>
  sent('invoice', { outstanding, dueDay: '2026-12-02', ...more });
const all = { despatched: '10', received: '10' };

/** `stage:actor:progress`, with the last day in time or the fault. */
const told = ({ stage, actor, progress, dueDay, fault }: StageFact) =>
  [stage, actor, progress, dueDay ?? fault].filter(Boolean).join(' ');

test.each<[string, CaseFacts, string[]]>([
  [
    'an order without an answer',
    aCase({}, order('placed')),
    ['order buyer done', 'confirmation seller open 2026-11-04'],
  ],
  [
    'an order that was changed waits anew',
    aCase({}, order('placed'), sent('order-change', { day: '2026-11-09' })),
    ['order buyer done', 'confirmation seller open 2026-11-11'],
  ],
  ['an order turned down', aCase({}, order('rejected')), ['order buyer done', 'confirmation seller done']],
  [
    'a promise counts before a wish',
    aCase({}, order('accepted', { requestedDay: '2026-11-09' }), sent('order-response', { promisedDay: '2026-11-20' })),
    ['order buyer done', 'confirmation seller done', 'despatch seller open 2026-11-20'],
  ],
  [
    'half of it is on its way',
    aCase({ despatched: '5' }, order('partly-despatched'), sent('despatch-advice', { day: '2026-11-05' })),
    [
      'order buyer done',
      'confirmation seller done',
      'despatch seller open 2026-11-09',
      'receipt buyer open 2026-11-08',
      'invoice seller open 2026-11-12',
    ],
  ],
  [
    'damaged goods, and nothing done',
    aCase(
      { despatched: '10', received: '9', refused: '1' },
      order('received'),
      sent('despatch-advice'),
      sent('receipt-advice'),
    ),
    [
      'order buyer done',
      'confirmation seller done',
      'despatch seller wrong not-corrected',
      'receipt buyer done',
      'invoice seller open 2026-11-09',
    ],
  ],
  [
    'damaged goods that were billed all the same',
    aCase(
      { despatched: '10', received: '9', refused: '1', invoiced: '10' },
      order('received'),
      sent('despatch-advice'),
      sent('receipt-advice'),
      invoice(12_100n),
    ),
    [
      'order buyer done',
      'confirmation seller done',
      'despatch seller done',
      'receipt buyer done',
      'invoice seller wrong not-corrected',
      'payment buyer open 2026-12-02',
    ],
  ],
  [
    'damaged goods, credited and paid',
    aCase(
      { despatched: '10', received: '9', refused: '1', invoiced: '10', credited: '1' },
      order('received'),
      sent('despatch-advice'),
      sent('receipt-advice'),
      invoice(0n),
      sent('credit-note', { outstanding: 0n }),
    ),
    [
      'order buyer done',
      'confirmation seller done',
      'despatch seller done',
      'receipt buyer done',
      'invoice seller done',
      'payment buyer done',
    ],
  ],
  [
    'more billed than delivered',
    aCase({ ...all, invoiced: '11' }, order('received'), sent('despatch-advice'), invoice(1n)),
    [
      'order buyer done',
      'confirmation seller done',
      'despatch seller done',
      'receipt buyer done',
      'invoice seller wrong over-invoiced',
      'payment buyer open 2026-12-02',
    ],
  ],
  [
    'an invoice that the buyer contests',
    aCase({ ordered: '0', invoiced: '2' }, invoice(100n, { state: 'rejected' })),
    ['invoice seller wrong disputed'],
  ],
  [
    'a contested invoice that was credited',
    aCase({ ordered: '0', invoiced: '2' }, invoice(0n, { state: 'rejected' })),
    ['invoice seller done', 'payment buyer done'],
  ],
  [
    'an invoice alone, paid twice',
    aCase({ ordered: '0', invoiced: '2' }, invoice(-100n)),
    ['invoice seller done', 'payment buyer wrong over-paid'],
  ],
  [
    'money to give back',
    aCase({ ordered: '0', invoiced: '2', credited: '1' }, invoice(0n), sent('credit-note', { outstanding: 500n })),
    ['invoice seller done', 'payment buyer done', 'payment seller open 2026-12-02'],
  ],
])('%s', (_what, facts, expected) => {
  expect(stagesOf(facts).map(told)).toEqual(expected);
});

describe('an invoice with a fault that its network let travel', () => {
  const faulty = invoice(1_000n, { faulty: true });
  const invoiceOf = (...later: DocumentFacts[]) =>
    told(stagesOf(aCase({ ...all, invoiced: '10' }, order('received'), sent('despatch-advice'), faulty, ...later))[4]!);

  it('is no worse than one that is not as agreed, which an order is only until it is answered', () => {
    const tooDear = invoice(1n, { deviates: true });
    expect(told(stagesOf(aCase({ ordered: '0', invoiced: '1' }, tooDear))[0]!)).toBe('invoice seller wrong finding');
    const placed = (state: string) => told(stagesOf(aCase({}, order(state, { deviates: true })))[0]!);
    expect([placed('placed'), placed('accepted')]).toEqual(['order buyer wrong finding', 'order buyer done']);
  });

  it('is wrong until a credit note or a better invoice follows', () => {
    expect(invoiceOf()).toBe('invoice seller wrong finding');
    expect(invoiceOf(invoice(1n, { faulty: true }))).toBe('invoice seller wrong finding');
    expect(invoiceOf(sent('credit-note', { correctsId: 'another' }))).toBe('invoice seller wrong finding');
    expect(invoiceOf(sent('credit-note', { correctsId: faulty.id }))).toBe('invoice seller done');
    expect(invoiceOf(invoice(1n))).toBe('invoice seller done');
  });
});

test.each<[StageFact['progress'], string | undefined, 'buyer' | 'seller', string]>([
  ['done', undefined, 'buyer', 'on-time'],
  ['done', undefined, 'seller', 'on-time'],
  ['open', '2026-11-10', 'buyer', 'on-time'],
  ['open', '2026-11-09', 'buyer', 'late'],
  ['open', '2026-11-09', 'seller', 'waiting'],
  ['open', undefined, 'buyer', 'on-time'],
  ['wrong', undefined, 'buyer', 'wrong'],
  ['wrong', undefined, 'seller', 'waiting'],
])('%s, due %s: the %s sees %s', (progress, dueDay, role, state) => {
  expect(stateOf({ stage: 'payment', actor: 'buyer', progress, dueDay }, role, '2026-11-10')).toBe(state);
});

describe('a board', () => {
  const rejection: OpenRejection = {
    envelopeId: 'envelope',
    senderFirmId: 'third',
    receiverFirmId: 'buyer',
    documentType: 'invoice',
    day: '2026-11-03',
    caseId: null,
  };
  const rows = boardOf(
    ['third', 'fourth', 'buyer', 'seller'],
    [aCase({}, order('placed')), aCase({}, order('placed', { day: '2026-11-08' }))],
    [rejection],
    '2026-11-09',
  );

  it('has those first who most need help', () => {
    expect(rows.map(({ firmId, trouble }) => [firmId, trouble])).toEqual([
      ['seller', 1],
      ['third', 1],
      ['fourth', 0],
      ['buyer', 0],
    ]);
    expect(rows[0]).toMatchObject({ oldestDueDay: '2026-11-04', lastActiveDay: null });
    expect(rows[3]).toMatchObject({ lastActiveDay: '2026-11-08' });
  });

  it('sums a cell up by its worst entry, and counts each', () => {
    const ofSeller = rows[0]!.cells[1]!;
    expect(ofSeller).toMatchObject({ stage: 'confirmation', state: 'late', oldestDueDay: '2026-11-04' });
    expect(ofSeller.counts).toEqual({ wrong: 0, late: 1, waiting: 0, 'on-time': 1 });
    expect(ofSeller.entries.map(({ dueDay, role }) => [dueDay, role])).toEqual([
      ['2026-11-04', 'seller'],
      ['2026-11-10', 'seller'],
    ]);
    expect(rows[3]!.cells[1]!).toMatchObject({ state: 'waiting', oldestDueDay: null });
  });

  it('shows what the clearing refused as wrong, and nothing where nothing was', () => {
    expect(rows[1]!.cells[4]).toMatchObject({
      state: 'wrong',
      entries: [{ fault: 'rejected', envelopeId: 'envelope' }],
    });
    expect(rows[2]!.cells.map(({ state }) => state)).toEqual(Array(6).fill('nothing'));
  });
});
