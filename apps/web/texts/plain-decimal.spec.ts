import { plainDecimal, writtenDecimal } from './plain-decimal';

test.each([
  ['1.234,56', '1234.56'],
  ['1,234.56', '1234.56'],
  ['1 234,56', '1234.56'],
  ['1\u202f234\u202f567,8', '1234567.8'],
  ['1.234.567,89', '1234567.89'],
  ['1,234,567.89', '1234567.89'],
  ['€ 12,50', '12.50'],
  ['1.234.567', '1234567'],
  ['12,5', '12.5'],
  ['12.5', '12.5'],
  ['12,', '12.'],
  ['-5', '-5'],
  ['abc', 'abc'],
  ['', ''],
])('"%s" typed or pasted is %s', (text, plain) => {
  expect(plainDecimal(text)).toBe(plain);
});

test.each([
  ['1234.5', '1234,5'],
  ['-5', '-5'],
  ['', ''],
  ['abc', 'abc'],
])('%s is written %s where a comma is the sign', (plain, written) => {
  expect(writtenDecimal(plain, ',')).toBe(written);
});
