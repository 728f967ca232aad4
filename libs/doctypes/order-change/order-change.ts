import type { DocumentReference, DocumentType } from '#doctype';
import { defineMachine } from '#kernel';
import { orderChange as binding, type OrderChange } from '#standards';
import { amountText, numberIn } from '../common/decimals.js';
import { participantOf } from '../common/participants.js';
import { addedProducts, orderChangeContext } from './order-change-context.js';
import { orderChangePage, orderChangeTitle } from './order-change-page.js';
import { advanceByChange } from './order-change-progress.js';
import { orderChangeRules } from './order-change-rules.js';
import { orderChangeSamples } from './order-change-samples.js';
import { orderChangeSteps } from './order-change-steps.js';
import { orderChangeTexts } from './order-change-texts.js';

/** The change of an order (Peppol BIS Advanced Ordering 3, T114): the seller answers the order anew after it. */
export const orderChangeType: DocumentType<OrderChange> = {
  id: 'order-change',
  transaction: 'T114',
  title: orderChangeTitle,
  sentBy: 'buyer',
  opensCase: 'never',
  binding,
  header: (change) => ({
    number: change.number,
    issueDate: change.issueDate,
    seller: participantOf(change.seller),
    buyer: participantOf(change.buyer),
    currency: change.documentCurrencyCode,
    ...amountOf(change),
    references: [orderReference(change)],
  }),
  numbered: (change, number) => ({ ...change, number }),
  rules: orderChangeRules,
  products: addedProducts,
  context: orderChangeContext,
  machine: defineMachine('order change', { initial: 'issued', states: ['issued'], transitions: [] }),
  causes: (change) => [{ on: orderReference(change), event: 'change' }],
  advance: advanceByChange,
  steps: orderChangeSteps,
  page: orderChangePage,
  findingTexts: orderChangeTexts,
  samples: orderChangeSamples,
};

function amountOf({ totals, documentCurrencyCode }: OrderChange): { amount?: string } {
  const amount = numberIn(totals?.amountDueForPayment ?? totals?.totalAmountWithVat ?? totals?.sumOfLineNetAmount);
  return amount ? { amount: amountText(amount, documentCurrencyCode) } : {};
}

function orderReference(change: OrderChange): DocumentReference {
  return { type: 'order', number: change.purchaseOrderReference, issuedBy: 'buyer', path: '/purchaseOrderReference' };
}
