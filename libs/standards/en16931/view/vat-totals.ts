import type { Unmapped } from '../../ubl/index.js';
import { childNamed, childrenNamed, textAt, type XmlElement } from '../../xml/index.js';
import { Exact } from '../decimal/exact.js';
import type { BillingDraft } from './draft.js';

/** One of the document's totals of VAT: UBL has one with the breakdown and may have one in the accounting currency. */
export interface VatTotal {
  readonly currency: string | undefined;
  readonly amount: Exact | undefined;
  readonly hasBreakdown: boolean;
}

/** All totals of VAT, those included that the model has no place for. */
export interface VatTotals {
  readonly all: readonly VatTotal[];
  readonly inDocumentCurrency: number;
  /** The VAT categories that totals beyond the model break down. */
  readonly surplusCategories: readonly string[];
}

export function vatTotalsOf(model: BillingDraft): VatTotals {
  const surplus = (model.unmapped ?? []).flatMap(surplusTotal);
  const all = [...inModel(model), ...surplus.map(beyondModel)];
  const currency = model.documentCurrencyCode;
  return {
    all,
    inDocumentCurrency: all.filter((total) => total.currency === currency).length,
    surplusCategories: surplus.flatMap(categoriesOf),
  };
}

function* inModel({
  totals = {},
  vatBreakdown = [],
  documentCurrencyCode,
  vatAccountingCurrencyCode,
}: BillingDraft): Generator<VatTotal> {
  if (totals.totalVatAmount !== undefined || vatBreakdown.length > 0) {
    yield {
      currency: totals.totalVatAmountCurrency ?? documentCurrencyCode,
      amount: Exact.of(totals.totalVatAmount),
      hasBreakdown: vatBreakdown.length > 0,
    };
  }
  if (totals.totalVatAmountInAccountingCurrency !== undefined) {
    yield {
      currency: totals.totalVatAmountInAccountingCurrencyCurrency ?? vatAccountingCurrencyCode,
      amount: Exact.of(totals.totalVatAmountInAccountingCurrency),
      hasBreakdown: false,
    };
  }
}

function surplusTotal(entry: Unmapped): XmlElement[] {
  return 'element' in entry && entry.parent === '' && entry.element.name === 'TaxTotal' ? [entry.element] : [];
}

function beyondModel(total: XmlElement): VatTotal {
  const amount = childNamed(total, 'TaxAmount');
  return {
    currency: amount?.attributes['currencyID'],
    amount: Exact.of(amount?.text),
    hasBreakdown: childNamed(total, 'TaxSubtotal') !== undefined,
  };
}

function categoriesOf(total: XmlElement): string[] {
  return childrenNamed(total, 'TaxSubtotal').map((part) => textAt(part, 'TaxCategory', 'ID')?.trim() ?? '');
}
