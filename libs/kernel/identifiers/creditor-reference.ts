/** An ISO 11649 creditor reference in its compact form: RF, two check digits (mod 97-10), and up to 21 characters. */
export function isCreditorReference(text: string): boolean {
  if (!/^RF\d{2}[A-Z0-9]{1,21}$/.test(text)) return false;
  let remainder = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/**
 * The ISO 11649 reference of a national one: `RF`, check digits, reference.
 * @throws RangeError for what is not 1 to 21 upper case letters and digits
 */
export function creditorReferenceOf(reference: string): string {
  const check = [...Array(98).keys()].map((digits) => String(digits).padStart(2, '0'));
  const found = check.find((digits) => isCreditorReference(`RF${digits}${reference}`));
  if (found === undefined) throw new RangeError(`not 1 to 21 letters and digits: ${reference}`);
  return `RF${found}${reference}`;
}

/** The compact form of a printed one (groups of four, any case); undefined when the check digits are wrong. */
export function parseCreditorReference(text: string): string | undefined {
  const compact = text.replace(/\s/g, '').toUpperCase();
  return isCreditorReference(compact) ? compact : undefined;
}

/** `RF18 5390 0754 7034`, as it is printed on an invoice. */
export function formatCreditorReference(compact: string): string {
  return compact.replace(/(.{4})(?=.)/g, '$1 ');
}
