import { isEnterpriseNumber } from '#kernel';

/**
 * How a country writes its VAT numbers behind the country prefix: `#` is a digit, `?` a letter or digit, anything else
 * itself. Source: the European Commission's VIES table; CH, GB, NO and IS from their tax authorities.
 */
const shapes: Readonly<Record<string, readonly string[]>> = {
  AT: ['U########'],
  BE: ['##########'],
  BG: ['#########', '##########'],
  CH: ['E#########', 'E#########MWST', 'E#########TVA', 'E#########IVA'],
  CY: ['########?'],
  CZ: ['########', '#########', '##########'],
  DE: ['#########'],
  DK: ['########'],
  EE: ['#########'],
  EL: ['#########'],
  ES: ['?#######?'],
  FI: ['########'],
  FR: ['??#########'],
  GB: ['#########', '############'],
  HR: ['###########'],
  HU: ['########'],
  IE: ['#######?', '#######??'],
  IS: ['#####', '######'],
  IT: ['###########'],
  LT: ['#########', '############'],
  LU: ['########'],
  LV: ['###########'],
  MT: ['########'],
  NL: ['#########B##'],
  NO: ['#########MVA'],
  PL: ['##########'],
  PT: ['#########'],
  RO: ['##########', '#########', '########', '#######', '######'],
  SE: ['############'],
  SI: ['########'],
  SK: ['##########'],
};

/** The prefix of a country's VAT numbers: its ISO 3166 code, but `EL` for Greece. */
export function vatPrefixOf(country: string): string {
  return country === 'GR' ? 'EL' : country;
}

/** True for a VAT number of the country with its prefix; check digits are verified for BE, DE, FR, GB, LU and NL. */
export function isVatNumber(country: string, text: string): boolean {
  const prefix = vatPrefixOf(country);
  if (!text.startsWith(prefix)) return false;
  const body = text.slice(2);
  const known = shapes[prefix];
  if (!known) return /^[A-Z0-9]{2,13}$/.test(body);
  return known.some((shape) => pattern(shape).test(body)) && (checks[prefix]?.(body) ?? true);
}

/**
 * A valid VAT number made from a serial below ten million; undefined for a country whose numbers are not known here.
 * Different serials give different numbers. Belgian ones follow from the enterprise number instead.
 */
export function issueVatNumber(country: string, serial: number): string | undefined {
  const prefix = vatPrefixOf(country);
  const shape = shapes[prefix]?.[0];
  if (!shape || prefix === 'BE') return undefined;
  const make = makers[prefix];
  return prefix + (make ? make(serial) : fillShape(shape, serial));
}

const checks: Readonly<Record<string, (body: string) => boolean>> = {
  BE: isEnterpriseNumber,
  DE: (body) => germanCheck(body.slice(0, 8)) === body.slice(8),
  FR: (body) => !/^\d{2}/.test(body) || frenchKey(body.slice(2)) === body.slice(0, 2),
  GB: (body) => ['0', '55'].some((offset) => britishSum(body, Number(offset)) % 97 === 0),
  LU: (body) => luxembourgCheck(body.slice(0, 6)) === body.slice(6),
  NL: (body) => mod97(`NL${body}`) === 1 || dutchElevenTest(body.slice(0, 9)),
};

const makers: Readonly<Record<string, (serial: number) => string>> = {
  DE: (serial) => withTail(pad(serial + 10_000_000, 8), germanCheck),
  FR: (serial) => frenchKey(pad(serial, 9)) + pad(serial, 9),
  GB: (serial) => withTail(pad(serial, 7), britishCheck),
  LU: (serial) => withTail(pad(serial % 1_000_000, 6), luxembourgCheck),
  NL: dutchNumber,
};

function withTail(body: string, check: (body: string) => string): string {
  return body + check(body);
}

/** ISO 7064 mod 11,10 over eight digits. */
function germanCheck(eight: string): string {
  let product = 10;
  for (const digit of eight) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** The key before a SIREN: (12 + 3 × (SIREN mod 97)) mod 97. */
function frenchKey(siren: string): string {
  return pad((12 + 3 * (Number(siren) % 97)) % 97, 2);
}

/** Weights 8 to 2 over seven digits plus the two check digits; divisible by 97, with 55 added since 2009. */
function britishSum(body: string, offset: number): number {
  return weightedSum(body.slice(0, 7), 8) + Number(body.slice(7, 9)) + offset;
}

function britishCheck(seven: string): string {
  return pad((97 - (weightedSum(seven, 8) % 97)) % 97, 2);
}

function luxembourgCheck(six: string): string {
  return pad(Number(six) % 89, 2);
}

/** Numbers before 2020: weights 9 to 2 over eight digits modulo 11 is the ninth. */
function dutchElevenTest(nine: string): boolean {
  return weightedSum(nine.slice(0, 8), 9) % 11 === Number(nine[8]);
}

/** Numbers since 2020: the whole, letters as in an IBAN, leaves 1 modulo 97. */
function dutchNumber(serial: number): string {
  const nine = pad(serial, 9);
  const check = (98 - mod97(`NL${nine}B00`)) % 97;
  return `${nine}B${pad(check, 2)}`;
}

function weightedSum(body: string, firstWeight: number): number {
  return Array.from(body).reduce((sum, digit, index) => sum + Number(digit) * (firstWeight - index), 0);
}

function mod97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

function pattern(shape: string): RegExp {
  return new RegExp(`^${shape.replaceAll('#', '\\d').replaceAll('?', '[A-Z0-9]')}$`);
}

/** The serial right-aligned over the shape's digits, `B` for its letters. */
function fillShape(shape: string, serial: number): string {
  const places = Array.from(shape).filter((character) => character === '#').length;
  const digits = pad(serial, places).slice(-places);
  let next = 0;
  return Array.from(shape, (c) => (c === '#' ? digits[next++] : c === '?' ? 'B' : c)).join('');
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
