import { describeDocumentType, type ProductFacts } from '#doctype';
import type { Order } from '#standards';
import { sampleContext } from '../common/sample-case.js';
import { orderType as type } from './order.js';

describeDocumentType(type);

const plain = type.samples.accepted[0]!.body;
const discounted = type.samples.accepted[1]!.body;
const lamp: ProductFacts = {
  number: 'LAMP-01',
  netPrice: '34.95',
  unitCode: 'C62',
  currency: 'EUR',
  vatCategory: 'S',
  vatRate: '21',
};
const book: ProductFacts = { ...lamp, number: 'BOOK-07', netPrice: '17.3333', vatRate: '6' };

test.each<[string, Order, ProductFacts[], string[]]>([
  ['fits', plain, [lamp, book], []],
  ['has what nobody sells', plain, [lamp], ['KONTOR-ORDER-PRODUCT-UNKNOWN']],
  ['is counted otherwise', plain, [{ ...lamp, unitCode: 'XBX' }, book], ['KONTOR-ORDER-PRODUCT-UNIT']],
  ['is priced otherwise', plain, [{ ...lamp, netPrice: '35.00' }, book], ['KONTOR-ORDER-PRODUCT-PRICE']],
  ['is priced for a hundred', discounted, [{ ...lamp, netPrice: '0.4' }], []],
  ['is priced in another currency', plain, [{ ...lamp, currency: 'USD', netPrice: '1' }, book], []],
])('an order against the catalogue: %s', (_, order, products, rules) => {
  const context = { ...sampleContext({}), products: new Map(products.map((product) => [product.number, product])) };
  expect(type.products?.(order)).toEqual(order.lines.map((line) => line.item.sellersIdentifier));
  expect(type.context(order, context).map(({ rule, severity }) => [rule, severity])).toEqual(
    rules.map((rule) => [rule, 'warning']),
  );
});

test('opens the case with its lines, priced by the unit', () => {
  const { lines, documents } = type.advance({ lines: [], documents: [] }, discounted);
  expect(documents).toEqual([{ type: 'order', number: 'PO-2026-0002', issueDate: '2026-09-07' }]);
  expect(lines).toEqual([
    {
      orderLine: '1',
      product: 'LAMP-01',
      name: 'Bureaulamp, eik',
      unitCode: 'C62',
      ordered: '250',
      orderedPrice: '0.4',
      despatched: '0',
      received: '0',
      refused: '0',
      invoiced: '0',
      credited: '0',
    },
  ]);
});

test.each([
  ['placed', ['accept', 'despatch-partly', 'despatch-fully', 'receive-fully'], 'received'],
  ['placed', ['accept-with-changes', 'despatch-partly', 'despatch-partly'], 'partly-despatched'],
  ['placed', ['despatch-fully', 'accept', 'receive-partly', 'receive-partly'], 'partly-received'],
  ['placed', ['despatch-partly', 'receive-partly', 'despatch-fully', 'receive-fully'], 'received'],
  ['placed', ['reject', 'despatch-fully'], undefined],
  ['placed', ['accept', 'accept'], undefined],
  ['placed', ['acknowledge', 'reject'], 'rejected'],
] as const)('an order lives: %s %j → %s', (state, events, end) => {
  const last = events.reduce<string | undefined>((at, event) => at && type.machine.next(at, event), state);
  expect(last).toBe(end);
});
