import { agreed, documentFor, type LineProgress, type StepContext } from '#doctype';
import type { CreditNote, Order, OrderChange } from '#standards';
import type { Decimal } from 'decimal.js';
import { changedOrder } from './changed-order.js';
import { exact, exactOrZero, plainText, priceEach } from './decimals.js';

/**
 * The order of the case with its changes worked in: what the next documents are drafted from. A cancelled line is gone, an
 * added one stands at the end. Undefined in a case without an order.
 */
export function orderOf(context: StepContext): Order | undefined {
  const filed = documentFor('order', context);
  if (!filed) return undefined;
  const changes = context.documents.filter(({ type }) => type === 'order-change');
  const order = changes.reduce((before, { body }) => changedOrder(before, body as OrderChange), filed.body as Order);
  return { ...order, number: filed.number };
}

/** What the seller still has to send, by order line: agreed on and not sent, or refused and to be sent again. */
export function openToDespatch(context: StepContext): Map<string, string> {
  return openOf(context, (line) =>
    exact(agreed(line).quantity).plus(exact(line.refused)).minus(exact(line.despatched)).minus(creditedRefusals(line)),
  );
}

/** What was refused and is already credited is not sent again. */
function creditedRefusals(line: LineProgress): Decimal {
  const [refused, credited] = [exact(line.refused), exact(line.credited)];
  return refused.lt(credited) ? refused : credited;
}

/** What was sent and not refused and that no invoice asks for yet, by order line. */
export function openToInvoice(context: StepContext): Map<string, string> {
  const credited = creditedGoods(context);
  return openOf(context, (line) =>
    exact(line.despatched)
      .minus(exact(line.refused))
      .minus(exact(line.invoiced))
      .plus(exactOrZero(credited.get(line.orderLine))),
  );
}

/** A credit note at a lower price than was agreed on corrects the price: the goods themselves stay invoiced. */
function creditedGoods({ documents, progress }: StepContext): Map<string, string> {
  const prices = new Map(progress.lines.map((line) => [line.orderLine, agreed(line).price]));
  const credited = new Map<string, string>();
  for (const { type, body } of documents) {
    if (type !== 'credit-note') continue;
    for (const line of (body as CreditNote).lines) {
      const orderLine = line.purchaseOrderLineReference ?? '';
      const price = priceEach(line.price);
      if (price === undefined || exact(price).lt(exactOrZero(prices.get(orderLine)))) continue;
      credited.set(orderLine, plainText(exactOrZero(credited.get(orderLine)).plus(exact(line.invoicedQuantity))));
    }
  }
  return credited;
}

/** The prices that the seller confirmed, by order line. */
export function confirmedPrices({ progress }: StepContext): Map<string, string> {
  return new Map(
    progress.lines.flatMap(({ orderLine, confirmedPrice }) => (confirmedPrice ? [[orderLine, confirmedPrice]] : [])),
  );
}

/** The smaller of two quantities, of which one may be unknown and then counts as nothing. */
export function smaller(quantity: string, most: string | undefined): string {
  const [left, right] = [exact(quantity), exactOrZero(most)];
  return plainText(left.lt(right) ? left : right);
}

function openOf({ progress }: StepContext, open: (line: LineProgress) => Decimal): Map<string, string> {
  return new Map(
    progress.lines.flatMap((line) => {
      const quantity = open(line);
      return quantity.gt(0) ? [[line.orderLine, plainText(quantity)] as const] : [];
    }),
  );
}
