import type { Order, OrderResponse } from '#standards';
import { present } from '../draft-party.js';

type OrderLine = Order['lines'][number];
type ResponseLine = NonNullable<OrderResponse['lines']>[number];

/** What the seller changes of one line of the order. */
export interface DraftResponseChange {
  /** The line's identifier in the order. */
  readonly orderLine: string;
  readonly quantity?: string;
  /** Net price for one unit, or for the base quantity that the order's price is stated for. */
  readonly price?: string;
  /** The seller does not deliver this line. */
  readonly reject?: boolean;
}

export interface DraftResponse {
  readonly number: string;
  readonly issueDate: string;
  readonly answer: 'accepted' | 'accepted-with-changes' | 'rejected';
  /** Only with `accepted-with-changes`; lines that are not named are accepted as they stand. */
  readonly changes?: readonly DraftResponseChange[];
  readonly note?: string;
  /** The day by which the seller promises to deliver. */
  readonly promisedDelivery?: string;
}

const codes = { accepted: 'AP', 'accepted-with-changes': 'CA', rejected: 'RE' } as const;

/** The seller's answer to an order. */
export function draftResponse(order: Order, draft: DraftResponse): OrderResponse {
  const changes = new Map((draft.changes ?? []).map((change) => [change.orderLine, change]));
  return present({
    number: draft.number,
    issueDate: draft.issueDate,
    responseCode: codes[draft.answer],
    note: draft.note,
    documentCurrencyCode: order.documentCurrencyCode,
    purchaseOrderReference: order.number,
    seller: partyOf(order.seller),
    buyer: partyOf(order.buyer),
    delivery:
      draft.promisedDelivery === undefined ? undefined : { promisedPeriod: { endDate: draft.promisedDelivery } },
    lines:
      draft.answer === 'accepted-with-changes'
        ? order.lines.map((line) => draftLine(line, changes.get(line.identifier)))
        : undefined,
  }) as OrderResponse;
}

/** Line status (UNCL1229): 3 changed, 5 accepted without amendment, 7 not accepted. */
function draftLine(line: OrderLine, change: DraftResponseChange | undefined): ResponseLine {
  const { sellersIdentifier, standardIdentifier, standardIdentifierScheme } = line.item;
  const head = {
    identifier: line.identifier,
    statusCode: change === undefined ? '5' : change.reject === true ? '7' : '3',
    item: present({ name: line.item.name, sellersIdentifier, standardIdentifier, standardIdentifierScheme }),
    purchaseOrderLineReference: line.identifier,
  };
  if (change === undefined || change.reject === true) return head;
  const unit = line.orderedQuantityUnitCode;
  const netPrice = change.price ?? line.price?.netPrice;
  const base = line.price?.baseQuantity;
  return {
    ...head,
    orderedQuantity: change.quantity ?? line.orderedQuantity,
    orderedQuantityUnitCode: unit,
    ...(netPrice === undefined
      ? {}
      : { price: { netPrice, ...(base === undefined ? {} : { baseQuantity: base, baseQuantityUnitCode: unit }) } }),
  };
}

function partyOf(party: Order['buyer'] | Order['seller']): OrderResponse['buyer'] {
  const { electronicAddress, electronicAddressScheme, name } = party;
  return { electronicAddress, electronicAddressScheme, name };
}
