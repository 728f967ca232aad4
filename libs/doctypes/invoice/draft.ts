import type { DespatchAdvice, Invoice, Order } from '#standards';
import { billOf, type DraftBill, type DraftBillLine, paymentOf } from '../common/billing/draft.js';
import type { VatCategory } from '../common/billing/vat.js';
import { unitPrice } from '../common/billing/decimals.js';
import { exact, plainText } from '../common/decimals.js';
import { type DraftParty, present } from '../common/draft-party.js';
import { participantOf } from '../common/participants.js';

export interface DraftInvoice extends DraftBill {
  readonly dueDate: string;
  /** Twelve digits. */
  readonly structuredCommunication?: string;
  /** Where the account is left out, it is the seller's. */
  readonly iban?: string;
  readonly bic?: string;
}

/** An invoice with all its amounts computed: VAT once per category and rate, half up. */
export function draftInvoice(draft: DraftInvoice): Invoice {
  const account =
    draft.iban === undefined ? draft.seller : { iban: draft.iban, ...(draft.bic ? { bic: draft.bic } : {}) };
  return {
    ...billOf(draft),
    dueDate: draft.dueDate,
    paymentInstructions: [paymentOf(draft.currency, account, draft.seller.name, draft.structuredCommunication)],
  };
}

/** What an order and a despatch advice do not say of the invoice that follows them. */
export interface InvoiceAfterDespatch {
  readonly number: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly seller: DraftParty;
  /** Where it is left out, the buyer as the order describes it. */
  readonly buyer?: DraftParty;
  readonly structuredCommunication?: string;
  /** VAT where the order's line has none; standard rate of 21 % if this is left out too. */
  readonly vat?: { readonly vatCategory: VatCategory; readonly vatRate: string; readonly exemptionReasonCode?: string };
  /** Unit prices by order line that the confirmation changed. */
  readonly confirmedPrices?: ReadonlyMap<string, string>;
}

/** The invoice for what a despatch advice says was sent, at the prices of the order. */
export function draftInvoiceFromDespatch(
  order: Order,
  despatchAdvice: DespatchAdvice,
  invoice: InvoiceAfterDespatch,
): Invoice {
  const deliveryDate = despatchAdvice.issueDate;
  return draftInvoice(
    present({
      number: invoice.number,
      issueDate: invoice.issueDate,
      dueDate: invoice.dueDate,
      seller: invoice.seller,
      buyer: invoice.buyer ?? buyerOf(order),
      currency: order.documentCurrencyCode,
      order: { number: order.number },
      despatchAdvice: { number: despatchAdvice.number },
      buyerReference: order.buyerReference,
      structuredCommunication: invoice.structuredCommunication,
      deliveryDate,
      lines: despatchAdvice.lines
        .filter(({ deliveredQuantity }) => exact(deliveredQuantity).gt(0))
        .map((line) => lineOf(order, line, invoice)),
    }),
  );
}

function lineOf(
  order: Order,
  despatched: DespatchAdvice['lines'][number],
  invoice: InvoiceAfterDespatch,
): DraftBillLine {
  const orderLine = despatched.purchaseOrderLineReference;
  const ordered = order.lines.find(({ identifier }) => identifier === orderLine);
  const item = ordered?.item ?? despatched.item;
  const orderedPrice = ordered?.price && plainText(unitPrice(ordered.price).toDecimalPlaces(6));
  return present({
    orderLine,
    product: item.sellersIdentifier,
    name: item.name,
    gtin: item.standardIdentifierScheme === '0160' ? item.standardIdentifier : undefined,
    quantity: despatched.deliveredQuantity,
    unitCode: despatched.deliveredQuantityUnitCode,
    netPrice: invoice.confirmedPrices?.get(orderLine) ?? orderedPrice ?? '0',
    ...vatOf(ordered, invoice.vat),
  });
}

function vatOf(ordered: Order['lines'][number] | undefined, otherwise: InvoiceAfterDespatch['vat']) {
  const { vatCategoryCode, vatRate } = ordered?.item ?? {};
  if (vatCategoryCode === undefined) return otherwise ?? ({ vatCategory: 'S', vatRate: '21' } as const);
  return { vatCategory: vatCategoryCode as VatCategory, vatRate: vatRate ?? '0' };
}

function buyerOf({ buyer }: Order): DraftParty {
  const address = buyer.postalAddress;
  return present({
    participantId: participantOf(buyer),
    name: buyer.name,
    vatNumber: buyer.vatIdentifier,
    legalRegistrationId: buyer.legalRegistrationIdentifier,
    street: address?.addressLine1 ?? '',
    city: address?.city ?? '',
    postCode: address?.postCode ?? '',
    countryCode: address?.countryCode ?? 'BE',
  });
}
