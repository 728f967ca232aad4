import type { CausedEvent, DocumentReference } from '#doctype';
import type { AnyResponse } from './any-response.js';

/** What each response code does to the order. */
const events: Readonly<Record<string, string>> = {
  AP: 'accept',
  CA: 'accept-with-changes',
  RE: 'reject',
  AB: 'acknowledge',
};

/** What the answer does to the order that it answers. */
export function responseCauses(response: AnyResponse): CausedEvent[] {
  const event = events[response.responseCode.trim()];
  return event === undefined ? [] : [{ on: answeredOrder(response), event }];
}

/** The order that is answered. */
export function answeredOrder({ purchaseOrderReference }: AnyResponse): DocumentReference {
  return { type: 'order', number: purchaseOrderReference, issuedBy: 'buyer', path: '/purchaseOrderReference' };
}
