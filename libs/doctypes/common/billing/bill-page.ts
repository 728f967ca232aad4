import type { Block, Fact, PageContext, TableBlock, TotalsBlock } from '#doctype';
import type { Language, LocalizedText } from '#kernel';
import { addressCard, addressLines, commonLabels, facts, noteBlock, rowNote, unitText } from '../page-parts.js';
import { billLabels } from './bill-labels.js';
import type { Bill, BillLine } from './bill.js';
import { decimalOf } from './decimals.js';
import { legalLines, vatCategoryText } from './vat-mentions.js';

/** Who charges whom, with the VAT numbers that both must name. */
export function letterhead(bill: Bill, title: LocalizedText, { format, sender, receiver }: PageContext): Block {
  const { language } = format;
  return {
    kind: 'letterhead',
    title: title[language],
    number: bill.number,
    date: format.day(bill.issueDate),
    sender: addressCard(commonLabels.seller, language, bill.seller, sender),
    receiver: addressCard(commonLabels.buyer, language, bill.buyer, { name: receiver.name }),
  };
}

/** The facts that invoice and credit note print alike; `first` are those of the type. */
export function billFacts(
  bill: Bill,
  { format }: PageContext,
  first: readonly (readonly [LocalizedText, string | undefined])[],
): Block[] {
  const day = (date: string | undefined) => date && format.day(date);
  const period = [bill.invoicingPeriod?.startDate, bill.invoicingPeriod?.endDate].map(day).filter(Boolean).join(' – ');
  const items = facts(format.language, [
    [billLabels.issueDate, day(bill.issueDate)],
    ...first,
    [billLabels.deliveryDate, day(bill.delivery?.actualDeliveryDate)],
    [billLabels.deliveryAddress, addressLines(bill.delivery?.address).join(', ')],
    [billLabels.period, period],
    [billLabels.order, bill.purchaseOrderReference],
    [billLabels.despatchAdvice, bill.despatchAdviceReference],
    [billLabels.contract, bill.contractReference],
    [billLabels.buyerReference, bill.buyerReference],
  ]);
  return [{ kind: 'facts', items }];
}

/** Lines, VAT recapitulation and totals. */
export function billTables(bill: Bill, context: PageContext, due: LocalizedText): Block[] {
  const { format } = context;
  return [
    linesTable(bill, context),
    vatTable(bill, context),
    totals(bill, context, due),
    ...noteBlock(format.language, bill.note),
  ];
}

function linesTable({ lines, documentCurrencyCode }: Bill, { format }: PageContext): TableBlock {
  const { language } = format;
  const column = (label: LocalizedText, weight: number, align: 'left' | 'right' = 'right') => ({
    label: label[language],
    align,
    weight,
  });
  return {
    kind: 'table',
    columns: [
      column(billLabels.articleNumber, 2, 'left'),
      column(commonLabels.description, 5, 'left'),
      column(commonLabels.quantity, 1.4),
      column(commonLabels.unit, 1.2, 'left'),
      column(billLabels.price, 1.7),
      column(billLabels.vatRate, 1.3),
      column(billLabels.net, 2),
    ],
    rows: lines.map((line) => ({
      cells: [
        line.item.sellersIdentifier ?? line.item.standardIdentifier ?? '',
        line.item.name,
        format.quantity(plain(line.invoicedQuantity)),
        unitText(line.invoicedQuantityUnitCode, language),
        priceText(line, documentCurrencyCode, format),
        line.item.vatRate === undefined ? '–' : format.percent(plain(line.item.vatRate)),
        format.plainAmount(plain(line.netAmount), documentCurrencyCode),
      ],
      ...rowNote(line.item.description, line.note, ...adjustments(line, documentCurrencyCode, format)),
    })),
  };
}

/** The price with the quantity that it is for, where that is not one. */
function priceText({ price }: BillLine, currency: string, format: PageContext['format']): string {
  const amount = format.price(plain(price.netPrice), currency);
  const base = price.baseQuantity;
  return base === undefined || decimalOf(base).eq(1) ? amount : `${amount} / ${format.quantity(plain(base))}`;
}

function adjustments(line: BillLine, currency: string, format: PageContext['format']): string[] {
  return (line.allowancesAndCharges ?? []).map((entry) => adjustmentText(entry, currency, format));
}

function adjustmentText(
  entry: { readonly chargeIndicator: string; readonly reason?: string; readonly amount: string },
  currency: string,
  format: PageContext['format'],
): string {
  const isCharge = isTrue(entry.chargeIndicator);
  const label = entry.reason ?? (isCharge ? billLabels.charge : billLabels.allowance)[format.language];
  const amount = decimalOf(entry.amount);
  return `${label}: ${format.plainAmount((isCharge ? amount : amount.neg()).toFixed(), currency)}`;
}

/** One row a category and rate, as article 5 of Royal Decree no. 1 asks. */
function vatTable({ vatBreakdown, documentCurrencyCode }: Bill, { format }: PageContext): TableBlock {
  const { language } = format;
  const amount = (value: string) => format.plainAmount(plain(value), documentCurrencyCode);
  return {
    kind: 'table',
    title: billLabels.vatTitle[language],
    columns: [
      { label: billLabels.vatCategory[language], align: 'left', weight: 4 },
      { label: billLabels.vatRate[language], align: 'right', weight: 1.5 },
      { label: billLabels.taxable[language], align: 'right', weight: 2 },
      { label: billLabels.vat[language], align: 'right', weight: 2 },
    ],
    rows: (vatBreakdown ?? []).map((row) => ({
      cells: [
        vatCategoryText(row.vatCategoryCode, language),
        row.vatRate === undefined ? '–' : format.percent(plain(row.vatRate)),
        amount(row.taxableAmount),
        amount(row.taxAmount),
      ],
    })),
  };
}

function totals(bill: Bill, { format }: PageContext, due: LocalizedText): TotalsBlock {
  const { language } = format;
  const { totals: sums, documentCurrencyCode: currency } = bill;
  const row = (label: LocalizedText, value: string | undefined, always = false): Fact[] =>
    value === undefined || (!always && decimalOf(value).isZero())
      ? []
      : [{ label: label[language], value: format.amount(plain(value), currency) }];
  const hasAdjustments = (bill.allowancesAndCharges ?? []).length > 0;
  return {
    kind: 'totals',
    rows: [
      ...(hasAdjustments ? row(billLabels.sumOfLines, sums.sumOfLineNetAmount) : []),
      ...(bill.allowancesAndCharges ?? []).map((entry) => adjustmentRow(entry, currency, format)),
      ...row(billLabels.totalWithoutVat, sums.totalAmountWithoutVat, true),
      ...row(billLabels.vat, sums.totalVatAmount ?? '0', true),
      ...row(billLabels.totalWithVat, sums.totalAmountWithVat, true),
      ...row(billLabels.paid, sums.paidAmount),
      ...row(billLabels.rounding, sums.roundingAmount),
      {
        label: due[language],
        value: format.amount(plain(sums.amountDueForPayment), currency),
        strong: true,
      },
    ],
  };
}

function adjustmentRow(
  entry: NonNullable<Bill['allowancesAndCharges']>[number],
  currency: string,
  format: PageContext['format'],
): Fact {
  const isCharge = isTrue(entry.chargeIndicator);
  const amount = decimalOf(entry.amount);
  return {
    label: entry.reason ?? (isCharge ? billLabels.charge : billLabels.allowance)[format.language],
    value: format.amount((isCharge ? amount : amount.neg()).toFixed(), currency),
  };
}

/** The mentions of the law, and those of the letterhead, at the end; `more` are those of the type. */
export function legalBlock(bill: Bill, { format }: PageContext, more: readonly string[]): Block[] {
  const lines = [...legalLines(bill, format.language), ...more, companyLine(bill, format.language)].filter(
    (line) => line !== '',
  );
  return lines.length > 0 ? [{ kind: 'legal', lines }] : [];
}

function companyLine({ seller }: Bill, language: Language): string {
  const vat = seller.vatIdentifier && `${commonLabels.vatNumber[language]} ${seller.vatIdentifier}`;
  return [seller.name, seller.additionalLegalInformation, vat].filter(Boolean).join(' · ');
}

/** XML Schema writes numbers in more ways than a formatter takes. */
function plain(value: string): string {
  return decimalOf(value).toFixed();
}

function isTrue(indicator: string): boolean {
  return /^\s*(true|1)\s*$/.test(indicator);
}
