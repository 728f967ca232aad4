import type { Block, PageContext, TableRow, TotalsBlock } from '#doctype';
import type { OrderChange } from '#standards';
import { addressCard, commonLabels, factsBlock, noteBlock, phrase, rowNote, unitText } from '../common/page-parts.js';
import { say } from '../common/say.js';
import { actionOf, type ChangeLine } from './order-change-status.js';

export const orderChangeTitle = say(
  'Wijziging van bestelling',
  'Modification de commande',
  'Bestelländerung',
  'Order change',
);

const labels = {
  sequence: say('Wijziging nr.', 'Modification n°', 'Änderung Nr.', 'Change no.'),
  deliverBy: say('Te leveren tegen', 'À livrer pour le', 'Zu liefern bis', 'To be delivered by'),
  validUntil: say('Geldig tot', 'Valable jusqu’au', 'Gültig bis', 'Valid until'),
  price: say('Prijs', 'Prix', 'Preis', 'Price'),
  amount: say('Bedrag', 'Montant', 'Betrag', 'Amount'),
  withoutVat: say('Totaal zonder btw', 'Total hors TVA', 'Summe ohne USt.', 'Total without VAT'),
  vat: say('Btw', 'TVA', 'USt.', 'VAT'),
  due: say('Verwacht te betalen', 'Montant à payer attendu', 'Erwarteter Zahlbetrag', 'Expected amount due'),
};

const sentence = say(
  'Wij wijzigen onze bestelling {order} als volgt. Gelieve ze opnieuw te bevestigen.',
  'Nous modifions notre commande {order} comme suit. Veuillez la confirmer à nouveau.',
  'Wir ändern unsere Bestellung {order} wie folgt. Bitte bestätigen Sie sie erneut.',
  'We change our order {order} as follows. Please confirm it anew.',
);

const actions = {
  add: say('toegevoegd', 'ajouté', 'hinzugefügt', 'added'),
  cancel: say('geschrapt', 'supprimé', 'gestrichen', 'cancelled'),
  change: say('gewijzigd', 'modifié', 'geändert', 'changed'),
  keep: say('ongewijzigd', 'inchangé', 'unverändert', 'unchanged'),
};

/** The printed change of an order. */
export function orderChangePage(change: OrderChange, { format, sender, receiver }: PageContext): Block[] {
  const { language } = format;
  const day = (date: string | undefined) => (date === undefined ? undefined : format.day(date));
  return [
    {
      kind: 'letterhead',
      title: orderChangeTitle[language],
      number: change.number,
      date: format.day(change.issueDate),
      sender: addressCard(commonLabels.buyer, language, change.buyer, sender),
      receiver: addressCard(commonLabels.seller, language, change.seller, receiver),
    },
    ...factsBlock(language, [
      [commonLabels.order, change.purchaseOrderReference],
      [labels.sequence, change.sequenceNumber],
      [labels.deliverBy, day(change.delivery?.requestedPeriod?.endDate)],
      [labels.validUntil, day(change.validityPeriod?.endDate)],
    ]),
    { kind: 'paragraph', text: phrase(sentence, language, { order: change.purchaseOrderReference }) },
    {
      kind: 'table',
      columns: [
        { label: commonLabels.orderLine[language], align: 'left', weight: 1.5 },
        { label: commonLabels.description[language], align: 'left', weight: 5 },
        { label: commonLabels.status[language], align: 'left', weight: 2.5 },
        { label: commonLabels.quantity[language], align: 'right', weight: 2 },
        { label: commonLabels.unit[language], align: 'left', weight: 1.5 },
        { label: labels.price[language], align: 'right', weight: 2 },
        { label: labels.amount[language], align: 'right', weight: 2.5 },
      ],
      rows: change.lines.map((line) => lineRow(line, change.documentCurrencyCode, format)),
    },
    ...totalsBlock(change, format),
    ...noteBlock(language, change.note),
  ];
}

function lineRow(line: ChangeLine, currency: string, format: PageContext['format']): TableRow {
  const { language } = format;
  const { item, price, netAmount } = line;
  return {
    cells: [
      line.identifier,
      item.name,
      actions[actionOf(line)][language],
      format.quantity(line.orderedQuantity),
      unitText(line.orderedQuantityUnitCode, language),
      price === undefined ? '' : format.price(price.netPrice, currency),
      netAmount === undefined ? '' : format.plainAmount(netAmount, currency),
    ],
    ...rowNote(item.sellersIdentifier, item.standardIdentifier, line.note),
  };
}

function totalsBlock({ totals, documentCurrencyCode }: OrderChange, format: PageContext['format']): TotalsBlock[] {
  const rows = (
    [
      [labels.withoutVat, totals?.totalAmountWithoutVat],
      [labels.vat, totals?.totalVatAmount],
      [labels.due, totals?.amountDueForPayment],
    ] as const
  ).flatMap(([label, value]) =>
    value === undefined
      ? []
      : [
          {
            label: label[format.language],
            value: format.amount(value, documentCurrencyCode),
            ...(label === labels.due ? { strong: true } : {}),
          },
        ],
  );
  return rows.length > 0 ? [{ kind: 'totals', rows }] : [];
}
