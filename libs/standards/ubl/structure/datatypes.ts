import type { Datatype } from '../binding/field.js';

/** What a text breaks as a value of its datatype: the id of the text that says so. */
export type DatatypeBreach =
  | 'structure-date'
  | 'structure-time'
  | 'structure-decimal'
  | 'structure-indicator'
  | 'structure-binary'
  | 'structure-long';

/** The longest value taken, in characters; of an attachment, what the limits of XML let through. */
export const longest: Readonly<Record<Datatype, number>> = {
  text: 20_000,
  identifier: 2_000,
  code: 200,
  date: 40,
  time: 40,
  amount: 40,
  quantity: 40,
  percentage: 40,
  numeric: 40,
  indicator: 40,
  binary: 32 * 1024 * 1024,
};

const decimal = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[-+](0\d|1[0-4]):[0-5]\d)?$/;

/** Checks a value that is not empty; the space around it does not count, as in XML Schema. */
export function breachOf(type: Datatype, raw: string): DatatypeBreach | undefined {
  if (raw.length > longest[type]) {
    return 'structure-long';
  }
  switch (type) {
    case 'date':
      return isDate(raw) ? undefined : 'structure-date';
    case 'time':
      return time.test(raw.trim()) ? undefined : 'structure-time';
    case 'amount':
    case 'quantity':
    case 'percentage':
    case 'numeric':
      return decimal.test(raw) || decimal.test(raw.trim()) ? undefined : 'structure-decimal';
    case 'indicator':
      return /^\s*(true|false|1|0)\s*$/.test(raw) ? undefined : 'structure-indicator';
    case 'binary':
      return isBase64(raw.replace(/\s+/g, '')) ? undefined : 'structure-binary';
    default:
      return undefined;
  }
}

/** Whole groups of four, the bits beyond the last byte zero: as strict as XML Schema. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*([AEIMQUYcgkosw048]=|[AQgw]==)?$/.test(text);
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the calendar as `YYYY-MM-DD`, without a time zone. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) {
    return false;
  }
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = (monthDays[month - 1] ?? 0) + (month === 2 && isLeapYear ? 1 : 0);
  return year > 0 && day >= 1 && day <= days;
}
