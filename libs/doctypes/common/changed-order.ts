import type { Order, OrderChange } from '#standards';

/** The order as a change of it leaves it: a cancelled line is gone, an added one stands at the end. */
export function changedOrder(order: Order, change: OrderChange): Order {
  const lines = new Map(order.lines.map((line) => [line.identifier, line]));
  for (const { statusCode, ...terms } of change.lines) {
    // UNCL1229: 1 added, 2 cancelled, 3 changed; the others leave a line as it is.
    const status = statusCode.trim();
    if (status === '2') lines.delete(terms.identifier);
    else if (status === '1' || status === '3') {
      lines.set(terms.identifier, { ...lines.get(terms.identifier), ...terms } as Order['lines'][number]);
    }
  }
  return { ...order, lines: Array.from(lines.values()) };
}
