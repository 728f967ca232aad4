import type { CaseProgress, DocumentReference, DocumentType } from '#doctype';
import { defineMachine } from '#kernel';
import { orderCancellation as binding, type OrderCancellation } from '#standards';
import { participantOf } from '../common/participants.js';
import { withDocument } from '../common/progress.js';
import { orderCancellationContext } from './order-cancellation-context.js';
import { orderCancellationPage, orderCancellationTitle } from './order-cancellation-page.js';
import { orderCancellationRules } from './order-cancellation-rules.js';
import { orderCancellationSamples } from './order-cancellation-samples.js';
import { orderCancellationSteps } from './order-cancellation-steps.js';
import { orderCancellationTexts } from './order-cancellation-texts.js';

/** The cancellation of a whole order (Peppol BIS Advanced Ordering 3, T115). */
export const orderCancellationType: DocumentType<OrderCancellation> = {
  id: 'order-cancellation',
  transaction: 'T115',
  title: orderCancellationTitle,
  sentBy: 'buyer',
  opensCase: 'never',
  binding,
  header: (cancellation) => ({
    number: cancellation.number,
    issueDate: cancellation.issueDate,
    seller: participantOf(cancellation.seller),
    buyer: participantOf(cancellation.buyer),
    references: [orderReference(cancellation)],
  }),
  numbered: (cancellation, number) => ({ ...cancellation, number }),
  rules: orderCancellationRules,
  context: orderCancellationContext,
  machine: defineMachine('order cancellation', { initial: 'issued', states: ['issued'], transitions: [] }),
  causes: (cancellation) => [{ on: orderReference(cancellation), event: 'cancel' }],
  advance,
  steps: orderCancellationSteps,
  page: orderCancellationPage,
  findingTexts: orderCancellationTexts,
  samples: orderCancellationSamples,
};

/** Whatever was ordered or confirmed, nothing of it is agreed on any longer. */
function advance(progress: CaseProgress, { number, issueDate }: OrderCancellation): CaseProgress {
  const after = withDocument(progress, { type: 'order-cancellation', number, issueDate });
  return { ...after, lines: after.lines.map((line) => ({ ...line, confirmed: '0' })) };
}

function orderReference({ purchaseOrderReference }: OrderCancellation): DocumentReference {
  return { type: 'order', number: purchaseOrderReference, issuedBy: 'buyer', path: '/purchaseOrderReference' };
}
