import fc from 'fast-check';
import { enterpriseNumberOf, participantIdOf } from '#kernel';
import { documentTypes, emptyProgress, type CaseProgress, type DocumentContext, type DocumentType } from '#doctype';
import { checkStructure, type Finding } from '#standards';
import {
  allDocumentTypes,
  draftDespatchAdvice,
  draftOrder,
  draftOrderResponse,
  draftReceiptAdvice,
  type DraftOrderLine,
  type DraftParty,
} from './index.js';

const types = documentTypes(allDocumentTypes);
const party = (digits: string, name: string): DraftParty => ({
  participantId: participantIdOf(enterpriseNumberOf(digits)),
  name,
  street: 'Kaai 1',
  city: 'Oostende',
  postCode: '8400',
  countryCode: 'BE',
});
const [buyer, seller] = [party('04010020', 'Koper'), party('04010030', 'Verkoper')];

/** A small clearing: remembers documents and their states, checks, moves states on and folds the case. */
class Trade {
  progress: CaseProgress = emptyProgress;
  readonly states = new Map<string, string>();
  readonly findings: Finding[] = [];

  submit(id: string, body: unknown): void {
    const type: DocumentType = types.find(id)!;
    this.findings.push(...checkStructure(type.binding, body), ...type.rules(body));
    const header = type.header(body);
    const context: DocumentContext = {
      progress: this.progress,
      references: header.references.flatMap((reference) => {
        const state = this.states.get(`${reference.type} ${reference.number}`);
        if (state === undefined) return [];
        return [{ reference, id: reference.number, state, issueDate: '2026-09-01', currency: 'EUR' }];
      }),
      seller: { name: seller.name, participantId: seller.participantId, countryCode: 'BE' },
      buyer: { name: buyer.name, participantId: buyer.participantId, countryCode: 'BE' },
      products: new Map(),
    };
    this.findings.push(...type.context(body, context).filter(({ rule }) => rule !== 'KONTOR-ORDER-PRODUCT-UNKNOWN'));
    for (const { on, event } of type.causes?.(body, context) ?? []) this.move(`${on.type} ${on.number}`, event);
    this.states.set(`${id} ${header.number}`, type.machine.initial);
    this.progress = type.advance(this.progress, body);
  }

  private move(document: string, event: string): void {
    const type = types.find(document.split(' ')[0]!)!;
    const state = this.states.get(document)!;
    const next = type.machine.next(state, event);
    if (next === undefined) throw new Error(`${document}: no ${event} in ${state}`);
    this.states.set(document, next);
  }
}

const quantity = fc.integer({ min: 1, max: 999_999_999 }).map((thousandths) => String(thousandths / 1_000));
const price = fc.integer({ min: 0, max: 99_999_999 }).map((parts) => (parts / 10_000).toFixed(4));
const line: fc.Arbitrary<DraftOrderLine> = fc.record({
  product: fc.integer({ min: 1, max: 9_999 }).map((number) => `P-${number}`),
  name: fc.constantFrom('Stoel', 'Chaise', 'Lampe & Co <1>', 'Kabel “2 m”'),
  quantity,
  unitCode: fc.constantFrom('C62', 'KGM', 'MTR'),
  netPrice: price,
  vatCategory: fc.constantFrom('S'),
  vatRate: fc.constantFrom('21', '12', '6', '6.00'),
});
const orderOf = (lines: readonly DraftOrderLine[]) =>
  draftOrder({ number: 'PO-1', issueDate: '2026-09-01', buyer, seller, currency: 'EUR', lines });

test('all types can be registered together', () => {
  expect(types.all.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['order', 'order-response', 'despatch-advice', 'receipt-advice', 'invoice', 'credit-note']),
  );
});

test('what is drafted passes all checks, whole or in two parts, and ends received', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.boolean(), (lines, inParts) => {
      const trade = new Trade();
      const order = orderOf(lines);
      trade.submit('order', order);
      trade.submit(
        'order-response',
        draftOrderResponse(order, { number: 'OR', issueDate: '2026-09-02', answer: 'accepted' }),
      );
      const parts = inParts && lines.length > 1 ? [order.lines.slice(0, 1), order.lines.slice(1)] : [order.lines];
      for (const [index, part] of parts.entries()) {
        const quantities = new Map(part.map((each) => [each.identifier, each.orderedQuantity]));
        const number = `DA-${index}`;
        const advice = draftDespatchAdvice(order, { number, issueDate: '2026-09-03', quantities });
        trade.submit('despatch-advice', advice);
        expect(trade.states.get('order PO-1')).toBe(index === parts.length - 1 ? 'despatched' : 'partly-despatched');
        trade.submit('receipt-advice', draftReceiptAdvice(advice, { number: `RA-${index}`, issueDate: '2026-09-04' }));
        expect(trade.states.get(`despatch-advice ${number}`)).toBe('received');
      }
      expect(trade.findings).toEqual([]);
      expect(trade.states.get('order PO-1')).toBe('received');
      expect(trade.progress.lines.map((each) => each.received)).toEqual(
        order.lines.map((each) => each.orderedQuantity),
      );
    }),
    { numRuns: 100 },
  );
});

describe('a trade that does not go smoothly', () => {
  const chairs: DraftOrderLine = {
    product: 'P-1',
    name: 'Stoel',
    quantity: '10',
    unitCode: 'C62',
    netPrice: '49.90',
    vatCategory: 'S',
    vatRate: '21',
  };
  const order = orderOf([chairs, { ...chairs, product: 'P-2', name: 'Tafel', quantity: '2' }]);

  test('is confirmed with changes, delivered short, delivered again and received', () => {
    const trade = new Trade();
    trade.submit('order', order);
    const changes = [
      { orderLine: '1', quantity: '8', price: '52.00' },
      { orderLine: '2', reject: true },
    ];
    trade.submit(
      'order-response',
      draftOrderResponse(order, { number: 'OR', issueDate: '2026-09-02', answer: 'accepted-with-changes', changes }),
    );
    const send = (number: string, count: string) =>
      draftDespatchAdvice(order, { number, issueDate: '2026-09-03', quantities: new Map([['1', count]]) });
    const first = send('DA-1', '8');
    trade.submit('despatch-advice', first);
    expect(trade.states.get('order PO-1')).toBe('despatched');
    const discrepancies = [
      { despatchLine: '1', short: '1', rejected: '2', reason: 'Gebroken', action: 'replace' as const },
    ];
    trade.submit(
      'receipt-advice',
      draftReceiptAdvice(first, { number: 'RA-1', issueDate: '2026-09-04', discrepancies }),
    );
    expect(trade.states.get('despatch-advice DA-1')).toBe('received-with-discrepancies');
    const again = send('DA-2', '3');
    trade.submit('despatch-advice', again);
    trade.submit('receipt-advice', draftReceiptAdvice(again, { number: 'RA-2', issueDate: '2026-09-05' }));
    expect(trade.findings).toEqual([]);
    expect(trade.states.get('order PO-1')).toBe('received');
    expect(trade.progress.lines[0]).toMatchObject({
      confirmed: '8',
      confirmedPrice: '52',
      despatched: '11',
      received: '8',
      refused: '3',
    });
  });

  test('is rejected, and delivered nevertheless', () => {
    const trade = new Trade();
    trade.submit('order', order);
    const note = 'Uitverkocht';
    trade.submit(
      'order-response',
      draftOrderResponse(order, { number: 'OR', issueDate: '2026-09-02', answer: 'rejected', note }),
    );
    expect(trade.findings).toEqual([]);
    const advice = draftDespatchAdvice(order, { number: 'DA', issueDate: '2026-09-03' });
    expect(() => trade.submit('despatch-advice', advice)).toThrow('no despatch-fully in rejected');
    expect(trade.findings.map(({ rule }) => rule)).toContain('KONTOR-DESPATCH-ORDER-REJECTED');
  });
});
