import { defineError, gs1CheckDigit, isGtin, isSscc, KontorError } from '#kernel';

export const gs1InvalidKey = defineError('gs1-invalid-key', 'final', {
  nl: '"{value}" kan geen {key} worden: {digits} cijfers met het bedrijfsprefix (4 tot 12 cijfers) vooraan.',
  fr: '« {value} » ne peut devenir un {key} : {digits} chiffres commençant par le préfixe d’entreprise (4 à 12 chiffres).',
  de: 'Aus „{value}“ wird keine {key}: {digits} Ziffern, vorn das Unternehmenspräfix (4 bis 12 Ziffern).',
  en: '"{value}" cannot become a {key}: {digits} digits that begin with the company prefix (4 to 12 digits).',
});

/** A serial shipping container code and its parts. */
export interface SsccParts {
  /** One digit that widens the range of serial numbers; it means nothing. */
  readonly extensionDigit: string;
  /** GS1 company prefix, 4 to 12 digits. */
  readonly companyPrefix: string;
  /** Serial reference; filled with zeros to sixteen digits less the prefix. */
  readonly serial: string;
}

/**
 * The 18 digits of an SSCC (GS1 General Specifications, 3.2): extension digit, company prefix, serial reference, check digit.
 * @throws KontorError `gs1-invalid-key` when a part is no digits or too long
 */
export function ssccOf({ extensionDigit, companyPrefix, serial }: SsccParts): string {
  const width = 16 - companyPrefix.length;
  const digits = extensionDigit + companyPrefix + serial.padStart(width, '0');
  return completed('SSCC', digits, 17, companyPrefix, /^\d$/.test(extensionDigit) && serial !== '');
}

/** The parts of an SSCC, given how long its company prefix is; undefined when its check digit is wrong. */
export function ssccParts(sscc: string, prefixLength: number): SsccParts | undefined {
  if (!isSscc(sscc) || prefixLength < 4 || prefixLength > 12) return undefined;
  const end = 1 + prefixLength;
  return { extensionDigit: sscc.slice(0, 1), companyPrefix: sscc.slice(1, end), serial: sscc.slice(end, 17) };
}

/**
 * The GTIN-13 of a company's article: prefix, item reference filled with zeros to twelve digits, check digit.
 * @throws KontorError `gs1-invalid-key`
 */
export function gtin13Of(companyPrefix: string, itemReference: string): string {
  const digits = companyPrefix + itemReference.padStart(12 - companyPrefix.length, '0');
  return completed('GTIN-13', digits, 12, companyPrefix, itemReference !== '');
}

/** The GLN of a company's location: as a GTIN-13 is made. */
export function glnOf(companyPrefix: string, locationReference: string): string {
  const digits = companyPrefix + locationReference.padStart(12 - companyPrefix.length, '0');
  return completed('GLN', digits, 12, companyPrefix, locationReference !== '');
}

function completed(key: string, digits: string, width: number, companyPrefix: string, complete: boolean): string {
  if (!complete || !/^\d{4,12}$/.test(companyPrefix) || !/^\d+$/.test(digits) || digits.length !== width) {
    throw new KontorError(gs1InvalidKey, { value: digits.slice(0, 40), key, digits: width });
  }
  return digits + gs1CheckDigit(digits);
}

/**
 * A GTIN of 8, 12 or 13 digits in fourteen, as element strings carry it.
 * @throws KontorError `gs1-invalid-key` for anything but a GTIN with the right check digit
 */
export function toGtin14(gtin: string): string {
  if (!isGtin(gtin)) throw new KontorError(gs1InvalidKey, { value: gtin.slice(0, 40), key: 'GTIN-14', digits: 13 });
  return gtin.padStart(14, '0');
}

/**
 * The GTIN-14 of a grouping (a carton, a pallet) of one article: an indicator from 1 to 8, the article's digits without its
 * check digit, a new check digit.
 * @throws KontorError `gs1-invalid-key`
 */
export function groupingGtin(indicator: number, gtin: string): string {
  const body = toGtin14(gtin).slice(1, 13);
  if (!Number.isInteger(indicator) || indicator < 1 || indicator > 8) {
    throw new KontorError(gs1InvalidKey, { value: String(indicator), key: 'GTIN-14', digits: 13 });
  }
  return `${indicator}${body}${gs1CheckDigit(`${indicator}${body}`)}`;
}

/** A GTIN without the zeros that fill it: thirteen digits, or eight for the short kind. */
export function shortestGtin(gtin14: string): string {
  if (gtin14.startsWith('000000')) return gtin14.slice(6);
  return gtin14.startsWith('0') ? gtin14.slice(1) : gtin14;
}
