import { ensure, isObject } from '../../ubl/codec/json.js';
import { date, group, list, type ListLens, type Row, value } from '../table/row.js';
import { documentAllowances } from './allowances.js';
import { periodRows } from './lines.js';
import { payeeRows } from './party.js';
import { beforeCurrency, paymentMeans, paymentTerms } from './payment.js';
import { vatBreakdown } from './vat.js';

/** The VAT total in the currency of the document (BT-110) and in that of the seller's accounts (BT-111). */
const vatTotals: ListLens = {
  items: (_, { root }) => {
    const totals = isObject(root['totals']) ? root['totals'] : {};
    return [
      { amount: totals['totalVatAmount'], currency: root['documentCurrencyCode'] },
      { amount: totals['totalVatAmountInAccountingCurrency'], currency: root['vatAccountingCurrencyCode'] },
    ];
  },
  add: (_, { amount, currency }, { root }) => {
    const accounting = root['vatAccountingCurrencyCode'];
    const isAccounting = currency !== undefined && currency === accounting && currency !== root['documentCurrencyCode'];
    const key = isAccounting ? 'totalVatAmountInAccountingCurrency' : 'totalVatAmount';
    const totals = ensure(root, ['totals']);
    if (totals[key] !== undefined) return false;
    totals[key] = amount;
    return true;
  },
};

const totals: readonly Row[] = (
  [
    value('LineTotalAmount', 'totals.sumOfLineNetAmount', 'BT-106'),
    value('ChargeTotalAmount', 'totals.sumOfCharges', 'BT-108'),
    value('AllowanceTotalAmount', 'totals.sumOfAllowances', 'BT-107'),
    value('TaxBasisTotalAmount', 'totals.totalAmountWithoutVat', 'BT-109'),
    list('TaxTotalAmount', vatTotals, [value('', 'amount', 'BT-110/BT-111'), value('@currencyID', 'currency', '')]),
    value('RoundingAmount', 'totals.roundingAmount', 'BT-114'),
    value('GrandTotalAmount', 'totals.totalAmountWithVat', 'BT-112'),
    value('TotalPrepaidAmount', 'totals.paidAmount', 'BT-113'),
    value('DuePayableAmount', 'totals.amountDueForPayment', 'BT-115'),
  ] satisfies readonly Row[]
).map((row) => ({ ...row, path: `SpecifiedTradeSettlementHeaderMonetarySummation/${row.path}` }));

export const settlementRows: readonly Row[] = [
  ...beforeCurrency,
  value('TaxCurrencyCode', 'vatAccountingCurrencyCode', 'BT-6'),
  value('InvoiceCurrencyCode', 'documentCurrencyCode', 'BT-5'),
  group('PayeeTradeParty', 'payee', payeeRows),
  paymentMeans,
  vatBreakdown,
  group('BillingSpecifiedPeriod', 'invoicingPeriod', periodRows('BT-73', 'BT-74')),
  documentAllowances,
  ...paymentTerms,
  ...totals,
  list('InvoiceReferencedDocument', 'precedingInvoices', [
    value('IssuerAssignedID', 'reference', 'BT-25'),
    date('FormattedIssueDateTime/qdt:DateTimeString', 'issueDate', 'BT-26'),
  ]),
  value('ReceivableSpecifiedTradeAccountingAccount/ID', 'buyerAccountingReference', 'BT-19'),
];
