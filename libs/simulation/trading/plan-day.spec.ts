import { Decimal } from 'decimal.js';
import { planDay, type OfferedProduct } from './plan-day.js';
import { courses } from './trade-script.js';

const firmIds = ['a', 'b', 'c', 'd'];
const products: OfferedProduct[] = ['a', 'b', 'c'].flatMap((firmId) => [
  { firmId, number: 'CHAIR', netPrice: '89.50', stocked: true },
  { firmId, number: 'PAPER', netPrice: '4.20', stocked: true },
  { firmId, number: 'ADVICE', netPrice: '75', stocked: false },
]);
const prices = new Map(products.map(({ number, netPrice }) => [number, netPrice]));

test('the same seed plays the same day, another seed another', () => {
  expect(planDay('monday', firmIds, products, 40)).toEqual(planDay('monday', firmIds, products, 40));
  expect(planDay('monday', firmIds, products, 40)).not.toEqual(planDay('tuesday', firmIds, products, 40));
});

test('a longer day begins like a shorter one', () => {
  expect(planDay('monday', firmIds, products, 40).slice(0, 10)).toEqual(planDay('monday', firmIds, products, 10));
});

test('nobody buys from themselves, sellers have a catalogue, every course is taken', () => {
  const day = planDay('monday', firmIds, products, courses.length);
  expect(day.every(({ buyerFirmId, sellerFirmId }) => buyerFirmId !== sellerFirmId)).toBe(true);
  expect(new Set(day.map(({ sellerFirmId }) => sellerFirmId))).toEqual(new Set(['a', 'b', 'c']));
  expect(new Set(day.map(({ buyerFirmId }) => buyerFirmId)).size).toBe(firmIds.length);
  expect(day.map(({ course }) => course)).toEqual(courses);
});

test('orders stay within what a small firm can pay, and name a product once', () => {
  for (const { lines } of planDay('monday', firmIds, products, 200)) {
    const amount = lines.reduce(
      (sum, line) => sum.plus(new Decimal(prices.get(line.product)!).times(line.quantity)),
      new Decimal(0),
    );
    expect(amount.lt(5_000)).toBe(true);
    expect(new Set(lines.map(({ product }) => product)).size).toBe(lines.length);
    expect(lines.every(({ product, quantity }) => (product === 'ADVICE' ? quantity === 1 : quantity >= 2))).toBe(true);
  }
});

test('a network without catalogues or with one firm has nothing to do', () => {
  expect(planDay('monday', firmIds, [], 10)).toEqual([]);
  expect(planDay('monday', ['a'], products, 10)).toEqual([]);
});
