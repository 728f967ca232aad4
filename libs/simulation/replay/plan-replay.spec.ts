import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { planReplay } from './plan-replay.js';
import { readRetailFile } from './read-retail-file.js';

const fixture = fileURLToPath(new URL('../../../test/fixtures/retail/odd-days.csv', import.meta.url));
const heading = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

const planOf = (...rows: string[]) => planReplay(readRetailFile(Buffer.from([heading, ...rows].join('\n'))));

const sold = (
  number: string,
  rest: Partial<Record<'article' | 'quantity' | 'at' | 'price' | 'customer', string>> = {},
) => {
  const { article = 'A1', quantity = '10', at = '01/12/2010 08:00', price = '2.50', customer = '17001' } = rest;
  return `${number},${article},THING,${quantity},${at},${price},${customer},United Kingdom`;
};

test('every line of a file is either played or rejected with its line and a reason', async () => {
  const content = await readFile(fixture);
  const plan = planReplay(readRetailFile(content));
  const lines = content.toString('utf8').trimEnd().split('\n').length - 1;
  const played = plan.events.flatMap((event) => event.lines.map(({ line }) => line));
  const rejected = plan.rejected.map(({ line }) => line);
  expect([...played, ...rejected].sort((a, b) => a - b)).toEqual(
    Array.from({ length: lines }, (_, index) => index + 2),
  );
  expect(plan.rejected.map(({ invoiceNo, reason }) => `${invoiceNo}: ${reason}`)).toEqual([
    '700022: The unit price is zero.',
    '700023: The unit price is zero.',
    '700024: The quantity of an invoice line is below zero.',
    'C700025: The quantity of a credit note line is above zero.',
    'A700026: The number is neither that of an invoice nor that of a credit note.',
    'A700027: The number is neither that of an invoice nor that of a credit note.',
    '700028: The quantity is zero.',
    '700029: The quantity "some" is no number.',
    '700030: The unit price "free" is no number.',
    '700031: The date "31/02/2010 10:43" is no day/month/year with a time.',
    '700032: The row has 5 columns instead of 8.',
    '700033: A quotation mark is not closed.',
    '700034: The country "Unspecified" is not known.',
    '700035: The customer "somebody" is no number.',
    ': The invoice number is missing or no number.',
    '700036: The quantity "1e30" is no number.',
    '700037: The line has another customer or country than line 48 of the same number.',
    '700037: The unit price is zero.',
  ]);
});

test('events come in the order of time, whatever the order of the file', () => {
  const { events } = planOf(sold('2', { at: '02/12/2010 08:00' }), sold('1', { at: '01/12/2010 23:59' }), sold('3'));
  expect(events.map(({ number }) => number)).toEqual(['3', '1', '2']);
});

test('times are those of London, in winter and in summer', () => {
  const { events } = planOf(sold('1', { at: '01/12/2010 08:26' }), sold('2', { at: '01/07/2011 08:26' }));
  expect(events.map(({ at }) => at.toISOString())).toEqual(['2010-12-01T08:26:00.000Z', '2011-07-01T07:26:00.000Z']);
});

describe('a credit note is linked to the invoice that customer and article identify', () => {
  const credit = (rest: Parameters<typeof sold>[1]) => sold('C9', { quantity: '-3', at: '05/12/2010 08:00', ...rest });
  const cases: readonly [string, readonly string[], readonly string[]][] = [
    ['the only one', [sold('1'), credit({})], ['1']],
    ['the latest of several', [sold('1'), sold('2', { at: '02/12/2010 08:00' }), credit({})], ['2']],
    ['the one at that price', [sold('1', { price: '3.00' }), sold('2'), credit({ price: '3.00' })], ['1']],
    ['one that has as much', [sold('1'), sold('2', { quantity: '2' }), credit({})], ['1']],
    ['none of another customer', [sold('1', { customer: '17002' }), credit({})], []],
    ['none of another article', [sold('1', { article: 'A2' }), credit({})], []],
    ['none of a later day', [sold('1', { at: '06/12/2010 08:00' }), credit({})], []],
    ['none for a walk-in customer', [sold('1', { customer: '' }), credit({ customer: '' })], []],
    [
      'none that is credited already',
      [sold('1'), sold('C8', { quantity: '-8', at: '04/12/2010 08:00' }), credit({})],
      [],
    ],
    [
      'the one of most lines first',
      [sold('1', { article: 'A2' }), sold('2'), sold('2', { article: 'A3' })].concat(
        credit({ article: 'A2' }),
        credit({}),
        credit({ article: 'A3' }),
      ),
      ['2', '1'],
    ],
  ];
  test.each(cases)('%s', (_, rows, invoices) => {
    const event = planOf(...rows).events.find(({ number }) => number === 'C9');
    expect(event).toMatchObject({ kind: 'credit', invoices });
  });
});

test('the same bytes have the same hash, others another', () => {
  expect(planOf(sold('1')).hash).toBe(planOf(sold('1')).hash);
  expect(planOf(sold('1')).hash).not.toBe(planOf(sold('2')).hash);
});
