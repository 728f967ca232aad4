import { formatStructuredCommunication, minorDigits } from '#kernel';
import { Decimal } from 'decimal.js';
import type { Bill } from './bill.js';
import { registerMention } from './belgian-courts.js';
import { exact, sumOf } from '../decimals.js';
import { addressOf, contactOf, type DraftParty, present, registrationOf } from '../draft-party.js';
import { addressedAs } from '../participants.js';
import { billAmount } from './decimals.js';
import { rateOf, type VatCategory, vatBreakdownOf } from './vat.js';

/** One line of a draft. Quantities, prices and rates are plain decimals. */
export interface DraftBillLine {
  /** The identifier of the order's line; the draft numbers its own lines from 1. */
  readonly orderLine?: string;
  /** The seller's product number. */
  readonly product?: string;
  readonly name: string;
  readonly description?: string;
  readonly gtin?: string;
  readonly quantity: string;
  /** UN/ECE Rec 20. */
  readonly unitCode: string;
  readonly netPrice: string;
  readonly vatCategory: VatCategory;
  /** Per cent, `21`; 0 for all but S. */
  readonly vatRate: string;
  /** VATEX; where it is left out, the usual one of the category. */
  readonly exemptionReasonCode?: string;
}

/** What drafts of invoices and of credit notes have in common. */
export interface DraftBill {
  readonly number: string;
  readonly issueDate: string;
  readonly seller: DraftParty;
  readonly buyer: DraftParty;
  readonly currency: string;
  readonly order?: { readonly number: string };
  readonly despatchAdvice?: { readonly number: string };
  readonly lines: readonly DraftBillLine[];
  readonly deliveryDate?: string;
  /** Without it and without an order the buyer's name stands there, since Peppol asks for one of them. */
  readonly buyerReference?: string;
  readonly note?: string;
  readonly paymentTerms?: string;
}

/** The members that an invoice and a credit note write alike. */
export function billOf(draft: DraftBill) {
  const outsideVat = draft.lines.some(({ vatCategory }) => vatCategory === 'O');
  return present({
    number: draft.number,
    issueDate: draft.issueDate,
    note: draft.note,
    documentCurrencyCode: draft.currency,
    buyerReference: draft.buyerReference ?? (draft.order ? undefined : draft.buyer.name),
    purchaseOrderReference: draft.order?.number,
    despatchAdviceReference: draft.despatchAdvice?.number,
    seller: sellerOf(draft.seller, outsideVat),
    buyer: partyOf(draft.buyer, outsideVat),
    delivery: deliveryOf(draft),
    paymentTerms: draft.paymentTerms,
    ...moneyOf(draft),
  }) satisfies Partial<Bill>;
}

/** How to pay: SEPA credit transfer for euro, credit transfer otherwise, undefined instrument without an account. */
export function paymentOf(
  currency: string,
  { iban, bic }: { readonly iban?: string; readonly bic?: string },
  name: string,
  structuredCommunication: string | undefined,
) {
  const remittanceInformation =
    structuredCommunication === undefined ? undefined : formatStructuredCommunication(structuredCommunication);
  return present({
    paymentMeansTypeCode: iban === undefined ? '1' : currency === 'EUR' ? '58' : '30',
    remittanceInformation,
    creditTransfer:
      iban === undefined
        ? undefined
        : present({ accountIdentifier: iban, accountName: name, paymentServiceProviderIdentifier: bic }),
  });
}

function moneyOf({ lines, currency }: DraftBill) {
  const nets = lines.map(({ quantity, netPrice }) => exact(billAmount(exact(quantity).times(exact(netPrice)))));
  const vatBreakdown = vatBreakdownOf(lines.map((line, index) => ({ ...line, net: nets[index]! })));
  const net = sumOf(nets);
  const vat = sumOf(vatBreakdown.map(({ taxAmount }) => taxAmount));
  return {
    totals: totalsOf(net, vat, currency),
    vatBreakdown,
    lines: lines.map((line, index) => lineOf(line, String(index + 1), billAmount(nets[index]!))),
  };
}

function totalsOf(net: Decimal, vat: Decimal, currency: string): Bill['totals'] {
  const total = net.plus(vat);
  const due = total.toDecimalPlaces(Math.min(2, minorDigits(currency)), Decimal.ROUND_HALF_UP);
  return present({
    sumOfLineNetAmount: billAmount(net),
    totalAmountWithoutVat: billAmount(net),
    totalVatAmount: billAmount(vat),
    totalAmountWithVat: billAmount(total),
    roundingAmount: due.eq(total) ? undefined : billAmount(due.minus(total)),
    amountDueForPayment: billAmount(due),
  });
}

function lineOf(line: DraftBillLine, identifier: string, netAmount: string): Bill['lines'][number] {
  return present({
    identifier,
    invoicedQuantity: line.quantity,
    invoicedQuantityUnitCode: line.unitCode,
    netAmount,
    purchaseOrderLineReference: line.orderLine,
    item: present({
      description: line.description,
      name: line.name,
      sellersIdentifier: line.product,
      standardIdentifier: line.gtin,
      standardIdentifierScheme: line.gtin === undefined ? undefined : '0160',
      vatCategoryCode: line.vatCategory,
      ...rateOf(line.vatCategory, line.vatRate),
    }),
    price: { netPrice: line.netPrice },
  });
}

/** A document outside the scope of VAT names no VAT numbers (BR-O-02). */
function partyOf(party: DraftParty, outsideVat: boolean) {
  return present({
    ...addressedAs(party.participantId),
    postalAddress: addressOf(party),
    vatIdentifier: outsideVat ? undefined : party.vatNumber,
    name: party.name,
    ...registrationOf(party),
    contact: contactOf(party),
  });
}

function sellerOf(party: DraftParty, outsideVat: boolean) {
  const additionalLegalInformation = party.countryCode === 'BE' ? registerMention(party.postCode) : undefined;
  return present({ ...partyOf(party, outsideVat), additionalLegalInformation });
}

/** An intra-Community supply names the day and the country of its delivery (BR-IC-11, BR-IC-12). */
function deliveryOf({ lines, buyer, deliveryDate, issueDate }: DraftBill): Bill['delivery'] {
  const isIntraCommunity = lines.some(({ vatCategory }) => vatCategory === 'K');
  if (deliveryDate === undefined && !isIntraCommunity) return undefined;
  return present({
    actualDeliveryDate: deliveryDate ?? issueDate,
    address: isIntraCommunity ? addressOf(buyer) : undefined,
  });
}
