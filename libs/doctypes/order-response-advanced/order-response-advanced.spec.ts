import { agreed, describeDocumentType } from '#doctype';
import { isFatal, type Order, type OrderResponseAdvanced } from '#standards';
import { withDocument } from '../common/progress.js';
import { sampleCase, sampleContext } from '../common/sample-case.js';
import { allDocumentTypes } from '../index.js';
import { draftOrderResponseAdvanced } from './order-response-advanced-draft.js';
import { orderResponseAdvancedType as type } from './order-response-advanced.js';

describeDocumentType(type);

const [accepted, lineByLine] = type.samples.accepted.map(({ body }) => body) as [
  OrderResponseAdvanced,
  OrderResponseAdvanced,
];
const changed = (...numbers: string[]) =>
  numbers.reduce(
    (progress, number) => withDocument(progress, { type: 'order-change', number, issueDate: '2026-09-09' }),
    sampleCase({}),
  );

describe('an answer against the order as it was changed', () => {
  test.each<[string, OrderResponseAdvanced, ReturnType<typeof sampleCase>, string[]]>([
    ['answers the order', lineByLine, changed(), []],
    ['answers the change', accepted, changed('OC-2026-0001'), []],
    [
      'answers a change that another followed',
      accepted,
      changed('OC-2026-0001', 'OC-2026-0002'),
      ['KONTOR-ORDER-RESPONSE-CHANGE-OVERTAKEN'],
    ],
    ['passes over the change', lineByLine, changed('OC-2026-0001'), ['KONTOR-ORDER-RESPONSE-CHANGE-UNNAMED']],
    ['repeats an answer', accepted, { ...sampleCase({ answer: 'accepted' }) }, ['KONTOR-ORDER-RESPONSE-ANSWERED']],
  ])('%s', (_, response, progress, rules) => {
    const findings = type.context(response, { ...sampleContext({}), progress });
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    for (const { rule, text } of findings) expect(type.findingTexts).toHaveProperty([text ?? rule]);
  });

  test('confirms its lines under its own name', () => {
    const after = type.advance(sampleCase({}), lineByLine);
    expect(after.lines.map((line) => agreed(line))).toEqual([
      { quantity: '15', price: '33.5' },
      { quantity: '3', price: '17.3333' },
    ]);
    expect(after.documents.at(-1)).toMatchObject({ type: 'order-response-advanced', answer: 'accepted-with-changes' });
  });
});

describe('a draft', () => {
  const order = allDocumentTypes.find(({ id }) => id === 'order')!.samples.accepted[0]!.body as Order;
  const head = { number: 'OA-1', issueDate: '2026-09-10' };

  test('says of each line when and what', () => {
    const response = draftOrderResponseAdvanced(order, {
      ...head,
      answer: 'accepted-with-changes',
      orderChange: 'OC-1',
      changes: [
        {
          orderLine: '1',
          quantity: '2',
          promisedDelivery: '2026-09-30',
          backorder: '3',
          substitute: { product: 'LAMP-02', name: 'Lamp, beuk' },
          note: 'Nota',
        },
      ],
    });
    expect(type.rules(response).filter(isFatal)).toEqual([]);
    expect(response.lines?.[0]).toMatchObject({
      statusCode: '3',
      orderedQuantity: '2',
      note: 'Nota',
      maximumBackorderQuantity: '3',
      delivery: { promisedPeriod: { endDate: '2026-09-30' } },
      substitute: { item: { sellersIdentifier: 'LAMP-02' } },
    });
    expect(type.header(response).references.map((each) => each.type)).toEqual(['order', 'order-change']);
  });

  test.each(['accepted', 'rejected'] as const)('that is %s has no lines', (answer) => {
    const response = draftOrderResponseAdvanced(order, { ...head, answer, note: 'Nota' });
    expect(response.lines).toBeUndefined();
    expect(type.rules(response)).toEqual([]);
  });
});
