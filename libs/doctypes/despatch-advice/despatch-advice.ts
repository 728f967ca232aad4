import type { CaseProgress, CausedEvent, DocumentContext, DocumentType, StockPosting } from '#doctype';
import { defineMachine } from '#kernel';
import { despatchAdvice as binding, type DespatchAdvice } from '#standards';
import { exactOrZero, numberIn, plainText, sumOf } from '../common/decimals.js';
import { isDespatched } from '../common/fulfilment.js';
import { participantOf } from '../common/participants.js';
import { withDocument, withLine } from '../common/progress.js';
import { despatchAdviceContext } from './despatch-advice-context.js';
import { ordersOf } from './despatch-advice-orders.js';
import { despatchAdvicePage, despatchAdviceTitle } from './despatch-advice-page.js';
import { despatchAdviceRules } from './despatch-advice-rules.js';
import { despatchAdviceSamples } from './despatch-advice-samples.js';
import { despatchAdviceSteps } from './despatch-advice-steps.js';
import { despatchAdviceTexts } from './despatch-advice-texts.js';

/** The despatch advice (Peppol BIS Despatch Advice 3, T16): the goods of an order, or a part of them, are on their way. */
export const despatchAdviceType: DocumentType<DespatchAdvice> = {
  id: 'despatch-advice',
  transaction: 'T16',
  title: despatchAdviceTitle,
  sentBy: 'seller',
  opensCase: 'never',
  binding,
  header: (advice) => ({
    number: advice.number,
    issueDate: advice.issueDate,
    seller: participantOf(advice.despatchParty),
    buyer: participantOf(advice.consignee),
    references: ordersOf(advice).map(({ number, path }) => ({ type: 'order', number, issuedBy: 'buyer', path })),
  }),
  numbered: (advice, number) => ({ ...advice, number }),
  rules: despatchAdviceRules,
  context: despatchAdviceContext,
  machine: defineMachine('despatch advice', {
    initial: 'despatched',
    states: ['despatched', 'received', 'received-with-discrepancies'],
    transitions: [
      { from: 'despatched', on: 'receive', to: 'received' },
      { from: 'despatched', on: 'receive-with-discrepancies', to: 'received-with-discrepancies' },
    ],
  }),
  causes,
  advance,
  postings,
  steps: despatchAdviceSteps,
  page: despatchAdvicePage,
  findingTexts: despatchAdviceTexts,
  samples: despatchAdviceSamples,
};

function causes(advice: DespatchAdvice, { progress, references }: DocumentContext): CausedEvent[] {
  const order = references[0];
  if (!order) return [];
  const event = isDespatched(advance(progress, advice)) ? 'despatch-fully' : 'despatch-partly';
  return [{ on: order.reference, event }];
}

function advance(progress: CaseProgress, advice: DespatchAdvice): CaseProgress {
  const document = { type: 'despatch-advice', number: advice.number, issueDate: advice.issueDate };
  return advice.lines.reduce(
    (before, { purchaseOrderLineReference, deliveredQuantity }) =>
      withLine(before, purchaseOrderLineReference, (line) => ({
        ...line,
        despatched: plainText(sumOf([line.despatched, numberIn(deliveredQuantity)])),
      })),
    withDocument(progress, document),
  );
}

/** What leaves the seller's stock, once for each product. */
function postings(advice: DespatchAdvice): StockPosting[] {
  const byProduct = new Map<string, string>();
  for (const { item, deliveredQuantity } of advice.lines) {
    const product = item.sellersIdentifier;
    const quantity = numberIn(deliveredQuantity);
    if (product === undefined || !quantity?.gt(0)) continue;
    byProduct.set(product, plainText(exactOrZero(byProduct.get(product)).plus(quantity)));
  }
  return Array.from(byProduct, ([product, quantity]) => ({
    product,
    owner: 'seller',
    from: 'stock',
    to: 'despatched',
    quantity,
  }));
}
