/**
 * The amount that somebody typed, in the way of their language or another, as a decimal string with two digits: `1 234,5`,
 * `1.234,50` and `1234.5` are all 1234.50. Undefined for what is none, and for `1.234`, of which nobody knows what is meant.
 */
export function amountTyped(text: string): string | undefined {
  const compact = text.replace(/[\s\u00a0\u202f'€]/g, '');
  const match = /^(\d{1,3}(?:([.,])\d{3})+|\d{1,15})(?:([.,])(\d{1,2}))?$/.exec(compact);
  if (!match) return undefined;
  const [, whole = '', thousands, point, decimals = ''] = match;
  if (thousands && (point === undefined || thousands === point)) return undefined;
  const digits = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return `${digits}.${decimals.padEnd(2, '0')}`;
}

/** The day it is for the reader, `YYYY-MM-DD`. */
export function today(): string {
  return dayIn(0);
}

/** The day it will be for the reader in some days. */
export function dayIn(days: number): string {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${String(day.getFullYear())}-${part(day.getMonth() + 1)}-${part(day.getDate())}`;
}
