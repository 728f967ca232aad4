import { fill } from './fill.js';
import { languageOf } from './language.js';
import { localNumber } from './local-number.js';

test.each([
  ['nl', 'nl'],
  ['fr-BE', 'fr'],
  ['DE_de.UTF-8', 'de'],
  ['en-GB', 'en'],
  ['es', 'en'],
  ['den', 'en'],
  ['frr-DE', 'en'],
  ['C.UTF-8', 'en'],
  ['', 'en'],
  [undefined, 'en'],
  [null, 'en'],
])('languageOf(%p) is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([
  ['{amount} {currency}', { amount: '5.00', currency: 'EUR' }, '5.00 EUR'],
  ['{a}{a}', { a: 1 }, '11'],
  ['{count} left', { count: 0 }, '0 left'],
  ['{name}', { name: '' }, ''],
  ['{name}', { name: '$1 $& {other}', other: 'x' }, '$1 $& {other}'],
  ['{unknown} stays', {}, '{unknown} stays'],
  ['{constructor} {toString}', {}, '{constructor} {toString}'],
  ['{ a } and {}', { a: 1 }, '{ a } and {}'],
  ['no places', { a: 1 }, 'no places'],
] as [string, Record<string, string | number>, string][])('%s with %p is "%s"', (template, params, text) => {
  expect(fill(template, params)).toBe(text);
});

test('a template without parameters stays as it is', () => {
  expect(fill('{amount}')).toBe('{amount}');
});

test.each([
  ['1234.50', ['1.234,50', '1\u00a0234,50', '1.234,50', '1,234.50']],
  ['-1234567', ['-1.234.567', '-1\u00a0234\u00a0567', '-1.234.567', '-1,234,567']],
  ['21', ['21', '21', '21', '21']],
  ['0.005', ['0,005', '0,005', '0,005', '0.005']],
  ['2026-09-01', ['2026-09-01', '2026-09-01', '2026-09-01', '2026-09-01']],
  ['1e3', ['1e3', '1e3', '1e3', '1e3']],
] as const)('%s is written as readers of each language do', (value, texts) => {
  for (const [index, language] of (['nl', 'fr', 'de', 'en'] as const).entries()) {
    expect(localNumber(value, language)).toBe(texts[index]);
    expect(fill('{a:number} of {a}, {b:number}', { a: value }, language)).toBe(
      `${texts[index]} of ${value}, {b:number}`,
    );
  }
  expect(fill('{a:number}', { a: value })).toBe(value);
});

test.each([
  ['2026-09-01', ['01/09/2026', '01/09/2026', '01.09.2026', '01/09/2026']],
  ['soon', ['soon', 'soon', 'soon', 'soon']],
] as const)('the day %s is written as readers of each language do', (value, texts) => {
  const filled = (['nl', 'fr', 'de', 'en'] as const).map((language) => fill('{a:day}', { a: value }, language));
  expect(filled).toEqual(texts);
  expect(fill('{a:day}', { a: value })).toBe(value);
});

test.each([
  ['postCode', 'Postcode'],
  ['names/fr', 'Naam (fr)'],
  ['memberships/0/department', 'Afdeling'],
  ['lines/3/quantity', 'Aantal'],
  ['creditorReference', 'creditorReference'],
  ['toString', 'toString'],
  ['nl', 'nl'],
])('the field %s is called "%s" in a text for people', (field, name) => {
  expect(fill('{a:field}', { a: field }, 'nl')).toBe(name);
  expect(fill('{a:field}', { a: field })).toBe(field);
});
