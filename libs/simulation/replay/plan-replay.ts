import { Decimal } from 'decimal.js';
import { identifyCredits } from './identify-credits.js';
import type { RetailFile } from './read-retail-file.js';
import type { RetailEvent, RetailEventBase, RetailSale } from './retail-event.js';
import type { RejectedLine, RetailLine } from './retail-line.js';

export interface RetailPlan {
  readonly hash: string;
  readonly events: readonly RetailEvent[];
  readonly rejected: readonly RejectedLine[];
}

/** Sorts the lines of a file into sales and credits; what fits neither is rejected with its reason. */
export function planReplay(file: RetailFile): RetailPlan {
  const rejected = [...file.rejected];
  const groups = new Map<string, RetailLine[]>();
  for (const line of file.lines) {
    const group = groups.get(line.invoiceNo) ?? [];
    const reason = refusalOf(line) ?? strangerIn(group, line);
    if (reason) rejected.push({ line: line.line, invoiceNo: line.invoiceNo, reason });
    else groups.set(line.invoiceNo, pushed(group, line));
  }
  const inOrder = [...groups.values()].sort(
    (a, b) => a[0]!.at.getTime() - b[0]!.at.getTime() || a[0]!.line - b[0]!.line,
  );
  return { hash: file.hash, events: eventsOf(inOrder), rejected: rejected.sort((a, b) => a.line - b.line) };
}

/** In place: an invoice can have hundreds of lines. */
function pushed(group: RetailLine[], line: RetailLine): RetailLine[] {
  group.push(line);
  return group;
}

/** Key of the firm that buys. */
export function customerOf({ customerId, country }: Pick<RetailLine, 'customerId' | 'country'>): string {
  return customerId === '' ? `walk-in ${country}` : `${customerId} ${country}`;
}

function refusalOf({ invoiceNo, quantity, unitPrice }: RetailLine): string | undefined {
  const price = new Decimal(unitPrice);
  const amount = new Decimal(quantity);
  const isInvoice = /^\d{1,20}$/.test(invoiceNo);
  const isCredit = /^C\d{1,19}$/.test(invoiceNo);
  if (!isInvoice && !isCredit) return 'The number is neither that of an invoice nor that of a credit note.';
  if (price.isZero()) return 'The unit price is zero.';
  if (price.isNegative()) return 'The unit price is below zero.';
  if (amount.isZero()) return 'The quantity is zero.';
  if (isInvoice && amount.isNegative()) return 'The quantity of an invoice line is below zero.';
  if (isCredit && amount.isPositive()) return 'The quantity of a credit note line is above zero.';
  return undefined;
}

/** One document has one customer: the first line that was taken decides. */
function strangerIn(group: readonly RetailLine[], line: RetailLine): string | undefined {
  const [first] = group;
  if (!first || customerOf(first) === customerOf(line)) return undefined;
  return `The line has another customer or country than line ${first.line} of the same number.`;
}

function eventsOf(groups: readonly (readonly RetailLine[])[]): RetailEvent[] {
  const sales = groups.filter(([first]) => !isCredit(first!)).map(saleOf);
  const creditsOf = identifyCredits(sales);
  return groups.map((lines) => {
    const base = baseOf(lines[0]!);
    return isCredit(lines[0]!) ? { ...base, kind: 'credit', ...creditsOf(base, lines) } : saleOf(lines);
  });
}

function saleOf(lines: readonly RetailLine[]): RetailSale {
  const base = baseOf(lines[0]!);
  return { ...base, kind: lines[0]!.customerId === '' ? 'counter-sale' : 'order', lines };
}

function baseOf(first: RetailLine): RetailEventBase {
  const { invoiceNo: number, day, at, country } = first;
  return { number, day, at, country, customer: customerOf(first) };
}

function isCredit({ invoiceNo }: RetailLine): boolean {
  return invoiceNo.startsWith('C');
}
