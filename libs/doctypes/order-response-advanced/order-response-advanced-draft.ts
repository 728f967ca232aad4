import type { Order, OrderResponseAdvanced } from '#standards';
import { present } from '../common/draft-party.js';
import type { ResponseLine } from '../common/response/any-response.js';
import { draftResponse, type DraftResponse, type DraftResponseChange } from '../common/response/response-draft.js';

/** What the seller says of one line of the order. */
export interface DraftAdvancedChange extends DraftResponseChange {
  /** The day by which this line is delivered, where it differs from the rest. */
  readonly promisedDelivery?: string;
  /** What is not in stock and follows later. */
  readonly backorder?: string;
  /** Another product of the seller's catalogue instead. */
  readonly substitute?: { readonly product: string; readonly name: string };
  readonly note?: string;
}

export interface DraftOrderResponseAdvanced extends DraftResponse {
  readonly changes?: readonly DraftAdvancedChange[];
  /** The change of the order that is answered, where it was changed. */
  readonly orderChange?: string;
}

/** The seller's answer to an order or to a change of it, line by line. */
export function draftOrderResponseAdvanced(order: Order, draft: DraftOrderResponseAdvanced): OrderResponseAdvanced {
  const changes = new Map((draft.changes ?? []).map((change) => [change.orderLine, change]));
  const { lines, ...response } = draftResponse(order, draft);
  return present({
    ...response,
    orderChangeReference: draft.orderChange,
    lines: lines?.map((line) => detailed(line, changes.get(line.purchaseOrderLineReference))),
  }) as OrderResponseAdvanced;
}

function detailed(line: ResponseLine, change: DraftAdvancedChange | undefined): ResponseLine {
  if (change === undefined || change.reject === true) return line;
  const { promisedDelivery, backorder, substitute, note } = change;
  return present({
    ...line,
    note,
    maximumBackorderQuantity: backorder,
    delivery: promisedDelivery === undefined ? undefined : { promisedPeriod: { endDate: promisedDelivery } },
    substitute: substitute && {
      identifier: line.identifier,
      item: { name: substitute.name, sellersIdentifier: substitute.product },
    },
  }) as ResponseLine;
}
