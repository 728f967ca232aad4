import { Decimal } from 'decimal.js';
import { changedOrder, draftOrderCancellation, draftOrderChange, type DraftOrderChange } from '#doctypes';
import { addDays, type LocalizedText } from '#kernel';
import type { Order } from '#standards';
import { unnumbered, type CaseStage } from './case-stage.js';

/** What the buyer wants in the end. */
export interface WantedOrder {
  readonly order: Order;
  /** The number of the change that it goes back to. */
  readonly change?: string;
}

/** Changes or cancels the order, in a course where the buyer does so; undefined when nothing is left of it. */
export async function thinkAgain(stage: CaseStage, order: Order): Promise<WantedOrder | undefined> {
  const { secondThoughts } = stage.script.course;
  if (secondThoughts === undefined) return { order };
  if (secondThoughts === 'cancelled') return cancel(stage, order);
  const { trader, buyer, seller, day } = stage;
  const draft = draftOrderChange(order, {
    number: unnumbered,
    issueDate: day,
    note: thoughtAgain[buyer.language],
    ...(secondThoughts === 'more' ? oneMore(order) : { ...otherLines(order), requestedDelivery: addDays(day, 10) }),
  });
  const change = await trader.send('order-change', buyer, seller, draft);
  return change ? { order: changedOrder(order, change), change: change.number } : { order };
}

async function cancel({ trader, buyer, seller, day }: CaseStage, order: Order): Promise<undefined> {
  const draft = { number: unnumbered, issueDate: day, reason: noLonger[buyer.language] };
  await trader.send('order-cancellation', buyer, seller, draftOrderCancellation(order, draft));
}

function oneMore({ lines: [line] }: Order): Pick<DraftOrderChange, 'changes'> {
  if (!line) return {};
  return { changes: [{ orderLine: line.identifier, quantity: new Decimal(line.orderedQuantity).plus(1).toFixed() }] };
}

/** Without the last line where there are several; else one more of the only one. */
function otherLines(order: Order): Pick<DraftOrderChange, 'changes'> {
  const last = order.lines.at(-1);
  if (!last || order.lines.length < 2) return oneMore(order);
  return { changes: [...oneMore(order).changes!, { orderLine: last.identifier, cancel: true }] };
}

const thoughtAgain: LocalizedText = {
  nl: 'Wij hebben onze voorraad opnieuw geteld.',
  fr: 'Nous avons recompté notre stock.',
  de: 'Wir haben unseren Bestand neu gezählt.',
  en: 'We have counted our stock again.',
};

const noLonger: LocalizedText = {
  nl: 'Onze klant heeft zijn bestelling ingetrokken.',
  fr: 'Notre client a retiré sa commande.',
  de: 'Unser Kunde hat seine Bestellung zurückgezogen.',
  en: 'Our customer has withdrawn its order.',
};
