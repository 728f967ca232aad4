import type { DespatchAdvice } from '#standards';

/** An order that a despatch advice delivers, and where it says so. */
export interface DeliveredOrder {
  readonly number: string;
  readonly path: string;
}

/** The orders that the head or a line names, each once. */
export function ordersOf(advice: DespatchAdvice): DeliveredOrder[] {
  const named: DeliveredOrder[] = [
    ...(advice.orderReferences ?? []).map(({ reference }, index) => ({
      number: reference,
      path: `/orderReferences/${index}/reference`,
    })),
    ...advice.lines.flatMap(({ purchaseOrderReference: number }, index) =>
      number === undefined ? [] : [{ number, path: `/lines/${index}/purchaseOrderReference` }],
    ),
  ];
  const byNumber = new Map<string, DeliveredOrder>();
  for (const order of named) if (!byNumber.has(order.number)) byNumber.set(order.number, order);
  return Array.from(byNumber.values());
}
