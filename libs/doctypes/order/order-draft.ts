import { addDays } from '#kernel';
import type { Order } from '#standards';
import { amountText, exact, lineNetAmount, rounded, sumOf } from '../common/decimals.js';
import { addressOf, contactOf, present, registrationOf, type DraftParty } from '../common/draft-party.js';
import { addressedAs } from '../common/participants.js';

export interface DraftOrderLine {
  /** The number in the seller's catalogue. */
  readonly product: string;
  readonly name: string;
  readonly gtin?: string;
  readonly quantity: string;
  readonly unitCode: string;
  readonly netPrice: string;
  readonly vatCategory: string;
  readonly vatRate: string;
}

export interface DraftOrder {
  readonly number: string;
  readonly issueDate: string;
  readonly buyer: DraftParty;
  readonly seller: DraftParty;
  readonly currency: string;
  readonly lines: readonly DraftOrderLine[];
  readonly note?: string;
  /** The day by which the buyer wants the goods. */
  readonly requestedDelivery?: string;
  /** The last day on which the seller can accept it; 30 days after the date of issue when not given. */
  readonly validUntil?: string;
}

/** An order for products of a catalogue, with its totals computed. */
export function draftOrder(draft: DraftOrder): Order {
  const { buyer, seller, currency } = draft;
  const lines = draft.lines.map((line, index) => draftLine(line, String(index + 1), currency));
  return present({
    number: draft.number,
    issueDate: draft.issueDate,
    note: draft.note,
    documentCurrencyCode: currency,
    validityPeriod: { endDate: draft.validUntil ?? addDays(draft.issueDate, 30) },
    buyer: present({
      ...addressedAs(buyer.participantId),
      name: buyer.name,
      postalAddress: addressOf(buyer),
      vatIdentifier: buyer.vatNumber,
      ...registrationOf(buyer),
      contact: contactOf(buyer),
    }),
    seller: present({
      ...addressedAs(seller.participantId),
      name: seller.name,
      postalAddress: addressOf(seller),
      ...registrationOf(seller),
      contact: contactOf(seller),
    }),
    delivery: present({
      address: addressOf(buyer),
      requestedPeriod: draft.requestedDelivery === undefined ? undefined : { endDate: draft.requestedDelivery },
    }),
    totals: draftTotals(draft.lines, lines, currency),
    lines,
  }) as Order;
}

function draftLine(line: DraftOrderLine, identifier: string, currency: string): Order['lines'][number] {
  return {
    identifier,
    orderedQuantity: line.quantity,
    orderedQuantityUnitCode: line.unitCode,
    netAmount: amountText(lineNetAmount({ ...line, currency }), currency),
    price: { netPrice: line.netPrice },
    item: {
      name: line.name,
      sellersIdentifier: line.product,
      ...(line.gtin === undefined ? {} : { standardIdentifier: line.gtin, standardIdentifierScheme: '0160' }),
      vatCategoryCode: line.vatCategory,
      ...(line.vatCategory === 'O' ? {} : { vatRate: line.vatRate }),
    },
  };
}

/** VAT is rounded once for each category and rate, as on the invoice that will follow (EN 16931, BR-CO-17). */
function draftTotals(drafts: readonly DraftOrderLine[], lines: Order['lines'], currency: string): Order['totals'] {
  const taxable = new Map<string, { rate: string; amounts: (string | undefined)[] }>();
  for (const [index, { vatCategory, vatRate }] of drafts.entries()) {
    const key = `${vatCategory} ${exact(vatRate).toFixed()}`;
    const group = taxable.get(key) ?? { rate: vatRate, amounts: [] };
    group.amounts.push(lines[index]?.netAmount);
    taxable.set(key, group);
  }
  const net = sumOf(lines.map((line) => line.netAmount));
  const vat = sumOf(
    Array.from(taxable.values(), ({ rate, amounts }) => rounded(sumOf(amounts).times(rate).div(100), currency)),
  );
  const amount = (value: typeof net) => amountText(value, currency);
  return {
    totalVatAmount: amount(vat),
    sumOfLineNetAmount: amount(net),
    totalAmountWithoutVat: amount(net),
    totalAmountWithVat: amount(net.plus(vat)),
    amountDueForPayment: amount(net.plus(vat)),
  };
}
