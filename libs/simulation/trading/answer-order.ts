import { Decimal } from 'decimal.js';
import { draftOrderResponse, draftOrderResponseAdvanced, type DraftChange } from '#doctypes';
import { addDays, type LocalizedText } from '#kernel';
import type { Order } from '#standards';
import { dearer } from './business.js';
import { unnumbered, type CaseStage } from './case-stage.js';
import type { WantedOrder } from './think-again.js';
import type { TradeScript } from './trade-script.js';

export interface Answered {
  /** By order line. */
  readonly quantities: ReadonlyMap<string, string>;
  readonly prices: ReadonlyMap<string, string>;
}

/** What the seller agrees to; undefined when the order is turned down or the answer was refused. */
export async function answerOrder(stage: CaseStage, wanted: WantedOrder): Promise<Answered | undefined> {
  const { order } = wanted;
  const kind = stage.script.course.answer;
  const changes = changesOf(kind, order);
  const sent = await sendAnswer(stage, wanted, changes);
  if (!sent || kind === 'rejected') return undefined;
  const changed = new Map(changes.map((change) => [change.orderLine, change]));
  return {
    quantities: new Map(
      order.lines.map((line) => [line.identifier, changed.get(line.identifier)?.quantity ?? line.orderedQuantity]),
    ),
    prices: new Map(changes.flatMap(({ orderLine, price }) => (price ? [[orderLine, price] as const] : []))),
  };
}

function sendAnswer(
  { trader, buyer, seller, day, script }: CaseStage,
  { order, change }: WantedOrder,
  changes: readonly DraftChange[],
): Promise<object | undefined> {
  const { answer, lineByLine } = script.course;
  const draft = {
    number: unnumbered,
    issueDate: day,
    answer:
      answer === 'rejected' ? answer : changes.length > 0 ? ('accepted-with-changes' as const) : ('accepted' as const),
    changes,
    ...(answer === 'rejected' ? { note: soldOut[seller.language] } : { promisedDelivery: addDays(day, 5) }),
  };
  if (!lineByLine) return trader.send('order-response', seller, buyer, draftOrderResponse(order, draft));
  const response = draftOrderResponseAdvanced(order, {
    ...draft,
    ...(change === undefined ? {} : { orderChange: change }),
    changes: changes.map((each) => ({
      ...each,
      promisedDelivery: addDays(day, 9),
      ...(each.quantity === undefined ? {} : { backorder: restOf(order, each.orderLine, each.quantity) }),
      note: restLater[seller.language],
    })),
  });
  return trader.send('order-response-advanced', seller, buyer, response);
}

function changesOf(kind: TradeScript['course']['answer'], order: Order): DraftChange[] {
  const [line] = order.lines;
  if (!line) return [];
  const quantity = new Decimal(line.orderedQuantity);
  if (kind === 'fewer' && quantity.gt(1)) {
    return [{ orderLine: line.identifier, quantity: quantity.div(2).ceil().toFixed() }];
  }
  if (kind === 'dearer') return [{ orderLine: line.identifier, price: dearer(line.price!.netPrice) }];
  return [];
}

function restOf(order: Order, orderLine: string, quantity: string): string {
  const ordered = order.lines.find(({ identifier }) => identifier === orderLine)?.orderedQuantity ?? quantity;
  return new Decimal(ordered).minus(quantity).toFixed();
}

const soldOut: LocalizedText = {
  nl: 'Dit is uitverkocht.',
  fr: 'Cet article est épuisé.',
  de: 'Das ist ausverkauft.',
  en: 'This is sold out.',
};

const restLater: LocalizedText = {
  nl: 'Deze lijn komt later dan de rest.',
  fr: 'Cette ligne arrive après le reste.',
  de: 'Diese Position kommt später als der Rest.',
  en: 'This line comes later than the rest.',
};
