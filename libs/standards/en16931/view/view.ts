import { Exact } from '../decimal/exact.js';
import { type VatTotals, vatTotalsOf } from './vat-totals.js';
import type { AdjustmentDraft, BillingDraft, BreakdownDraft, LineDraft, TotalsDraft } from './draft.js';

export type BillingId = 'invoice' | 'credit-note';

/** A document as the rules look at it: every decimal parsed once, every part with its JSON pointer. */
export interface View {
  readonly id: BillingId;
  readonly model: BillingDraft;
  readonly path: '';
  readonly lines: readonly LineView[];
  /** Of the document; those of the lines are with the lines. */
  readonly adjustments: readonly AdjustmentView[];
  /** All adjustments of all lines, gathered once for the rules that look at nothing else. */
  readonly lineAdjustments: readonly AdjustmentView[];
  readonly breakdown: readonly BreakdownView[];
  readonly totals: TotalsView;
  readonly vatTotals: VatTotals;
}

/** What a line, an allowance or charge, or a part of the VAT breakdown says of VAT. */
export interface Taxed {
  readonly category: string;
  readonly rate: Exact | undefined;
  /** The category is one of VAT, and not of another tax. */
  readonly isVat: boolean;
}

export interface LineView extends Taxed {
  readonly path: string;
  readonly line: LineDraft;
  readonly netAmount: Exact | undefined;
  readonly quantity: Exact | undefined;
  readonly netPrice: Exact | undefined;
  readonly baseQuantity: Exact | undefined;
  readonly adjustments: readonly AdjustmentView[];
}

/** An allowance or charge. */
export interface AdjustmentView extends Taxed {
  readonly path: string;
  readonly entry: AdjustmentDraft;
  /** Undefined where the indicator is neither. */
  readonly isCharge: boolean | undefined;
  readonly amount: Exact | undefined;
  readonly baseAmount: Exact | undefined;
  readonly percentage: Exact | undefined;
}

export interface BreakdownView extends Taxed {
  readonly path: string;
  readonly entry: BreakdownDraft;
  readonly taxableAmount: Exact | undefined;
  readonly taxAmount: Exact | undefined;
}

export type TotalsView = Readonly<ReturnType<typeof totalsView>>;

export function viewOf(id: BillingId, model: BillingDraft): View {
  const lines = (model.lines ?? []).map(lineView);
  return {
    id,
    model,
    path: '',
    lines,
    adjustments: adjustmentViews(model.allowancesAndCharges, ''),
    lineAdjustments: lines.flatMap(({ adjustments }) => adjustments),
    breakdown: (model.vatBreakdown ?? []).map(breakdownView),
    totals: totalsView(model.totals ?? {}),
    vatTotals: vatTotalsOf(model),
  };
}

function lineView(line: LineDraft, index: number): LineView {
  const path = `/lines/${index}`;
  return {
    path,
    line,
    netAmount: Exact.of(line.netAmount),
    quantity: Exact.of(line.invoicedQuantity),
    netPrice: Exact.of(line.price?.netPrice),
    baseQuantity: Exact.of(line.price?.baseQuantity),
    adjustments: adjustmentViews(line.allowancesAndCharges as readonly AdjustmentDraft[] | undefined, path),
    ...taxed(line.item?.vatCategoryCode, line.item?.vatRate, line.item?.taxScheme),
  };
}

function adjustmentViews(entries: readonly AdjustmentDraft[] | undefined, base: string): readonly AdjustmentView[] {
  return entries === undefined || entries.length === 0
    ? none
    : entries.map((entry, index) => ({
        path: `${base}/allowancesAndCharges/${index}`,
        entry,
        isCharge: indicator(entry.chargeIndicator),
        amount: Exact.of(entry.amount),
        baseAmount: Exact.of(entry.baseAmount),
        percentage: Exact.of(entry.percentage),
        ...taxed(entry.vatCategoryCode, entry.vatRate, entry.taxScheme),
      }));
}

const none: readonly AdjustmentView[] = [];

function breakdownView(entry: BreakdownDraft, index: number): BreakdownView {
  return {
    path: `/vatBreakdown/${index}`,
    entry,
    taxableAmount: Exact.of(entry.taxableAmount),
    taxAmount: Exact.of(entry.taxAmount),
    ...taxed(entry.vatCategoryCode, entry.vatRate, entry.taxScheme),
  };
}

function totalsView(totals: TotalsDraft) {
  return {
    sumOfLineNetAmount: Exact.of(totals.sumOfLineNetAmount),
    sumOfAllowances: Exact.of(totals.sumOfAllowances),
    sumOfCharges: Exact.of(totals.sumOfCharges),
    totalAmountWithoutVat: Exact.of(totals.totalAmountWithoutVat),
    totalVatAmount: Exact.of(totals.totalVatAmount),
    totalVatAmountInAccountingCurrency: Exact.of(totals.totalVatAmountInAccountingCurrency),
    totalAmountWithVat: Exact.of(totals.totalAmountWithVat),
    paidAmount: Exact.of(totals.paidAmount),
    roundingAmount: Exact.of(totals.roundingAmount),
    amountDueForPayment: Exact.of(totals.amountDueForPayment),
  };
}

function taxed(category: string | undefined, rate: string | undefined, scheme: string | undefined): Taxed {
  return { category: category?.trim() ?? '', rate: Exact.of(rate), isVat: isVat(scheme) };
}

/** The model leaves out that a tax is VAT. */
export function isVat(scheme: string | undefined): boolean {
  return scheme === undefined || scheme.trim().toUpperCase() === 'VAT';
}

function indicator(text: string | undefined): boolean | undefined {
  switch (text?.trim()) {
    case 'true':
    case '1':
      return true;
    case 'false':
    case '0':
      return false;
    default:
      return undefined;
  }
}
