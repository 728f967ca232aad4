/** The Belgian structured communication: ten digits and their modulo 97 (97 for 0). Compact form: twelve digits. */
export function structuredCommunicationOf(tenDigits: string): string {
  if (!/^\d{10}$/.test(tenDigits)) throw new RangeError(`not ten digits: ${tenDigits}`);
  return tenDigits + String(Number(tenDigits) % 97 || 97).padStart(2, '0');
}

export function isStructuredCommunication(text: string): boolean {
  return /^\d{12}$/.test(text) && structuredCommunicationOf(text.slice(0, 10)) === text;
}

/** `+++123/4567/89012+++`, as it is printed on an invoice. */
export function formatStructuredCommunication(compact: string): string {
  return `+++${compact.slice(0, 3)}/${compact.slice(3, 7)}/${compact.slice(7)}+++`;
}

/** The compact form of a printed one, with `+++` or `***` and any spacing; undefined when the check digits are wrong. */
export function parseStructuredCommunication(text: string): string | undefined {
  const compact = text.replace(/[\s+*/.]/g, '');
  return isStructuredCommunication(compact) ? compact : undefined;
}
