import { languages } from '../language/language.js';
import { currencyMismatch, invalidAmount } from '../money/money-errors.js';
import { defineError, KontorError } from './kontor-error.js';

const stockShort = defineError('stock-short', 'final', {
  nl: 'Er zijn {count} stuks te weinig van {product}.',
  fr: 'Il manque {count} pièces de {product}.',
  de: 'Es fehlen {count} Stück von {product}.',
  en: '{count} pieces of {product} are missing.',
});

test('an error carries its code, its kind, its parameters and the field', () => {
  const cause = new Error('below');
  const error = new KontorError(stockShort, { count: 0, product: 'A-1' }, { cause, field: '/lines/0/quantity' });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'KontorError', code: 'stock-short', kind: 'final', field: '/lines/0/quantity' });
  expect(error.cause).toBe(cause);
  expect(error.message).toBe('stock-short: 0 pieces of A-1 are missing.');
  expect(new KontorError(stockShort).field).toBeUndefined();
});

test('an error says itself in every language', () => {
  const error = new KontorError(stockShort, { count: 3, product: '$& {count}' });
  expect(languages.map((language) => error.say(language))).toEqual([
    'Er zijn 3 stuks te weinig van $& {count}.',
    'Il manque 3 pièces de $& {count}.',
    'Es fehlen 3 Stück von $& {count}.',
    '3 pieces of $& {count} are missing.',
  ]);
});

test.each([invalidAmount, currencyMismatch])('$code has the same places in four different texts', ({ message }) => {
  const placesIn = (text: string) => [...text.matchAll(/\{[\w:]+\}/g)].map(([place]) => place).sort();
  expect(new Set(Object.values(message)).size).toBe(languages.length);
  for (const language of languages) expect(placesIn(message[language])).toEqual(placesIn(message.en));
});
