import fc from 'fast-check';
import {
  enterpriseNumberOf,
  formatEnterpriseNumber,
  isEnterpriseNumber,
  participantIdOf,
  vatNumberOf,
} from './enterprise-number.js';

test.each([
  ['0202239951', true, 'Proximus'],
  ['0214596464', true, 'bpost'],
  ['0400378485', true, 'Colruyt'],
  ['0403170701', true, 'Engie Electrabel'],
  ['0308357159', true, 'the ministry of finance'],
  ['0207437468', true, 'a university'],
  ['0403005997', true, 'eight digits that 97 divides'],
  ['0403005900', false, 'the same with 00 as check digits'],
  ['0202239952', false, 'a wrong check digit'],
  ['0202293951', false, 'two digits exchanged'],
  ['2202239951', false, 'a number that begins with 2'],
  ['202239951', false, 'the old notation of nine digits'],
  ['0202.239.951', false, 'a printed number'],
  ['BE0202239951', false, 'a VAT number'],
  ['0202239951\n', false, 'a number with a line end'],
  ['', false, 'nothing'],
])('isEnterpriseNumber("%s") is %s: %s', (text, expected) => {
  expect(isEnterpriseNumber(text)).toBe(expected);
});

test.each(['2000000', '20000000', '0202239', '020223999', '0202a399'])('"%s" begins no enterprise number', (digits) => {
  expect(() => enterpriseNumberOf(digits)).toThrow(RangeError);
});

test('a number is printed in groups, and stands in VAT numbers and participant ids', () => {
  expect(enterpriseNumberOf('02022399')).toBe('0202239951');
  expect(formatEnterpriseNumber('0202239951')).toBe('0202.239.951');
  expect(vatNumberOf('0202239951')).toBe('BE0202239951');
  expect(participantIdOf('0202239951')).toBe('0208:0202239951');
});

test('the check digits notice any one wrong digit', () => {
  const numbers = fc.integer({ min: 0, max: 19_999_999 }).map((n) => enterpriseNumberOf(String(n).padStart(8, '0')));
  fc.assert(
    fc.property(numbers, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
      expect(isEnterpriseNumber(number)).toBe(true);
      const wrong = (Number(number[place]) + by) % 10;
      expect(isEnterpriseNumber(number.slice(0, place) + wrong + number.slice(place + 1))).toBe(false);
    }),
  );
});
