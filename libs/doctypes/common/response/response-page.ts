import type { LocalizedText } from '#kernel';
import type { Block, PageContext, TableBlock, TableRow } from '#doctype';
import { addressCard, commonLabels, factsBlock, noteBlock, phrase, rowNote, unitText } from '../page-parts.js';
import { say } from '../say.js';
import type { AnyResponse, ResponseLine } from './any-response.js';

const labels = {
  answer: say('Antwoord', 'Réponse', 'Antwort', 'Answer'),
  promised: say('Beloofde levering', 'Livraison promise', 'Zugesagte Lieferung', 'Promised delivery'),
  salesOrder: say('Verkooporder', 'Commande de vente', 'Verkaufsauftrag', 'Sales order'),
  change: say('Wijziging', 'Modification', 'Änderung', 'Order change'),
  price: say('Prijs', 'Prix', 'Preis', 'Price'),
  backorder: say(
    'nog te leveren: {quantity}',
    'reste à livrer : {quantity}',
    'noch zu liefern: {quantity}',
    'back order: {quantity}',
  ),
  instead: say('in plaats daarvan: {name}', 'à la place : {name}', 'stattdessen: {name}', 'instead: {name}'),
};

const answers = {
  AP: say('aanvaard', 'acceptée', 'angenommen', 'accepted'),
  CA: say(
    'aanvaard met wijzigingen',
    'acceptée avec modifications',
    'mit Änderungen angenommen',
    'accepted with changes',
  ),
  RE: say('geweigerd', 'refusée', 'abgelehnt', 'rejected'),
  AB: say('goed ontvangen', 'bien reçue', 'eingegangen', 'acknowledged'),
};

const sentences = {
  AP: say(
    'Wij aanvaarden uw bestelling {order} zoals ze is.',
    'Nous acceptons votre commande {order} telle quelle.',
    'Wir nehmen Ihre Bestellung {order} unverändert an.',
    'We accept your order {order} as it stands.',
  ),
  CA: say(
    'Wij aanvaarden uw bestelling {order} met de volgende wijzigingen.',
    'Nous acceptons votre commande {order} avec les modifications suivantes.',
    'Wir nehmen Ihre Bestellung {order} mit den folgenden Änderungen an.',
    'We accept your order {order} with the following changes.',
  ),
  RE: say(
    'Wij kunnen uw bestelling {order} niet uitvoeren.',
    'Nous ne pouvons pas exécuter votre commande {order}.',
    'Wir können Ihre Bestellung {order} nicht ausführen.',
    'We cannot fulfil your order {order}.',
  ),
  AB: say(
    'Wij hebben uw bestelling {order} ontvangen; ons antwoord volgt.',
    'Nous avons reçu votre commande {order} ; notre réponse suivra.',
    'Wir haben Ihre Bestellung {order} erhalten; unsere Antwort folgt.',
    'We have received your order {order}; our answer follows.',
  ),
};

/** Line status, UNCL1229. */
const statuses: Readonly<Record<string, (typeof answers)['AP']>> = {
  '1': say('toegevoegd', 'ajouté', 'hinzugefügt', 'added'),
  '3': say('gewijzigd', 'modifié', 'geändert', 'changed'),
  '5': say('aanvaard', 'accepté', 'angenommen', 'accepted'),
  '7': say('niet aanvaard', 'non accepté', 'nicht angenommen', 'not accepted'),
  '42': say('al geleverd', 'déjà livré', 'bereits geliefert', 'already delivered'),
};

/** The printed answer to an order. */
export function responsePage(
  title: LocalizedText,
  response: AnyResponse,
  { format, sender, receiver }: PageContext,
): Block[] {
  const { language } = format;
  const code = codeOf(response);
  return [
    {
      kind: 'letterhead',
      title: title[language],
      number: response.number,
      date: format.day(response.issueDate),
      sender: addressCard(commonLabels.seller, language, response.seller, sender),
      receiver: addressCard(commonLabels.buyer, language, response.buyer, receiver),
    },
    ...factsBlock(language, [
      [commonLabels.order, response.purchaseOrderReference],
      [labels.change, 'orderChangeReference' in response ? response.orderChangeReference : undefined],
      [labels.answer, answers[code][language]],
      [labels.promised, daysOf(response.delivery?.promisedPeriod, format)],
      [labels.salesOrder, response.salesOrderReference],
    ]),
    { kind: 'paragraph', text: phrase(sentences[code], language, { order: response.purchaseOrderReference }) },
    ...linesTable(response, format),
    ...noteBlock(language, response.note),
  ];
}

function linesTable(response: AnyResponse, format: PageContext['format']): TableBlock[] {
  const { language } = format;
  const lines = response.lines ?? [];
  if (lines.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { label: commonLabels.orderLine[language], align: 'left', weight: 1.5 },
        { label: commonLabels.description[language], align: 'left', weight: 5 },
        { label: commonLabels.status[language], align: 'left', weight: 2.5 },
        { label: commonLabels.quantity[language], align: 'right', weight: 2 },
        { label: commonLabels.unit[language], align: 'left', weight: 1.5 },
        { label: labels.price[language], align: 'right', weight: 2 },
      ],
      rows: lines.map((line) => lineRow(line, response.documentCurrencyCode, format)),
    },
  ];
}

function lineRow(line: ResponseLine, currency: string, format: PageContext['format']): TableRow {
  const { language } = format;
  const status = line.statusCode.trim();
  const substitute = line.substitute?.item;
  const instead = substitute?.name ?? substitute?.sellersIdentifier;
  const promised = daysOf(line.delivery?.promisedPeriod, format);
  const backorder = line.maximumBackorderQuantity;
  return {
    cells: [
      line.purchaseOrderLineReference,
      line.item.name,
      statuses[status]?.[language] ?? status,
      line.orderedQuantity === undefined ? '' : format.quantity(line.orderedQuantity),
      unitText(line.orderedQuantityUnitCode, language),
      line.price === undefined ? '' : format.price(line.price.netPrice, currency),
    ],
    ...rowNote(
      line.item.sellersIdentifier,
      instead === undefined ? undefined : phrase(labels.instead, language, { name: instead }),
      backorder === undefined
        ? undefined
        : phrase(labels.backorder, language, { quantity: format.quantity(backorder) }),
      promised === '' ? undefined : `${labels.promised[language]} ${promised}`,
      line.note,
    ),
  };
}

function daysOf(
  period: { readonly startDate?: string; readonly endDate?: string } | undefined,
  format: PageContext['format'],
): string {
  return [period?.startDate, period?.endDate]
    .flatMap((date) => (date === undefined ? [] : format.day(date)))
    .join(' – ');
}

function codeOf(response: AnyResponse): keyof typeof answers {
  const code = response.responseCode.trim();
  return code in answers ? (code as keyof typeof answers) : 'AB';
}
