/** Belgian enterprise numbers: ten digits that begin with 0 or 1, the last two 97 minus the first eight modulo 97. */
export function isEnterpriseNumber(text: string): boolean {
  return /^[01]\d{9}$/.test(text) && checkOf(text.slice(0, 8)) === text.slice(8);
}

/** The enterprise number with these first eight digits. */
export function enterpriseNumberOf(firstEight: string): string {
  if (!/^[01]\d{7}$/.test(firstEight)) throw new RangeError(`not eight digits that begin with 0 or 1: ${firstEight}`);
  return firstEight + checkOf(firstEight);
}

/** `0123.456.749`, as companies print it. */
export function formatEnterpriseNumber(number: string): string {
  return `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
}

/** The Belgian VAT number is the enterprise number behind the country code. */
export function vatNumberOf(enterpriseNumber: string): string {
  return `BE${enterpriseNumber}`;
}

/** The Peppol participant id of a Belgian company: scheme 0208 and the enterprise number. */
export function participantIdOf(enterpriseNumber: string): string {
  return `0208:${enterpriseNumber}`;
}

function checkOf(firstEight: string): string {
  return String(97 - (Number(firstEight) % 97)).padStart(2, '0');
}
