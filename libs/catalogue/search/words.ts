import { languages, type Language, type LocalizedText } from '#kernel';

/** Enough for any name; a query or a name with more is cut. */
const maximumWords = 24;

/** The words of a text as they are compared: lower case, without accents, `ß` as `ss`. */
export function wordsOf(text: string): string[] {
  const plain = text.slice(0, 400).toLowerCase().replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '');
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, maximumWords);
}

/** Shorter than this, a piece of a word means nothing. */
const shortestPart = 4;

/**
 * A word and all its ends: who looks for `helm` means `Fietshelm` too, as Dutch and German put words together. Since words
 * are found by their beginnings, their ends make that any part of them.
 */
function endsOf(word: string): string[] {
  const letters = Array.from(word);
  const starts = Math.max(1, letters.length - shortestPart + 1);
  return Array.from({ length: starts }, (_, start) => letters.slice(start).join(''));
}

/**
 * What a product is found by: the words of its names and their ends, each marked with its language, and its numbers, marked `*`. Made
 * here and not by PostgreSQL, whose `unaccent` is an extension and not immutable.
 */
export function searchVector(product: { number: string; gtin?: string | null; names: LocalizedText }): string {
  const named = languages.flatMap((language) =>
    [...new Set(wordsOf(product.names[language]).flatMap(endsOf))].map((word) => `'${language}:${word}'`),
  );
  const numbers = wordsOf(`${product.number} ${product.gtin ?? ''}`).map((word) => `'*:${word}'`);
  return [...named, ...numbers].join(' ');
}

/** A tsquery for products that have every word, each perhaps begun only; undefined when there is no word in the text. */
export function searchQuery(text: string, language?: Language): string | undefined {
  const marks = [...(language ? [language] : languages), '*'];
  const terms = wordsOf(text).map((word) => `(${marks.map((mark) => `'${mark}:${word}':*`).join(' | ')})`);
  return terms.length > 0 ? terms.join(' & ') : undefined;
}
