import { agreed, describeDocumentType } from '#doctype';
import type { OrderResponse } from '#standards';
import { sampleCase, sampleContext } from '../common/sample-case.js';
import { orderResponseType as type } from './order-response.js';

describeDocumentType(type);

const [accepted, changed, rejected, acknowledged, substituted] = type.samples.accepted.map(({ body }) => body) as [
  OrderResponse,
  OrderResponse,
  OrderResponse,
  OrderResponse,
  OrderResponse,
];
const line = changed.lines![0]!;
const asOrdered = { ...line, statusCode: '5', orderedQuantity: '12', price: { netPrice: '34.95' } };
const of = (...lines: object[]) => ({ ...changed, lines }) as OrderResponse;
const second = changed.lines![1]!;

describe('an answer against its order', () => {
  test.each<[string, OrderResponse, Parameters<typeof sampleContext>[0], string[]]>([
    ['fits', accepted, {}, []],
    ['changes what it says it changes', changed, {}, []],
    ['repeats an acceptance', accepted, { answer: 'accepted' }, ['KONTOR-ORDER-RESPONSE-ANSWERED']],
    ['accepts what was rejected', accepted, { answer: 'rejected' }, ['KONTOR-ORDER-RESPONSE-ANSWERED']],
    ['rejects what was despatched', rejected, { despatched: '1' }, ['KONTOR-ORDER-RESPONSE-DESPATCHED']],
    ['accepts what was despatched', accepted, { despatched: '1' }, []],
    ['speaks another currency', { ...accepted, documentCurrencyCode: 'USD' }, {}, ['KONTOR-ORDER-RESPONSE-CURRENCY']],
    ['is older than the order', { ...accepted, issueDate: '2026-09-01' }, {}, ['KONTOR-ORDER-RESPONSE-DATE']],
    [
      'names a line that is not there',
      of(asOrdered, second, { ...second, identifier: '9', purchaseOrderLineReference: '9' }),
      {},
      ['KONTOR-ORDER-RESPONSE-LINE-UNKNOWN'],
    ],
    [
      'adds a line',
      of(asOrdered, second, { ...line, statusCode: '1', identifier: '9', purchaseOrderLineReference: '9' }),
      {},
      [],
    ],
    ['is silent about a line', of(asOrdered), {}, ['KONTOR-ORDER-RESPONSE-LINE-SILENT']],
    ['accepts as ordered', of(asOrdered, second), {}, []],
    [
      'alters a quantity without saying so',
      of({ ...asOrdered, orderedQuantity: '11' }, second),
      {},
      ['KONTOR-ORDER-RESPONSE-LINE-ALTERED'],
    ],
    [
      'alters a price without saying so',
      of({ ...asOrdered, price: { netPrice: '34.96' } }, second),
      {},
      ['KONTOR-ORDER-RESPONSE-PRICE-ALTERED'],
    ],
    [
      'states the price for a hundred',
      of({ ...asOrdered, price: { netPrice: '3495', baseQuantity: '100' } }, second),
      {},
      [],
    ],
    [
      'counts in another unit',
      of({ ...line, orderedQuantityUnitCode: 'XBX' }, second),
      {},
      ['KONTOR-ORDER-RESPONSE-LINE-UNIT'],
    ],
    ['answers an order that nobody knows', accepted, { unknown: true }, []],
  ])('%s', (_, response, given, rules) => {
    const findings = type.context(response, sampleContext(given));
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    for (const finding of findings) expect(type.findingTexts).toHaveProperty([finding.text ?? finding.rule]);
  });
});

describe('the case after an answer', () => {
  test.each<[string, OrderResponse, string | undefined, [string, string | undefined][]]>([
    [
      'accepted',
      accepted,
      'accepted',
      [
        ['12', '34.95'],
        ['3', '17.3333'],
      ],
    ],
    [
      'changed',
      changed,
      'accepted-with-changes',
      [
        ['10', '33.5'],
        ['0', '17.3333'],
      ],
    ],
    [
      'rejected',
      rejected,
      'rejected',
      [
        ['0', '34.95'],
        ['0', '17.3333'],
      ],
    ],
    [
      'acknowledged',
      acknowledged,
      undefined,
      [
        ['12', '34.95'],
        ['3', '17.3333'],
      ],
    ],
  ])('%s', (_, response, answer, lines) => {
    const after = type.advance(sampleCase({}), response);
    expect(after.documents.at(-1)?.answer).toBe(answer);
    expect(after.lines.map((each) => [agreed(each).quantity, agreed(each).price])).toEqual(lines);
  });

  test('knows the product that is delivered instead', () => {
    expect(type.advance(sampleCase({}), substituted).lines[0]).toMatchObject({
      product: 'LAMP-02',
      name: 'Bureaulamp, beuk',
    });
  });
});

test.each([
  [accepted, 'accept'],
  [changed, 'accept-with-changes'],
  [rejected, 'reject'],
  [acknowledged, 'acknowledge'],
])('moves its order on', (response, event) => {
  expect(type.causes?.(response, sampleContext({}))).toEqual([{ on: type.header(response).references[0], event }]);
});
