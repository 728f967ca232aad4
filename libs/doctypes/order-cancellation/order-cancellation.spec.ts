import { agreed, describeDocumentType } from '#doctype';
import type { OrderCancellation } from '#standards';
import { sampleCase, sampleContext } from '../common/sample-case.js';
import { allDocumentTypes } from '../index.js';
import { draftOrderCancellation } from './order-cancellation-draft.js';
import { orderCancellationType as type } from './order-cancellation.js';

describeDocumentType(type, { progress: sampleCase({}) });

const cancellation = type.samples.accepted[0]!.body;
const find = (id: string) => allDocumentTypes.find((each) => each.id === id)!;

describe('a cancellation against its order', () => {
  test.each<[string, OrderCancellation, Parameters<typeof sampleContext>[0], string[]]>([
    ['comes before the answer', cancellation, {}, []],
    ['comes after the answer', cancellation, { answer: 'accepted' }, ['KONTOR-ORDER-CANCELLATION-CONFIRMED']],
    [
      'comes after a part was despatched',
      cancellation,
      { answer: 'accepted', despatched: '1' },
      ['KONTOR-ORDER-CANCELLATION-DESPATCHED'],
    ],
    ['cancels what was rejected', cancellation, { answer: 'rejected' }, ['KONTOR-ORDER-CANCELLATION-REJECTED']],
    ['is older than the order', { ...cancellation, issueDate: '2026-09-01' }, {}, ['KONTOR-ORDER-CANCELLATION-DATE']],
    ['cancels an order that nobody knows', cancellation, { unknown: true }, []],
  ])('%s', (_, body, given, rules) => {
    expect(type.context(body, sampleContext(given)).map(({ rule }) => rule)).toEqual(rules);
  });

  test('leaves nothing agreed on', () => {
    const { lines } = type.advance(sampleCase({ confirmed: '10' }), cancellation);
    expect(lines.map((line) => agreed(line).quantity)).toEqual(['0', '0']);
  });
});

describe('the order that is cancelled', () => {
  test.each([
    ['placed', 'cancelled'],
    ['acknowledged', 'cancelled'],
    ['accepted', 'cancelled'],
    ['accepted-with-changes', 'cancelled'],
    ['cancelled', undefined],
    ['rejected', undefined],
    ['partly-despatched', undefined],
    ['despatched', undefined],
    ['received', undefined],
  ])('%s → %s', (state, next) => {
    const [caused] = type.causes?.(cancellation, sampleContext({ state })) ?? [];
    expect(find('order').machine.next(state, caused!.event)).toBe(next);
  });

  test.each(['order-response', 'order-change', 'despatch-advice', 'order-cancellation'])('takes no %s', (id) => {
    const follower = find(id);
    const { body } = follower.samples.accepted[0]!;
    const progress = type.advance(sampleCase({}), cancellation);
    const context = { ...sampleContext({ state: 'cancelled' }), progress };
    expect(follower.context(body, context).map(({ rule }) => rule)).toContain('KONTOR-ORDER-CANCELLED');
    expect(follower.findingTexts).toHaveProperty('KONTOR-ORDER-CANCELLED');
    for (const { event } of follower.causes?.(body, context) ?? []) {
      expect(find('order').machine.next('cancelled', event)).toBeUndefined();
    }
  });
});

test('a draft takes its parties from the order', () => {
  const order = find('order').samples.accepted[0]!.body as Parameters<typeof draftOrderCancellation>[0];
  const drafted = draftOrderCancellation(order, { number: 'OX-1', issueDate: '2026-09-09', reason: 'Te laat' });
  expect(type.rules(drafted)).toEqual([]);
  expect(type.header(drafted)).toMatchObject({
    seller: `0208:${order.seller.electronicAddress}`,
    buyer: `0208:${order.buyer.electronicAddress}`,
    references: [{ type: 'order', number: order.number }],
  });
});
