import fc from 'fast-check';
import { languages } from '#kernel';
import { formatterOf, type Formatter } from './formatter.js';

/** Rows: what is asked, then the texts in nl, fr, de, en; `_` stands for a space that does not break. */
const rows: [string, (format: Formatter) => string, string, string, string, string][] = [
  ['an amount', (f) => f.amount('1234.5', 'EUR'), '1.234,50_EUR', '1_234,50_EUR', '1.234,50_EUR', '1,234.50_EUR'],
  [
    'millions',
    (f) => f.plainAmount('1234567.89', 'EUR'),
    '1.234.567,89',
    '1_234_567,89',
    '1.234.567,89',
    '1,234,567.89',
  ],
  ['a debt', (f) => f.plainAmount('-1000', 'EUR'), '-1.000,00', '-1_000,00', '-1.000,00', '-1,000.00'],
  ['three digits', (f) => f.plainAmount('999.99', 'EUR'), '999,99', '999,99', '999,99', '999.99'],
  ['nothing', (f) => f.plainAmount('0', 'EUR'), '0,00', '0,00', '0,00', '0.00'],
  ['a negative nothing', (f) => f.plainAmount('-0.00', 'EUR'), '0,00', '0,00', '0,00', '0.00'],
  ['yen', (f) => f.amount('1234', 'JPY'), '1.234_JPY', '1_234_JPY', '1.234_JPY', '1,234_JPY'],
  ['dinars', (f) => f.plainAmount('1.5', 'TND'), '1,500', '1,500', '1,500', '1.500'],
  ['a fine price', (f) => f.price('0.12345', 'EUR'), '0,12345', '0,12345', '0,12345', '0.12345'],
  ['a round price', (f) => f.price('12', 'EUR'), '12,00', '12,00', '12,00', '12.00'],
  ['a whole quantity', (f) => f.quantity('1200.000'), '1.200', '1_200', '1.200', '1,200'],
  ['a part quantity', (f) => f.quantity(' 1.50 '), '1,5', '1,5', '1,5', '1.5'],
  ['a small quantity', (f) => f.quantity('0.0000005'), '0,0000005', '0,0000005', '0,0000005', '0.0000005'],
  ['a percentage', (f) => f.percent('21.00'), '21_%', '21_%', '21_%', '21_%'],
  ['a part of one', (f) => f.percent('5.5'), '5,5_%', '5,5_%', '5,5_%', '5.5_%'],
  [
    'a first',
    (f) => f.day('2026-09-01'),
    '1 september 2026',
    '1er septembre 2026',
    '1. September 2026',
    '1 September 2026',
  ],
  ['a day', (f) => f.day('2026-08-21'), '21 augustus 2026', '21 août 2026', '21. August 2026', '21 August 2026'],
  ['no month', (f) => f.day('2026-13-01'), '2026-13-01', '2026-13-01', '2026-13-01', '2026-13-01'],
  ['no day', (f) => f.day('tomorrow'), 'tomorrow', 'tomorrow', 'tomorrow', 'tomorrow'],
];

test.each(rows)('%s', (_, ask, ...texts) => {
  const written = languages.map((language) => ask(formatterOf(language)).replaceAll('\u00a0', '_'));
  expect(written).toEqual(texts);
});

test('every month has a name of its own in every language', () => {
  for (const language of languages) {
    const format = formatterOf(language);
    expect(format.language).toBe(language);
    const days = Array.from({ length: 12 }, (_, month) => format.day(`2026-${String(month + 1).padStart(2, '0')}-15`));
    expect(new Set(days).size).toBe(12);
    for (const day of days) expect(day).toMatch(/^15\.? \p{L}{3,9} 2026$/u);
  }
});

test('what is no number is a defect, not a text', () => {
  expect(() => formatterOf('nl').amount('1,50', 'EUR')).toThrow();
});

test('no digit of an amount is lost or moved, and no number breaks over two lines', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
      fc.constantFrom(...languages),
      (cents, language) => {
        const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
        const plain = `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        const written = formatterOf(language).amount(plain, 'EUR');
        expect(written.replace(/\D/g, '')).toBe(digits);
        expect(written).toMatch(/^-?\d{1,3}([.,\u00a0]\d{3})*[.,]\d{2}\u00a0EUR$/);
        expect(written.startsWith('-')).toBe(cents < 0n);
      },
    ),
  );
});
