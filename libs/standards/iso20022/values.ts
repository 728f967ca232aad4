/** Lexical rules of the XML Schema types that ISO 20022 messages use. */

/** A plain XML Schema decimal without sign or with a plus; undefined for exponents, commas, signs and words. */
export function parseDecimal(text: string): string | undefined {
  const match = /^\+?(\d{1,18})?(?:\.(\d{0,17}))?$/.exec(text.trim());
  const [, whole, fraction] = match ?? [];
  if (!match || (!whole && !fraction)) return undefined;
  const decimals = (fraction ?? '').replace(/0+$/, '');
  return decimals ? `${whole ?? '0'}.${decimals}` : (whole ?? '0');
}

/** The day of an `xs:date` or `xs:dateTime`, and whether it came with a time zone; undefined for what is no day. */
export function parseDay(text: string): { day: string; zoned: boolean } | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/.exec(text.trim());
  const day = match?.[1];
  return day !== undefined && isDay(day) ? { day, zoned: match?.[2] !== undefined } : undefined;
}

/** A day of the years that a bank can have to do with. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
  return real && day >= '1970-01-01' && day < '2200-01-01';
}

export function isMoment(text: string): boolean {
  const match = /T(\d\d):(\d\d):(\d\d)/.exec(text);
  const [, hours, minutes, seconds] = match ?? [];
  return parseDay(text) !== undefined && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
}

/** ISO 9362, as both generations of the schemas accept it. */
export function isBic(text: string): boolean {
  return /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text);
}
