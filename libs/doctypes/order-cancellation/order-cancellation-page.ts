import type { Block, PageContext } from '#doctype';
import type { OrderCancellation } from '#standards';
import { addressCard, commonLabels, factsBlock, noteBlock, phrase } from '../common/page-parts.js';
import { say } from '../common/say.js';

export const orderCancellationTitle = say(
  'Annulering van bestelling',
  'Annulation de commande',
  'Stornierung der Bestellung',
  'Order cancellation',
);

const labels = {
  contract: say('Contract', 'Contrat', 'Vertrag', 'Contract'),
  reason: say('Reden', 'Motif', 'Grund', 'Reason'),
};

const sentence = say(
  'Wij annuleren onze bestelling {order} in haar geheel. Gelieve er niets meer van te leveren of te factureren.',
  'Nous annulons notre commande {order} dans son intégralité. Veuillez ne plus rien en livrer ni facturer.',
  'Wir stornieren unsere Bestellung {order} vollständig. Bitte liefern und berechnen Sie nichts mehr daraus.',
  'We cancel our order {order} as a whole. Please deliver and invoice nothing of it any more.',
);

/** The printed cancellation of an order. */
export function orderCancellationPage(
  cancellation: OrderCancellation,
  { format, sender, receiver }: PageContext,
): Block[] {
  const { language } = format;
  const order = cancellation.purchaseOrderReference;
  return [
    {
      kind: 'letterhead',
      title: orderCancellationTitle[language],
      number: cancellation.number,
      date: format.day(cancellation.issueDate),
      sender: addressCard(commonLabels.buyer, language, cancellation.buyer, sender),
      receiver: addressCard(commonLabels.seller, language, cancellation.seller, receiver),
    },
    ...factsBlock(language, [
      [commonLabels.order, order],
      [labels.contract, cancellation.contractReference],
    ]),
    { kind: 'paragraph', text: phrase(sentence, language, { order }) },
    { kind: 'paragraph', title: labels.reason[language], text: cancellation.cancellationNote },
    ...noteBlock(language, cancellation.note),
  ];
}
