import { fill, languageOf } from './language.js';

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
