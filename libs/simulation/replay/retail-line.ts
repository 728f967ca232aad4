import { isProductNumber } from '#catalogue';
import { isDay, isPlainDecimal } from '#kernel';
import { countryOf } from './countries.js';

/** One sound line of an Online Retail file. */
export interface RetailLine {
  /** Its place in the file; the heading is line 1. */
  readonly line: number;
  readonly invoiceNo: string;
  readonly stockCode: string;
  readonly description: string;
  /** Plain decimals as the file has them. */
  readonly quantity: string;
  readonly unitPrice: string;
  /** `2010-12-01` and the instant, read as the time of London. */
  readonly day: string;
  readonly at: Date;
  /** Empty for a counter sale. */
  readonly customerId: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A line that was not taken, and why; `line` counts the heading as 1. */
export interface RejectedLine {
  readonly line: number;
  readonly invoiceNo: string;
  readonly reason: string;
}

const columns = 8;

/** The line, or a sentence that says what is wrong with it. */
export function retailLineOf(line: number, cells: readonly string[]): RetailLine | string {
  if (cells.length !== columns) return `The row has ${cells.length} columns instead of ${columns}.`;
  const [invoiceNo, stockCode, description, quantity, date, unitPrice, customer, country] = cells.map((cell) =>
    cell.trim(),
  ) as [string, string, string, string, string, string, string, string];
  const moment = momentOf(date);
  const customerId = /^(\d*)(?:\.0)?$/.exec(customer)?.[1];
  if (!/^[A-Za-z0-9]{1,20}$/.test(invoiceNo)) return 'The invoice number is missing or no number.';
  if (!isProductNumber(stockCode)) return 'The code of the article is missing or no product number.';
  if (!isPlainDecimal(quantity)) return `The quantity "${short(quantity)}" is no number.`;
  if (!isPlainDecimal(unitPrice)) return `The unit price "${short(unitPrice)}" is no number.`;
  if (!moment) return `The date "${short(date)}" is no day/month/year with a time.`;
  if (customerId === undefined) return `The customer "${short(customer)}" is no number.`;
  const code = countryOf(country);
  if (!code) return `The country "${short(country)}" is not known.`;
  return { line, invoiceNo, stockCode, description, quantity, unitPrice, ...moment, customerId, country: code };
}

function momentOf(text: string): { day: string; at: Date } | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [, date, month, year, hour, minute] = parts as unknown as [string, string, string, string, string, string];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return { day, at: londonTime(day, `${hour.padStart(2, '0')}:${minute}`) };
}

/** British time is that of Greenwich, or one hour ahead of it in summer. */
function londonTime(day: string, time: string): Date {
  const greenwich = new Date(`${day}T${time}:00Z`);
  const shown = hourInLondon.format(greenwich);
  return shown === time.slice(0, 2) ? greenwich : new Date(greenwich.getTime() - 3_600_000);
}

const hourInLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

function short(text: string): string {
  return text.slice(0, 40);
}
