import { documentFor, type NextStep, type StepContext } from '#doctype';
import type { DespatchAdvice, OrderResponse, OrderResponseAdvanced } from '#standards';
import { openToDespatch, orderOf } from '../common/case-order.js';
import { answerOf } from '../common/progress.js';
import { say } from '../common/say.js';
import { draftDespatchAdvice } from './despatch-advice-draft.js';

export const despatchAdviceSteps: readonly NextStep<DespatchAdvice>[] = [
  {
    id: 'despatch',
    title: say('De goederen verzenden', 'Expédier les marchandises', 'Die Ware versenden', 'Despatch the goods'),
    after: ['order', 'order-response', 'order-response-advanced', 'order-change', 'despatch-advice', 'receipt-advice'],
    event: { on: 'order', event: 'despatch-fully' },
    expected: { after: 'order', states: ['accepted', 'accepted-with-changes', 'partly-despatched', 'partly-received'] },
    impediment,
    due: promisedBy,
    draft: (context) =>
      draftDespatchAdvice(orderOf(context)!, {
        number: '',
        issueDate: context.today,
        quantities: openToDespatch(context),
      }),
  },
];

function impediment(context: StepContext) {
  if (answerOf(context.progress) === undefined) {
    return say(
      'Bevestig eerst de bestelling.',
      'Confirmez d’abord la commande.',
      'Bestätigen Sie zuerst die Bestellung.',
      'Confirm the order first.',
    );
  }
  if (openToDespatch(context).size > 0) return undefined;
  return say(
    'Alles wat is afgesproken, is verzonden.',
    'Tout ce qui est convenu a été expédié.',
    'Alles Vereinbarte ist versandt.',
    'All that was agreed on has been sent.',
  );
}

/** The day that the seller promised, or else the one that the buyer asked for. */
function promisedBy(context: StepContext): string | undefined {
  const answer = documentFor('order-response', context) ?? documentFor('order-response-advanced', context);
  const response = answer?.body as OrderResponse | OrderResponseAdvanced | undefined;
  const { promisedPeriod } = response?.delivery ?? {};
  const { requestedPeriod } = orderOf(context)?.delivery ?? {};
  return promisedPeriod?.endDate ?? promisedPeriod?.startDate ?? requestedPeriod?.endDate ?? requestedPeriod?.startDate;
}
