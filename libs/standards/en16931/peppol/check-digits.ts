// Peppol's tests of national numbers, as strict and as lenient as the official rules are: a GLN of any length, a Belgian
// number with any first digit. Other parts of Kontor may ask for more.

/** The last digit makes the sum, weighted 3 and 1 from the right, a multiple of ten. */
export function hasGs1CheckDigit(value: string): boolean {
  return (
    /^\d+$/.test(value) &&
    (10 - (weightedFromRight(value, (index) => (index % 2 === 0 ? 3 : 1)) % 10)) % 10 === last(value)
  );
}

/** Norwegian organisation number: modulo 11, weights 2 to 7 from the right. */
export function isNorwegian(value: string): boolean {
  return (
    /^\d{9}$/.test(value) &&
    Number(value) > 0 &&
    (11 - (weightedFromRight(value, (index) => (index % 6) + 2) % 11)) % 11 === last(value)
  );
}

/** Belgian enterprise number: the last two digits are 97 minus the first eight modulo 97. */
export function isBelgian(value: string): boolean {
  return /^\d{10}$/.test(value) && Number(value.slice(8)) === 97 - (Number(value.slice(0, 8)) % 97);
}

/** Swedish organisation number: Luhn. */
export function isSwedish(value: string): boolean {
  if (!/^\d{10}$/.test(value)) {
    return false;
  }
  const sum = digits(value.slice(0, 9)).reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10 === last(value);
}

/** Australian business number: modulo 89 with the first digit lowered by one. */
export function isAustralian(value: string): boolean {
  const weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
  return (
    /^\d{11}$/.test(value) &&
    (digits(value).reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) - 10) % 89 === 0
  );
}

/** Codice fiscale: of a person in 16 characters, of a company in 11 digits. */
export function isItalianTaxCode(value: string): boolean {
  return value.length === 16 ? /^[A-Z]{6}\d{2}[A-Z]\d{2}.{3}\d[A-Z]$/i.test(value) : /^\d{11}$/.test(value);
}

/** Partita IVA behind IT: every second digit counts double, its digits added; numbers of other countries pass. */
export function isItalianVat(value: string): boolean {
  if (!['IT', 'it'].includes(value.slice(0, 2))) {
    return true;
  }
  const number = value.slice(2);
  if (!/^\d{11}$/.test(number)) {
    return false;
  }
  const sum = digits(number).reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** The sum over all digits but the last, weighted by their place counted from the right. */
function weightedFromRight(value: string, weight: (index: number) => number): number {
  return digits(value.slice(0, -1))
    .reverse()
    .reduce((sum, digit, index) => sum + digit * weight(index), 0);
}

function digits(value: string): number[] {
  return Array.from(value, Number);
}

function last(value: string): number {
  return Number(value.at(-1));
}
