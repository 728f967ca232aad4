import fc from 'fast-check';
import { gs1CheckDigit, isGln, isGtin, isSscc } from './gs1.js';

test.each<[string, string, (text: string) => boolean]>([
  ['96385074', 'GTIN-8', isGtin],
  ['036000291452', 'GTIN-12', isGtin],
  ['4006381333931', 'GTIN-13', isGtin],
  ['9780306406157', 'GTIN-13 of a book', isGtin],
  ['10614141000415', 'GTIN-14', isGtin],
  ['5412345000013', 'GLN', isGln],
  ['106141412345678908', 'SSCC', isSscc],
])('%s is a %s', (key, _, isKey) => {
  expect(isKey(key)).toBe(true);
  expect(gs1CheckDigit(key.slice(0, -1))).toBe(key.slice(-1));
});

test.each([
  ['4006381333932', 'a wrong check digit'],
  ['4006381339331', 'two digits exchanged'],
  ['400638133393', 'a digit short'],
  ['40063813339310', 'a digit long'],
  ['106141412345678908', 'an SSCC'],
  ['4006381 33931', 'a space'],
  ['4006381333931\n', 'a line end'],
  ['', 'nothing'],
])('"%s" is no GTIN: %s', (text) => {
  expect(isGtin(text)).toBe(false);
});

test('a GLN has 13 digits and an SSCC 18', () => {
  expect(isGln('96385074')).toBe(false);
  expect(isGln('10614141000415')).toBe(false);
  expect(isGln('5412345000014')).toBe(false);
  expect(isSscc('4006381333931')).toBe(false);
  expect(isSscc('106141412345678909')).toBe(false);
});

test.each(['', '123', '12345678901a', '1'.repeat(18)])('"%s" has no check digit', (digits) => {
  expect(() => gs1CheckDigit(digits)).toThrow(RangeError);
});

test('the check digit notices any one wrong digit, at every length', () => {
  const bodies = fc
    .constantFrom(7, 11, 12, 13, 17)
    .chain((length) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`)));
  const isKey = (text: string) => (text.length === 18 ? isSscc(text) : isGtin(text));
  fc.assert(
    fc.property(bodies, fc.nat(), fc.integer({ min: 1, max: 9 }), (body, choice, by) => {
      const key = body + gs1CheckDigit(body);
      expect(isKey(key)).toBe(true);
      const place = choice % key.length;
      expect(isKey(key.slice(0, place) + ((Number(key[place]) + by) % 10) + key.slice(place + 1))).toBe(false);
    }),
  );
});
