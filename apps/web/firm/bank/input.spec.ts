import { amountTyped } from './input.js';

test.each([
  ['121', '121.00'],
  ['121,5', '121.50'],
  ['121.05', '121.05'],
  ['1.234,50', '1234.50'],
  ['1,234.50', '1234.50'],
  ['1 234,50 €', '1234.50'],
  ['1\u202f234\u202f567,89', '1234567.89'],
  ['0,01', '0.01'],
  ['007', '7.00'],
  ['1.234', undefined],
  ['1,234', undefined],
  ['1.234.567', undefined],
  ['1.234.50', undefined],
  ['12,345', undefined],
  ['-5', undefined],
  ['1e5', undefined],
  ['', undefined],
  ['abc', undefined],
])('"%s" is %s', (text, amount) => {
  expect(amountTyped(text)).toBe(amount);
});
