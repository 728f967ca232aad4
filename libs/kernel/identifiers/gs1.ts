/** GS1 keys (GTIN-8/12/13/14, GLN, SSCC) end in a digit that makes the weighted sum a multiple of ten. */
export function gs1CheckDigit(digits: string): string {
  if (!/^\d{4,17}$/.test(digits)) throw new RangeError(`not a GS1 key without its check digit: ${digits}`);
  let sum = 0;
  for (let index = digits.length - 1, weight = 3; index >= 0; index--, weight = 4 - weight) {
    sum += Number(digits[index]) * weight;
  }
  return String((10 - (sum % 10)) % 10);
}

export function isGtin(text: string): boolean {
  return [8, 12, 13, 14].includes(text.length) && hasCheckDigit(text);
}

export function isGln(text: string): boolean {
  return text.length === 13 && hasCheckDigit(text);
}

export function isSscc(text: string): boolean {
  return text.length === 18 && hasCheckDigit(text);
}

function hasCheckDigit(text: string): boolean {
  return /^\d+$/.test(text) && gs1CheckDigit(text.slice(0, -1)) === text.slice(-1);
}
