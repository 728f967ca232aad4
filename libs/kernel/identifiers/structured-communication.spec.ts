import fc from 'fast-check';
import {
  formatStructuredCommunication,
  isStructuredCommunication,
  parseStructuredCommunication,
  structuredCommunicationOf,
} from './structured-communication.js';

test.each([
  ['1234567890', '123456789002'],
  ['0123456789', '012345678939'],
  ['1234567888', '123456788897'],
  ['0000000000', '000000000097'],
  ['0000000096', '000000009696'],
  ['0000000098', '000000009801'],
])('%s becomes %s', (tenDigits, compact) => {
  expect(structuredCommunicationOf(tenDigits)).toBe(compact);
  expect(isStructuredCommunication(compact)).toBe(true);
});

test.each(['123456789003', '123456788800', '000000000000', '12345678900', '1234567890022', '123456789002\n', ''])(
  '"%s" is none',
  (text) => {
    expect(isStructuredCommunication(text)).toBe(false);
  },
);

test.each(['123456789', '12345678901', '12345678a0', ''])('"%s" is not ten digits', (text) => {
  expect(() => structuredCommunicationOf(text)).toThrow(RangeError);
});

test.each([
  ['+++123/4567/89002+++', '123456789002'],
  ['***123/4567/89002***', '123456789002'],
  [' +++ 123 / 4567 / 89002 +++ ', '123456789002'],
  ['123456789002', '123456789002'],
  ['+++123/4567/89003+++', undefined],
  ['invoice 2026-0001', undefined],
  ['', undefined],
])('"%s" is read as %s', (printed, compact) => {
  expect(parseStructuredCommunication(printed)).toBe(compact);
});

const tenDigits = fc.stringMatching(/^[0-9]{10}$/);

test('what is printed is read back', () => {
  fc.assert(
    fc.property(tenDigits, (digits) => {
      const compact = structuredCommunicationOf(digits);
      const printed = formatStructuredCommunication(compact);
      expect(printed).toMatch(/^\+{3}\d{3}\/\d{4}\/\d{5}\+{3}$/);
      expect(parseStructuredCommunication(printed)).toBe(compact);
    }),
  );
});

test('the check digits notice any one wrong digit', () => {
  fc.assert(
    fc.property(tenDigits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (digits, place, by) => {
      const compact = structuredCommunicationOf(digits);
      const wrong = (Number(compact[place]) + by) % 10;
      expect(isStructuredCommunication(compact.slice(0, place) + wrong + compact.slice(place + 1))).toBe(false);
    }),
  );
});
