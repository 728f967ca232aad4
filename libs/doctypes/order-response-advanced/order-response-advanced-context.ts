import type { DocumentContext } from '#doctype';
import type { Finding, OrderResponseAdvanced } from '#standards';
import { deviation } from '../common/findings.js';
import { responseContext } from '../common/response/response-context.js';

/** What holds for every answer, and that the order is answered as it was last changed. */
export function orderResponseAdvancedContext(response: OrderResponseAdvanced, context: DocumentContext): Finding[] {
  return [...responseContext(response, context), ...compareChange(response, context)];
}

function compareChange({ orderChangeReference }: OrderResponseAdvanced, { progress }: DocumentContext): Finding[] {
  const last = progress.documents.findLast(({ type }) => type === 'order-change')?.number;
  if (last === undefined || last === orderChangeReference) return [];
  if (orderChangeReference === undefined) {
    return [deviation('KONTOR-ORDER-RESPONSE-CHANGE-UNNAMED', '/purchaseOrderReference', { change: last })];
  }
  const params = { change: orderChangeReference, last };
  return [deviation('KONTOR-ORDER-RESPONSE-CHANGE-OVERTAKEN', '/orderChangeReference', params)];
}
