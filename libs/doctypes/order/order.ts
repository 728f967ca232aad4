import type { DocumentType } from '#doctype';
import { order as binding, type Order } from '#standards';
import { amountText, numberIn, priceEach } from '../common/decimals.js';
import { participantOf } from '../common/participants.js';
import { freshLine, withDocument } from '../common/progress.js';
import { orderContext, orderedProducts } from './order-context.js';
import { orderMachine } from './order-machine.js';
import { orderPage, orderTitle } from './order-page.js';
import { orderRules } from './order-rules.js';
import { orderSamples } from './order-samples.js';
import { orderSteps } from './order-steps.js';
import { orderTexts } from './order-texts.js';

/** The order (Peppol BIS Ordering 3, T01): the buyer opens a trade case with it. */
export const orderType: DocumentType<Order> = {
  id: 'order',
  transaction: 'T01',
  title: orderTitle,
  sentBy: 'buyer',
  opensCase: 'always',
  binding,
  header: (order) => ({
    number: order.number,
    issueDate: order.issueDate,
    seller: participantOf(order.seller),
    buyer: participantOf(order.buyer),
    currency: order.documentCurrencyCode,
    ...amountOf(order),
    references: [],
  }),
  numbered: (order, number) => ({ ...order, number }),
  rules: orderRules,
  products: orderedProducts,
  context: orderContext,
  machine: orderMachine,
  advance: (progress, order) => ({
    ...withDocument(progress, { type: 'order', number: order.number, issueDate: order.issueDate }),
    lines: [...progress.lines, ...order.lines.map(progressLine)],
  }),
  steps: orderSteps,
  page: orderPage,
  findingTexts: orderTexts,
  samples: orderSamples,
};

function amountOf({ totals, documentCurrencyCode }: Order): { amount?: string } {
  const stated = totals?.amountDueForPayment ?? totals?.totalAmountWithVat ?? totals?.sumOfLineNetAmount;
  const amount = numberIn(stated);
  return amount ? { amount: amountText(amount, documentCurrencyCode) } : {};
}

/** Prices are kept for one unit, whatever quantity the order states them for. */
function progressLine(line: Order['lines'][number]) {
  const price = priceEach(line.price);
  return freshLine({
    orderLine: line.identifier,
    name: line.item.name,
    unitCode: line.orderedQuantityUnitCode,
    ordered: line.orderedQuantity,
    ...(line.item.sellersIdentifier === undefined ? {} : { product: line.item.sellersIdentifier }),
    ...(price === undefined ? {} : { orderedPrice: price }),
  });
}
