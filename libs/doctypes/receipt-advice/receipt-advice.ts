import type { CausedEvent, DocumentContext, DocumentReference, DocumentType, StockPosting } from '#doctype';
import { defineMachine } from '#kernel';
import { receiptAdvice as binding, type ReceiptAdvice } from '#standards';
import { exactOrZero, plainText } from '../common/decimals.js';
import { isReceived } from '../common/fulfilment.js';
import { participantOf } from '../common/participants.js';
import { receiptAdviceContext } from './receipt-advice-context.js';
import { isOfGoods, readLine } from './receipt-advice-lines.js';
import { receiptAdvicePage, receiptAdviceTitle } from './receipt-advice-page.js';
import { advanceByReceipt } from './receipt-advice-progress.js';
import { receiptAdviceRules } from './receipt-advice-rules.js';
import { receiptAdviceSamples } from './receipt-advice-samples.js';
import { receiptAdviceSteps } from './receipt-advice-steps.js';
import { receiptAdviceTexts } from './receipt-advice-texts.js';

/** The receipt advice (Peppol Logistics, T128): what arrived of a despatch, what was missing and what was refused. */
export const receiptAdviceType: DocumentType<ReceiptAdvice> = {
  id: 'receipt-advice',
  transaction: 'T128',
  title: receiptAdviceTitle,
  sentBy: 'buyer',
  opensCase: 'never',
  binding,
  header: (advice) => ({
    number: advice.number,
    issueDate: advice.issueDate,
    seller: participantOf(advice.despatchParty),
    buyer: participantOf(advice.consignee),
    references: referencesOf(advice),
  }),
  numbered: (advice, number) => ({ ...advice, number }),
  rules: receiptAdviceRules,
  context: receiptAdviceContext,
  machine: defineMachine('receipt advice', { initial: 'issued', states: ['issued'], transitions: [] }),
  causes,
  advance: advanceByReceipt,
  postings,
  steps: receiptAdviceSteps,
  page: receiptAdvicePage,
  findingTexts: receiptAdviceTexts,
  samples: receiptAdviceSamples,
};

/** The despatch advice first; the order, where the buyer names it, so that its life goes on too. */
function referencesOf(advice: ReceiptAdvice): DocumentReference[] {
  const order = advice.purchaseOrderReference;
  return [
    {
      type: 'despatch-advice',
      number: advice.despatchAdvice.reference,
      issuedBy: 'seller',
      path: '/despatchAdvice/reference',
    },
    ...(order === undefined
      ? []
      : [{ type: 'order', number: order, issuedBy: 'buyer' as const, path: '/purchaseOrderReference' }]),
  ];
}

function causes(advice: ReceiptAdvice, { progress }: DocumentContext): CausedEvent[] {
  if (!isOfGoods(advice)) return [];
  const differs = advice.lines.map(readLine).some(({ refused, oversupplied }) => refused.gt(0) || oversupplied.gt(0));
  const complete = isReceived(advanceByReceipt(progress, advice));
  const events: Readonly<Record<string, string>> = {
    'despatch-advice': differs ? 'receive-with-discrepancies' : 'receive',
    order: complete ? 'receive-fully' : 'receive-partly',
  };
  return referencesOf(advice).flatMap((on) => {
    const event = events[on.type];
    return event === undefined ? [] : [{ on, event }];
  });
}

/** What the buyer keeps is no longer on its way. */
function postings(advice: ReceiptAdvice): StockPosting[] {
  if (!isOfGoods(advice)) return [];
  const byProduct = new Map<string, string>();
  for (const line of advice.lines) {
    const product = line.item?.sellersIdentifier;
    const { kept } = readLine(line);
    if (product === undefined || !kept.gt(0)) continue;
    byProduct.set(product, plainText(exactOrZero(byProduct.get(product)).plus(kept)));
  }
  return Array.from(byProduct, ([product, quantity]) => ({
    product,
    owner: 'seller',
    from: 'despatched',
    to: 'received',
    quantity,
  }));
}
