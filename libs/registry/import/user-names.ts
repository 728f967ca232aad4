import { randomInt } from 'node:crypto';

/** Letters that do not come apart into a base letter and an accent. */
const foreign: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/**
 * A user name for somebody: `emma.de.smet` becomes `emma.desmet`, and `emma.desmet2` where that is taken.
 * @param isTaken of names in lower case
 */
export function proposeUserName(firstName: string, lastName: string, isTaken: (name: string) => boolean): string {
  const parts = [letters(firstName), letters(lastName)].filter(Boolean);
  const base = (parts.join('.') || 'person').slice(0, 56).padEnd(2, 'x');
  if (!isTaken(base)) return base;
  for (let number = 2; ; number++) {
    if (!isTaken(`${base}${number}`)) return `${base}${number}`;
  }
}

function letters(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[ßæœøłđðþ]/g, (letter) => foreign[letter]!)
    .normalize('NFKD');
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

/** No 0 and o, no 1, i and l: it is read from paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A first password to hand out: twelve characters in groups of four, 59 bits, so that it needs no slow hash. */
export function newFirstPassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group()].join('-');
}
