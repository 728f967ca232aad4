import type { Body } from './pointer';
import { put } from './pointer';
import { linked, withReasonList } from './linked';

const written = (type: string, before: Body, name: string, value: string): Body =>
  linked(type, put(before, `/${name}`, value), before, name);

const delivered = { deliveredQuantity: '10', deliveredQuantityUnitCode: 'C62' };
const received = { receivedQuantity: '10', receivedQuantityUnitCode: 'C62' };
const answered = { statusCode: '5', orderedQuantity: '3', orderedQuantityUnitCode: 'C62', price: { netPrice: '1' } };

test.each<[string, Body, string, string, Body]>([
  [
    'despatch-advice',
    delivered,
    'deliveredQuantity',
    '6',
    { deliveredQuantity: '6', outstandingQuantity: '4', outstandingQuantityUnitCode: 'C62' },
  ],
  [
    'despatch-advice',
    delivered,
    'deliveredQuantity',
    '',
    { outstandingQuantity: '10', outstandingQuantityUnitCode: 'C62' },
  ],
  [
    'despatch-advice',
    {
      ...delivered,
      deliveredQuantity: '6',
      outstandingQuantity: '4',
      outstandingQuantityUnitCode: 'C62',
      outstandingReasons: ['x'],
    },
    'deliveredQuantity',
    '10',
    { deliveredQuantity: '10' },
  ],
  [
    'receipt-advice',
    received,
    'receivedQuantity',
    '9',
    { receivedQuantity: '9', shortQuantity: '1', shortQuantityUnitCode: 'C62', shortageActionCode: '2' },
  ],
  [
    'receipt-advice',
    received,
    'rejectedQuantity',
    '2',
    { rejectedQuantity: '2', rejectedQuantityUnitCode: 'C62', rejectActionCode: '2' },
  ],
  ['receipt-advice', received, 'rejectedQuantity', 'two', { rejectedQuantity: 'two', rejectActionCode: '2' }],
  ['order-response', answered, 'orderedQuantity', '2', { statusCode: '3', orderedQuantity: '2' }],
])('%s: %j with %s = %s', (type, before, name, value, expected) => {
  const unit = Object.fromEntries(
    Object.entries(before).filter(([key]) => key.endsWith('UnitCode') && !key.startsWith('outstanding')),
  );
  const rest =
    type === 'order-response'
      ? answered
      : { ...unit, ...('receivedQuantity' in before ? { receivedQuantity: '10' } : {}) };
  expect(written(type, before, name, value)).toEqual({ ...rest, ...expected });
});

test('a line that is not accepted says no quantity and no price', () => {
  expect(written('order-response', answered, 'statusCode', '7')).toEqual({ statusCode: '7' });
});

test('a reason goes with the list that it is of', () => {
  const code = '/documentResponse/response/clarifications/0/reasonCode';
  const reasons = (body: Body) => withReasonList(body, code);
  const chosen = reasons(put({}, code, 'QUA'));
  const clarifications = [{ reasonCode: 'QUA', reasonCodeList: 'OPStatusReason' }];
  expect(chosen).toEqual({ documentResponse: { response: { clarifications } } });
  expect(reasons(put(chosen, code, ''))).toEqual({ documentResponse: { response: { clarifications: [{}] } } });
  expect(withReasonList(chosen, '/note')).toBe(chosen);
});
