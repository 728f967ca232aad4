import { addDays } from '#kernel';
import type { Order, OrderChange } from '#standards';
import { amountText, lineNetAmount, sumOf } from '../common/decimals.js';
import { present } from '../common/draft-party.js';
import type { ChangeLine } from './order-change-status.js';
import { changedTotals } from './order-change-totals.js';

type OrderLine = Order['lines'][number];

/** What the buyer changes of one line of the order. */
export interface DraftLineChange {
  /** The line's identifier in the order. */
  readonly orderLine: string;
  readonly quantity?: string;
  /** Net price for the base quantity that the order's price is stated for: one unit where it names none. */
  readonly price?: string;
  /** The buyer no longer wants this line. */
  readonly cancel?: boolean;
}

/** A line that the order did not have. */
export interface DraftAddedLine {
  /** The number in the seller's catalogue. */
  readonly product: string;
  readonly name: string;
  readonly quantity: string;
  readonly unitCode: string;
  /** For one unit. */
  readonly netPrice: string;
  readonly vatCategory: string;
  readonly vatRate: string;
}

export interface DraftOrderChange {
  readonly number: string;
  readonly issueDate: string;
  /** Lines that are not named stay as they are. */
  readonly changes?: readonly DraftLineChange[];
  readonly added?: readonly DraftAddedLine[];
  /** Which change of this order it is; the first when not given. */
  readonly sequence?: string;
  readonly note?: string;
  /** The day by which the buyer wants the goods, where that changes. */
  readonly requestedDelivery?: string;
  /** The last day on which the seller can accept it; 30 days after the date of issue when not given. */
  readonly validUntil?: string;
}

/**
 * A change of an order, with all lines and with the totals of what is left. Allowances and charges stay as the order has
 * them.
 */
export function draftOrderChange(order: Order, draft: DraftOrderChange): OrderChange {
  const currency = order.documentCurrencyCode;
  const changes = new Map((draft.changes ?? []).map((change) => [change.orderLine, change]));
  const kept = order.lines.map((line) => draftLine(line, changes.get(line.identifier), currency));
  const last = Math.max(0, ...order.lines.map(({ identifier }) => Number(identifier) || 0));
  const added = (draft.added ?? []).map((line, index) => addedLine(line, String(last + 1 + index), currency));
  const lines = [...kept, ...added];
  return present({
    number: draft.number,
    issueDate: draft.issueDate,
    sequenceNumber: draft.sequence ?? '1',
    note: draft.note,
    documentCurrencyCode: currency,
    validityPeriod: { endDate: draft.validUntil ?? addDays(draft.issueDate, 30) },
    purchaseOrderReference: order.number,
    quotationReference: order.quotationReference,
    contractReference: order.contractReference,
    buyerReference: order.buyerReference,
    paymentTerms: order.paymentTerms,
    buyer: order.buyer,
    seller: order.seller,
    delivery: deliveryOf(order, draft.requestedDelivery),
    allowancesAndCharges: order.allowancesAndCharges,
    totals: changedTotals(lines, order.allowancesAndCharges ?? [], currency),
    lines,
  }) as OrderChange;
}

function deliveryOf({ delivery }: Order, requestedDelivery: string | undefined): OrderChange['delivery'] {
  const { address, requestedPeriod } = delivery ?? {};
  const period = requestedDelivery === undefined ? requestedPeriod : { endDate: requestedDelivery };
  if (address === undefined && period === undefined) return undefined;
  return present({ address, requestedPeriod: period }) as OrderChange['delivery'];
}

/** Line status (UNCL1229): 2 deleted, 3 changed, 4 not affected. */
function draftLine(line: OrderLine, change: DraftLineChange | undefined, currency: string): ChangeLine {
  if (change === undefined) return { ...headOf(line, '4'), ...termsOf(line) };
  if (change.cancel === true) return headOf(line, '2');
  const quantity = change.quantity ?? line.orderedQuantity;
  const price = change.price === undefined ? line.price : netPriceOf(line, change.price);
  return present({
    ...headOf(line, '3'),
    ...termsOf(line),
    orderedQuantity: quantity,
    price,
    netAmount: price === undefined ? line.netAmount : netAmountOf(line, quantity, price, currency),
  }) as ChangeLine;
}

/** The line without price and amount: all that a cancelled line says. */
function headOf(line: OrderLine, statusCode: string): ChangeLine {
  const { identifier, orderedQuantity, orderedQuantityUnitCode, item } = line;
  const { name, sellersIdentifier, standardIdentifier, standardIdentifierScheme, vatCategoryCode, vatRate } = item;
  const goods = { name, sellersIdentifier, standardIdentifier, standardIdentifierScheme, vatCategoryCode, vatRate };
  return {
    identifier,
    statusCode,
    orderedQuantity,
    orderedQuantityUnitCode,
    item: present(goods) as ChangeLine['item'],
  };
}

function termsOf({ note, netAmount, price, allowancesAndCharges, quotationLineReference }: OrderLine) {
  return present({ note, netAmount, price, allowancesAndCharges, quotationLineReference });
}

/** Another net price leaves no gross price and no discount behind. */
function netPriceOf({ price }: OrderLine, netPrice: string): NonNullable<ChangeLine['price']> {
  const { baseQuantity, baseQuantityUnitCode } = price ?? {};
  return present({ netPrice, baseQuantity, baseQuantityUnitCode }) as NonNullable<ChangeLine['price']>;
}

function netAmountOf(
  { allowancesAndCharges = [] }: OrderLine,
  quantity: string,
  { netPrice, baseQuantity }: NonNullable<ChangeLine['price']>,
  currency: string,
): string {
  const sumOfAll = (indicator: string) =>
    sumOf(allowancesAndCharges.filter((each) => each.chargeIndicator.trim() === indicator).map((each) => each.amount));
  const [charges, allowances] = [sumOfAll('true'), sumOfAll('false')];
  const base = baseQuantity === undefined ? {} : { baseQuantity };
  return amountText(lineNetAmount({ quantity, netPrice, ...base, charges, allowances, currency }), currency);
}

function addedLine(line: DraftAddedLine, identifier: string, currency: string): ChangeLine {
  return {
    identifier,
    statusCode: '1',
    orderedQuantity: line.quantity,
    orderedQuantityUnitCode: line.unitCode,
    netAmount: amountText(lineNetAmount({ ...line, currency }), currency),
    price: { netPrice: line.netPrice },
    item: {
      name: line.name,
      sellersIdentifier: line.product,
      vatCategoryCode: line.vatCategory,
      ...(line.vatCategory === 'O' ? {} : { vatRate: line.vatRate }),
    },
  };
}
