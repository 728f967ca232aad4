import fc from 'fast-check';
import {
  creditorReferenceOf,
  formatCreditorReference,
  isCreditorReference,
  parseCreditorReference,
} from './creditor-reference.js';

test.each([
  ['RF18539007547034', true],
  ['RF18000000000539007547034', true],
  ['RF19539007547034', false],
  ['RF1853900754703', false],
  ['rf18539007547034', false],
  ['RF18', false],
  ['RF18539007547034\n', false],
  ['RF180000000000539007547034', false],
  ['', false],
])('"%s": %s', (text, valid) => {
  expect(isCreditorReference(text)).toBe(valid);
});

test.each(['', 'inv-1', 'A'.repeat(22)])('"%s" is no national reference', (text) => {
  expect(() => creditorReferenceOf(text)).toThrow(RangeError);
});

const national = fc.stringMatching(/^[A-Z0-9]{1,21}$/);

test('what is printed is read back, in any case', () => {
  fc.assert(
    fc.property(national, (reference) => {
      const compact = creditorReferenceOf(reference);
      expect(isCreditorReference(compact)).toBe(true);
      expect(parseCreditorReference(` ${formatCreditorReference(compact).toLowerCase()} `)).toBe(compact);
    }),
  );
});

test('the check digits notice two digits that changed places', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{2,20}$/), fc.nat(18), (reference, at) => {
      const [a, b] = [reference[at % (reference.length - 1)]!, reference[(at % (reference.length - 1)) + 1]!];
      fc.pre(a !== b);
      const place = 4 + (at % (reference.length - 1));
      const compact = creditorReferenceOf(reference);
      expect(isCreditorReference(compact.slice(0, place) + b + a + compact.slice(place + 2))).toBe(false);
    }),
  );
});
