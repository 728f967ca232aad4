import { isEnterpriseNumber, isGln } from '#kernel';

/** What a scheme demands of its identifiers, beyond being text. Letters count in upper case. */
type Check = (value: string) => boolean;

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value);

function luhn(length: number): Check {
  return (value) => {
    if (!/^\d+$/.test(value) || value.length !== length) return false;
    const sum = Array.from(value)
      .reverse()
      .map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2))
      .reduce((total, product) => total + (product > 9 ? product - 9 : product), 0);
    return sum % 10 === 0;
  };
}

function weighted(value: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(value[index]), 0);
}

/** Norway: modulo 11 over the first eight digits. */
function isNorwegian(value: string): boolean {
  return /^\d{9}$/.test(value) && (11 - (weighted(value, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(value[8]);
}

/** Australia: modulo 89 with the first digit lowered by one. */
function isAustralian(value: string): boolean {
  if (!/^[1-9]\d{10}$/.test(value)) return false;
  return (weighted(value, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
}

/** Legal entity identifier: ISO 7064 mod 97-10, as an IBAN. */
function isLei(value: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(value)) return false;
  let remainder = 0;
  for (const character of value) {
    const digit = Number.parseInt(character, 36);
    remainder = (remainder * (digit > 9 ? 100 : 10) + digit) % 97;
  }
  return remainder === 1;
}

/** German VAT number: ISO 7064 mod 11,10. */
function isGermanVat(value: string): boolean {
  const digits = /^DE(\d{9})$/.exec(value)?.[1];
  if (digits === undefined) return false;
  let product = 10;
  for (const digit of digits.slice(0, 8)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[8]);
}

/**
 * The schemes that a rule is known for: ISO 6523 ICD numbers, and from 9900 the numbers that Peppol gave to national VAT
 * registers.
 */
const checks: Readonly<Record<string, Check>> = {
  '0002': luhn(9),
  '0007': luhn(10),
  '0009': luhn(14),
  '0060': matches(/^\d{9}$/),
  '0088': isGln,
  '0096': matches(/^\d{10}$/),
  '0106': matches(/^\d{8}$/),
  '0151': isAustralian,
  '0184': matches(/^(DK)?\d{8}$/),
  '0190': matches(/^\d{20}$/),
  '0192': isNorwegian,
  '0198': matches(/^(DK)?\d{8}$/),
  '0199': isLei,
  '0201': matches(/^[A-Z0-9]{6}$/),
  '0208': isEnterpriseNumber,
  '0210': matches(/^([A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]|\d{11})$/),
  '0211': matches(/^IT\d{11}$/),
  '9914': matches(/^ATU\d{8}$/),
  '9925': (value) => value.startsWith('BE') && isEnterpriseNumber(value.slice(2)),
  '9930': isGermanVat,
  '9938': matches(/^LU\d{8}$/),
  '9944': matches(/^NL[A-Z0-9+*]{10}\d{2}$/),
  '9957': matches(/^FR[A-Z0-9]{2}\d{9}$/),
};

/** Whether an identifier keeps the rule of its scheme; schemes without a known rule take any printable text. */
export function keepsSchemeRule(scheme: string, value: string): boolean {
  if (!/^[!-~]{1,50}$/.test(value)) return false;
  return checks[scheme]?.(value.toUpperCase()) ?? true;
}
