import type { Order, OrderCancellation } from '#standards';
import { present } from '../common/draft-party.js';

export interface DraftOrderCancellation {
  readonly number: string;
  readonly issueDate: string;
  /** Why the buyer no longer wants the goods. */
  readonly reason: string;
  readonly note?: string;
}

/** The cancellation of a whole order. */
export function draftOrderCancellation(order: Order, draft: DraftOrderCancellation): OrderCancellation {
  return present({
    number: draft.number,
    issueDate: draft.issueDate,
    note: draft.note,
    cancellationNote: draft.reason,
    purchaseOrderReference: order.number,
    contractReference: order.contractReference,
    buyer: order.buyer,
    seller: order.seller,
  }) as OrderCancellation;
}
