import { documentTypes, emptyProgress, offeredSteps, type Role, type StepContext } from '#doctype';
import { enterpriseNumberOf, languages, participantIdOf } from '#kernel';
import { checkStructure, isFatal } from '#standards';
import { allDocumentTypes } from './index.js';

/** Plays a case by the steps that the types offer, as two firms would, and looks at what is drafted on the way. */
const types = documentTypes(allDocumentTypes);

const party = (digits: string, name: string) => ({
  participantId: participantIdOf(enterpriseNumberOf(digits)),
  name,
  vatNumber: `BE${enterpriseNumberOf(digits)}`,
  street: 'Kaai 1',
  city: 'Oostende',
  postCode: '8400',
  countryCode: 'BE',
  iban: 'BE71096123456769',
  paymentTermsDays: 30,
});
const [buyer, seller] = [party('04010020', 'Koper'), party('04010030', 'Verkoper')];

type Lines = { lines: Record<string, unknown>[] };

class Case {
  private readonly context: { -readonly [K in keyof StepContext]: StepContext[K] } = {
    documents: [],
    progress: emptyProgress,
    seller,
    buyer,
    currency: 'EUR',
    today: '2026-09-01',
    reference: '0123456789',
  };

  /** What can be done after the last document of a type, or to start: `order-response/accept`. */
  possible(role: Role, after?: string): string[] {
    return this.offered(role, after)
      .filter(({ impediment }) => impediment === undefined)
      .map(({ type, step }) => `${type.id}/${step.id}`);
  }

  draft(role: Role, step: string, after?: string): Lines {
    const offered = this.offered(role, after).find((each) => `${each.type.id}/${each.step.id}` === step);
    if (!offered || offered.impediment) throw new Error(offered?.impediment?.en ?? `nobody offers ${step}`);
    return offered.step.draft(this.context) as Lines;
  }

  /** Has a document accepted, under the next number; returns what structure and rules say against it. */
  take(id: string, body: object): string[] {
    const type = types.find(id)!;
    const number = `${id}-${this.context.documents.length + 1}`;
    const numbered = type.numbered(body, number);
    const structure = checkStructure(type.binding, numbered);
    const findings = structure.some(isFatal) ? structure : [...structure, ...type.rules(numbered)];
    const { progress } = this.context;
    const facts = { vatNumber: undefined, iban: undefined };
    const references = type.header(numbered).references.flatMap((reference) => {
      const filed = this.context.documents.find(
        (each) => each.type === reference.type && each.number === reference.number,
      );
      return filed ? [{ reference, id: filed.number, state: filed.state, issueDate: filed.issueDate }] : [];
    });
    const context = {
      progress,
      references,
      seller: { ...seller, ...facts },
      buyer: { ...buyer, ...facts },
      products: new Map(),
    };
    const events = type.causes?.(numbered, context) ?? [];
    this.context.documents = [
      ...this.context.documents.map((each) => {
        const caused = events.find(({ on }) => on.type === each.type && on.number === each.number);
        const state = caused && types.find(each.type)!.machine.next(each.state, caused.event);
        return state ? { ...each, state } : each;
      }),
      { type: id, number, issueDate: '2026-09-01', state: type.machine.initial, body: numbered },
    ];
    this.context.progress = type.advance(progress, numbered);
    return findings.filter(isFatal).map(({ rule }) => rule);
  }

  private offered(role: Role, after: string | undefined) {
    const on = after && this.context.documents.findLast(({ type }) => type === after);
    if (after && !on) throw new Error(`no ${after} in the case`);
    if (on) this.context.on = on;
    else delete this.context.on;
    return offeredSteps(types, role, this.context);
  }
}

function ordered(): Case {
  const trade = new Case();
  const order = trade.draft('buyer', 'order/place');
  const line = (identifier: string, product: string, quantity: string) => ({
    identifier,
    orderedQuantity: quantity,
    orderedQuantityUnitCode: 'C62',
    netAmount: String(Number(quantity) * 5),
    price: { netPrice: '5' },
    item: { name: product, sellersIdentifier: product, vatCategoryCode: 'S', vatRate: '21' },
  });
  const lines = [line('1', 'Stoel', '10'), line('2', 'Tafel', '2')];
  const totals = {
    totalVatAmount: '12.60',
    sumOfLineNetAmount: '60',
    totalAmountWithoutVat: '60',
    totalAmountWithVat: '72.60',
    amountDueForPayment: '72.60',
  };
  expect(trade.take('order', { ...order, lines, totals })).toEqual([]);
  return trade;
}

const quantities = (draft: Lines, field: string) => draft.lines.map((line) => line[field]);

test('every step of every type has a title in all languages, and follows types that exist', () => {
  for (const { steps = [] } of types.all) {
    for (const { title, after } of steps) {
      for (const language of languages) expect(title[language]).toMatch(/./);
      for (const type of after) expect(types.find(type)).toBeDefined();
    }
  }
});

test('an order is answered once, cancelled only before despatch, and despatched only after an answer', () => {
  const trade = ordered();
  expect(trade.possible('buyer', 'order')).toEqual(['order-change/change', 'order-cancellation/cancel']);
  expect(trade.possible('seller', 'order')).toEqual([
    'order-response/accept',
    'order-response/accept-with-changes',
    'order-response/reject',
  ]);
  expect(() => trade.draft('seller', 'despatch-advice/despatch', 'order')).toThrow('Confirm the order first');
  expect(trade.take('order-response', trade.draft('seller', 'order-response/accept', 'order'))).toEqual([]);
  expect(trade.possible('seller', 'order')).toEqual(['despatch-advice/despatch']);
  expect(trade.take('despatch-advice', trade.draft('seller', 'despatch-advice/despatch', 'order'))).toEqual([]);
  expect(trade.possible('buyer', 'order')).toEqual([]);
  expect(trade.possible('seller', 'order')).toEqual([]);
});

test('a rejected order is not despatched', () => {
  const trade = ordered();
  trade.take('order-response', trade.draft('seller', 'order-response/reject', 'order'));
  expect(trade.possible('seller', 'order')).toEqual([]);
});

test('what is drafted holds what is still open: sent in parts, partly refused, credited, sent again', () => {
  const trade = ordered();
  trade.take('order-response', trade.draft('seller', 'order-response/accept', 'order'));
  const whole = trade.draft('seller', 'despatch-advice/despatch', 'order');
  expect(quantities(whole, 'deliveredQuantity')).toEqual(['10', '2']);
  const part = { ...whole, lines: [{ ...whole.lines[0]!, deliveredQuantity: '6' }] };
  trade.take('despatch-advice', part);
  expect(quantities(trade.draft('seller', 'despatch-advice/despatch', 'order'), 'deliveredQuantity')).toEqual([
    '4',
    '2',
  ]);

  const receipt = trade.draft('buyer', 'receipt-advice/receive', 'despatch-advice');
  const short = { receivedQuantity: '5', shortQuantity: '1', shortQuantityUnitCode: 'C62', shortageActionCode: '2' };
  const received = { ...receipt, lines: [{ ...receipt.lines[0]!, ...short }] };
  trade.take('receipt-advice', received);
  expect(trade.possible('buyer', 'despatch-advice')).toEqual([]);
  const invoice = trade.draft('seller', 'invoice/invoice', 'despatch-advice');
  expect(quantities(invoice, 'invoicedQuantity')).toEqual(['5']);
  expect(trade.take('invoice', invoice)).toEqual([]);
  expect(trade.possible('seller', 'despatch-advice')).toEqual(['despatch-advice/despatch']);
  // The missing chair goes out again with the rest.
  expect(quantities(trade.draft('seller', 'despatch-advice/despatch', 'order'), 'deliveredQuantity')).toEqual([
    '5',
    '2',
  ]);
});

describe('after an invoice for all', () => {
  function invoiced(): Case {
    const trade = ordered();
    trade.take('order-response', trade.draft('seller', 'order-response/accept', 'order'));
    trade.take('despatch-advice', trade.draft('seller', 'despatch-advice/despatch', 'order'));
    trade.take('invoice', trade.draft('seller', 'invoice/invoice', 'despatch-advice'));
    return trade;
  }

  test('the buyer can answer it, and the seller credit it', () => {
    const trade = invoiced();
    expect(trade.possible('buyer', 'invoice')).toEqual([
      'invoice-response/accept',
      'invoice-response/query',
      'invoice-response/reject',
    ]);
    expect(trade.possible('seller', 'invoice')).toEqual(['credit-note/credit']);
    expect(trade.take('invoice-response', trade.draft('buyer', 'invoice-response/query', 'invoice'))).toEqual([]);
  });

  test('a credit note for all opens the delivery to be invoiced anew, one for the price does not', () => {
    const anew = invoiced();
    const credit = anew.draft('seller', 'credit-note/credit', 'invoice');
    expect(anew.take('credit-note', credit)).toEqual([]);
    expect(anew.possible('seller', 'despatch-advice')).toContain('invoice/invoice');

    const cheaper = invoiced();
    const lines = cheaper.draft('seller', 'credit-note/credit', 'invoice').lines;
    cheaper.take('credit-note', { ...credit, lines: lines.map((line) => ({ ...line, price: { netPrice: '0.50' } })) });
    expect(cheaper.possible('seller', 'despatch-advice')).not.toContain('invoice/invoice');
  });

  test('what the buyer did not accept can be credited alone', () => {
    const trade = invoiced();
    const receipt = trade.draft('buyer', 'receipt-advice/receive', 'despatch-advice');
    const refused = {
      rejectedQuantity: '3',
      rejectedQuantityUnitCode: 'C62',
      rejectReasonCode: '1',
      rejectReason: 'x',
      rejectActionCode: '2',
    };
    trade.take('receipt-advice', { ...receipt, lines: [{ ...receipt.lines[0]!, ...refused }, receipt.lines[1]!] });
    const credit = trade.draft('seller', 'credit-note/credit-returns', 'invoice');
    expect(quantities(credit, 'invoicedQuantity')).toEqual(['3']);
    trade.take('credit-note', credit);
    expect(trade.possible('seller', 'invoice')).toEqual(['credit-note/credit']);
  });
});
