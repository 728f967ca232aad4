import { Decimal } from 'decimal.js';
import { listAt, put, textAt, type Body, type Json } from './pointer';
import { lineShapeOf, type LineShape } from './shape';

/** What falls under one VAT category and rate (BG-23). */
export interface VatRow {
  readonly category: string;
  /** Percent; absent of what is outside the scope of VAT. */
  readonly rate: string | undefined;
  readonly taxable: Decimal;
  /** Rounded once from the taxable amount (BR-CO-17), not summed from lines. */
  readonly tax: Decimal;
}

export interface Totals {
  readonly lines: Decimal;
  readonly allowances: Decimal;
  readonly charges: Decimal;
  readonly withoutVat: Decimal;
  readonly vat: Decimal;
  readonly withVat: Decimal;
  readonly paid: Decimal;
  readonly due: Decimal;
  readonly vatRows: readonly VatRow[];
}

/** The VATEX code and the words that a category needs when nobody says otherwise (BR-E-10, BR-AE-10, …). */
const exemptions: Readonly<Record<string, { readonly code?: string; readonly reason: string }>> = {
  E: { reason: 'Exempt from VAT' },
  AE: { code: 'VATEX-EU-AE', reason: 'Reverse charge' },
  K: { code: 'VATEX-EU-IC', reason: 'Intra-Community supply' },
  G: { code: 'VATEX-EU-G', reason: 'Export outside the EU' },
  O: { code: 'VATEX-EU-O', reason: 'Not subject to VAT' },
};

/** The body with the amounts that follow from its lines: their net amounts, the VAT breakdown and the totals (EN 16931). */
export function withTotals(documentType: string, body: Body): Body {
  const shape = lineShapeOf(documentType);
  if (!shape?.priced || !Array.isArray(body['lines'])) return body;
  const lines = listAt(body, '/lines').map((line) => put(line, '/netAmount', netText(line, shape)));
  const counted = { ...body, lines: lines as Json };
  const totals = totalsOf(documentType, counted)!;
  const written = { ...counted, totals: totalsBody(body, totals) };
  return shape.vatBreakdown ? { ...written, vatBreakdown: breakdownOf(body, totals.vatRows) } : written;
}

/** The totals of a document, from its lines as they are; undefined for a type without amounts. */
export function totalsOf(documentType: string, body: Body): Totals | undefined {
  const shape = lineShapeOf(documentType);
  if (!shape?.priced) return undefined;
  const parts = partsOf(body);
  const vatRows = vatRowsOf(parts);
  const [lines, allowances, charges] = (['line', 'allowance', 'charge'] as const).map((kind) =>
    sum(parts.filter((part) => part.kind === kind).map(({ amount }) => amount)),
  ) as [Decimal, Decimal, Decimal];
  const withoutVat = lines.minus(allowances).plus(charges);
  const vat = sum(vatRows.map(({ tax }) => tax));
  const withVat = withoutVat.plus(vat);
  const paid = amountAt(body, '/totals/paidAmount');
  const due = withVat.minus(paid).plus(amountAt(body, '/totals/roundingAmount'));
  return { lines, allowances, charges, withoutVat, vat, withVat, paid, due, vatRows };
}

/** The net amount of a line (BT-131): quantity × price per unit, less allowances, plus charges, to the cent. */
export function lineNet(line: Body, { quantity }: LineShape): Decimal | undefined {
  const [count, price] = [decimal(textAt(line, `/${quantity}`)), decimal(textAt(line, '/price/netPrice'))];
  const base = decimal(textAt(line, '/price/baseQuantity') || '1');
  if (!count || !price || !base || base.isZero()) return undefined;
  const adjustments = listAt(line, '/allowancesAndCharges').map((each) => {
    const amount = amountAt(each, '/amount');
    return textAt(each, '/chargeIndicator') === 'true' ? amount : amount.neg();
  });
  return cents(cents(count.times(price).div(base)).plus(sum(adjustments)));
}

/** A plain decimal, or undefined for what is none (yet). */
export function decimal(text: string): Decimal | undefined {
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(text) ? new Decimal(text) : undefined;
}

interface Part {
  readonly kind: 'line' | 'allowance' | 'charge';
  readonly amount: Decimal;
  readonly category: string;
  readonly rate: string;
}

function partsOf(body: Body): Part[] {
  const lines = listAt(body, '/lines').map((line) => ({
    kind: 'line' as const,
    amount: amountAt(line, '/netAmount'),
    category: textAt(line, '/item/vatCategoryCode'),
    rate: textAt(line, '/item/vatRate'),
  }));
  const others = listAt(body, '/allowancesAndCharges').map((each) => ({
    kind: textAt(each, '/chargeIndicator') === 'true' ? ('charge' as const) : ('allowance' as const),
    amount: amountAt(each, '/amount'),
    category: textAt(each, '/vatCategoryCode'),
    rate: textAt(each, '/vatRate'),
  }));
  return [...lines, ...others];
}

function vatRowsOf(parts: readonly Part[]): VatRow[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    if (!part.category) continue;
    const key = `${part.category} ${decimal(part.rate)?.toFixed() ?? part.rate}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].map((group) => {
    const { category, rate } = group[0]!;
    const taxable = sum(group.map(({ kind, amount }) => (kind === 'allowance' ? amount.neg() : amount)));
    const tax = cents(taxable.times(decimal(rate) ?? 0).div(100));
    return { category, rate: rate || undefined, taxable, tax };
  });
}

/** What somebody wrote about an exemption stays. */
function breakdownOf(body: Body, rows: readonly VatRow[]): Json {
  const before = listAt(body, '/vatBreakdown');
  return rows.map(({ category, rate, taxable, tax }) => {
    const known = before.find((row) => textAt(row, '/vatCategoryCode') === category);
    const usual = exemptions[category];
    const code = textAt(known, '/exemptionReasonCode') || usual?.code;
    const reason = textAt(known, '/exemptionReason') || usual?.reason;
    return {
      taxableAmount: taxable.toFixed(2),
      taxAmount: tax.toFixed(2),
      vatCategoryCode: category,
      ...(rate === undefined ? {} : { vatRate: rate }),
      ...(usual && code ? { exemptionReasonCode: code } : {}),
      ...(usual && reason ? { exemptionReason: reason } : {}),
    };
  });
}

function totalsBody(body: Body, totals: Totals): Json {
  const before = (typeof body['totals'] === 'object' ? body['totals'] : {}) as Body;
  const { sumOfAllowances: _allowances, sumOfCharges: _charges, ...rest } = before;
  return {
    ...rest,
    sumOfLineNetAmount: totals.lines.toFixed(2),
    ...(totals.allowances.isZero() ? {} : { sumOfAllowances: totals.allowances.toFixed(2) }),
    ...(totals.charges.isZero() ? {} : { sumOfCharges: totals.charges.toFixed(2) }),
    totalAmountWithoutVat: totals.withoutVat.toFixed(2),
    totalVatAmount: totals.vat.toFixed(2),
    totalAmountWithVat: totals.withVat.toFixed(2),
    amountDueForPayment: totals.due.toFixed(2),
  };
}

function netText(line: Body, shape: LineShape): string | undefined {
  return lineNet(line, shape)?.toFixed(2);
}

function amountAt(body: Body, pointer: string): Decimal {
  return decimal(textAt(body, pointer)) ?? new Decimal(0);
}

function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));
}

function cents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
