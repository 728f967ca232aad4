/** The usual way of a trade, and the entries that show that a stage was reached. */
const stages = [
  { id: 'order', by: ['order'] },
  { id: 'confirmation', by: ['order-response', 'order-response-advanced'] },
  { id: 'despatch', by: ['despatch-advice'] },
  { id: 'receipt', by: ['receipt-advice'] },
  { id: 'invoice', by: ['invoice'] },
  { id: 'payment', by: ['payment'] },
] as const;

export type Stage = (typeof stages)[number]['id'];

/**
 * What usually is still to come, after the last stage that was reached. Nothing for a case that does not begin with an
 * order, nor after it was turned down or cancelled, nor when the invoice is settled without a payment.
 */
export function stagesAhead(entries: readonly { readonly type: string; readonly state: string }[]): Stage[] {
  const [first] = entries;
  if (first?.type !== 'order' || ['rejected', 'cancelled'].includes(first.state)) return [];
  const reached = new Set(entries.map(({ type }) => type));
  const last = stages.findLastIndex(({ by }) => by.some((type) => reached.has(type)));
  const isSettled = entries.some(({ type, state }) => type === 'invoice' && ['paid', 'over-paid'].includes(state));
  return isSettled ? [] : stages.slice(last + 1).map(({ id }) => id);
}
