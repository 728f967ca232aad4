import { Decimal } from 'decimal.js';
import {
  draftCreditNote,
  draftDespatchAdvice,
  draftInvoice,
  draftOrder,
  draftOrderResponse,
  draftReceiptAdvice,
  type DraftBillLine,
} from '#doctypes';
import { draftingFirmOf, type FirmRecord } from '#registry';
import { vatTo } from './countries.js';
import type { CreditedLine, RetailCredit, RetailSale } from './retail-event.js';
import type { RetailLine } from './retail-line.js';
import { articleName } from './retail-network.js';

/** One document of a case, ready to be sent. */
export interface RetailDocument {
  readonly type: string;
  readonly sentBy: 'buyer' | 'seller';
  readonly body: unknown;
  /** What is to be paid because of it, decimal string. */
  readonly amount?: string;
}

/** Every article is sold by the piece. */
const unitCode = 'C62';

/** A full case: the customer orders, the retailer confirms and sends all of it, the customer keeps it and is invoiced. */
export function saleDocuments(
  sale: RetailSale,
  seller: FirmRecord,
  buyer: FirmRecord,
  structuredCommunication: string,
): RetailDocument[] {
  const { number, day: issueDate } = sale;
  const parties = { seller: draftingFirmOf(seller), buyer: draftingFirmOf(buyer) };
  const order = draftOrder({
    ...parties,
    number: `PO-${number}`,
    issueDate,
    currency: 'GBP',
    lines: sale.lines.map((line) => ({ ...itemOf(line), ...vatTo(sale.country) })),
  });
  const response = draftOrderResponse(order, { number: `OR-${number}`, issueDate, answer: 'accepted' });
  const despatchAdvice = draftDespatchAdvice(order, { number: `DA-${number}`, issueDate });
  const receiptAdvice = draftReceiptAdvice(despatchAdvice, { number: `RA-${number}`, issueDate });
  return [
    { type: 'order', sentBy: 'buyer', body: order },
    { type: 'order-response', sentBy: 'seller', body: response },
    { type: 'despatch-advice', sentBy: 'seller', body: despatchAdvice },
    { type: 'receipt-advice', sentBy: 'buyer', body: receiptAdvice },
    invoiceOf(sale, parties, structuredCommunication, {
      order: { number: order.number },
      despatchAdvice: { number: despatchAdvice.number },
    }),
  ];
}

/** At the counter there is an invoice only. */
export function counterSaleDocuments(
  sale: RetailSale,
  seller: FirmRecord,
  buyer: FirmRecord,
  structuredCommunication: string,
): RetailDocument[] {
  return [
    invoiceOf(sale, { seller: draftingFirmOf(seller), buyer: draftingFirmOf(buyer) }, structuredCommunication, {}),
  ];
}

export function creditDocuments(credit: RetailCredit, seller: FirmRecord, buyer: FirmRecord): RetailDocument[] {
  const [first, ...others] = credit.invoices;
  const body = draftCreditNote({
    number: credit.number,
    issueDate: credit.day,
    seller: draftingFirmOf(seller),
    buyer: draftingFirmOf(buyer),
    currency: 'GBP',
    lines: credit.lines.map((line) => ({ ...billLine(line, credit.country), ...orderLineOf(line) })),
    ...(first === undefined ? {} : { precedingInvoice: { number: first } }),
  });
  if (first !== undefined) body.precedingInvoices = [first, ...others].map((reference) => ({ reference }));
  return [{ type: 'credit-note', sentBy: 'seller', body, amount: body.totals.amountDueForPayment }];
}

type Parties = Pick<Parameters<typeof draftInvoice>[0], 'seller' | 'buyer'>;
type Preceding = Pick<Parameters<typeof draftInvoice>[0], 'order' | 'despatchAdvice'>;

function invoiceOf(
  sale: RetailSale,
  parties: Parties,
  structuredCommunication: string,
  preceding: Preceding,
): RetailDocument {
  const body = draftInvoice({
    ...parties,
    ...preceding,
    number: sale.number,
    issueDate: sale.day,
    dueDate: sale.day,
    deliveryDate: sale.day,
    currency: 'GBP',
    structuredCommunication,
    lines: sale.lines.map((line, index) => ({
      ...billLine(line, sale.country),
      ...(sale.kind === 'order' ? { orderLine: String(index + 1) } : {}),
    })),
  });
  return { type: 'invoice', sentBy: 'seller', body, amount: body.totals.amountDueForPayment };
}

function billLine(line: RetailLine, country: string): DraftBillLine {
  return { ...itemOf(line), ...vatTo(country) };
}

/** A credit note counts what is given back; the file writes it below zero. */
function itemOf(line: RetailLine) {
  return {
    product: line.stockCode,
    name: articleName(line),
    quantity: new Decimal(line.quantity).abs().toFixed(),
    unitCode,
    netPrice: line.unitPrice,
  };
}

function orderLineOf({ orderLine }: CreditedLine): { orderLine?: string } {
  return orderLine === undefined ? {} : { orderLine };
}
