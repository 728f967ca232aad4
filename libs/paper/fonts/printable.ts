import { typeface } from './typefaces.js';

const plain = /^[\x20-\x7e\xa1-\u017f]*$/;
/** Characters without a meaning of their own cannot be read aloud (ISO 19005-3, 6.2.11.7.3). */
const privateUse = /\p{Co}/u;
const control = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * A text as it can be set on one line: composed (NFC), without control characters, and with U+FFFD for what the fonts do
 * not have, since PDF/A forbids the missing-glyph box (ISO 19005-3, 6.2.11.8). Digits that a space groups stay together.
 */
export function printable(text: string): string {
  const grouped = /\d \d{3}/.test(text) ? text.replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0') : text;
  if (plain.test(grouped)) return grouped;
  const face = typeface('regular');
  const bold = typeface('bold');
  let result = '';
  for (const character of grouped.normalize('NFC').replace(control, ' ')) {
    const codePoint = character.codePointAt(0)!;
    result += face.has(codePoint) && bold.has(codePoint) && !privateUse.test(character) ? character : '\ufffd';
  }
  return result;
}
