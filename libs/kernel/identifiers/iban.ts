/**
 * ISO 13616: mod 97 over the rearranged number is 1, with check digits from 02 to 98. Accepts the compact form in upper
 * case only.
 */
export function isIban(text: string): boolean {
  const length = lengths[text.slice(0, 2)];
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(text)) return false;
  if (length !== undefined && text.length !== length) return false;
  // 00, 01 and 99 have the same remainder as the 97, 98 and 02 that a bank would have computed.
  if (['00', '01', '99'].includes(text.slice(2, 4))) return false;
  return mod97(text.slice(4) + text.slice(0, 4)) === 1;
}

/** The IBAN of a national account number (BBAN) in a country. */
export function ibanOf(country: string, bban: string): string {
  const check = 98 - mod97(`${bban}${country}00`);
  return `${country}${String(check).padStart(2, '0')}${bban}`;
}

/** A Belgian BBAN: bank code of three digits, account of seven, and their mod 97 (97 for 0). */
export function belgianBban(bankCode: string, account: string): string {
  const body = bankCode + account;
  if (!/^\d{10}$/.test(body)) throw new RangeError(`not ten digits: ${body}`);
  return body + String(Number(body) % 97 || 97).padStart(2, '0');
}

/** Groups of four, as banks print it. */
export function formatIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

function mod97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** Lengths from the SWIFT IBAN registry for the countries that a network may hold. */
const lengths: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
};
