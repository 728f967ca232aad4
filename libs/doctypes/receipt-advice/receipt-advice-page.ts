import type { Block, PageContext, TableRow } from '#doctype';
import type { LocalizedText } from '#kernel';
import type { ReceiptAdvice } from '#standards';
import { addressCard, commonLabels, factsBlock, noteBlock, phrase, rowNote, unitText } from '../common/page-parts.js';
import { say } from '../common/say.js';

export const receiptAdviceTitle = say(
  'Ontvangstmelding',
  'Avis de réception',
  'Wareneingangsmeldung',
  'Receipt advice',
);

const labels = {
  despatchAdvice: say('Verzendbericht', 'Bordereau d’expédition', 'Lieferschein', 'Despatch advice'),
  despatchedOn: say('Verzendbericht van', 'Bordereau du', 'Lieferschein vom', 'Despatch advice of'),
  arrived: say('Aangekomen op', 'Arrivé le', 'Eingetroffen am', 'Arrived on'),
  carrier: say('Vervoerder', 'Transporteur', 'Frachtführer', 'Carrier'),
  received: say('Ontvangen', 'Reçu', 'Erhalten', 'Received'),
  short: say('Tekort', 'Manquant', 'Fehlmenge', 'Short'),
  rejected: say('Geweigerd', 'Refusé', 'Abgelehnt', 'Rejected'),
  over: say(
    'te veel geleverd: {quantity}',
    'livré en trop : {quantity}',
    'zu viel geliefert: {quantity}',
    'oversupplied: {quantity}',
  ),
};

/** What the buyer asks for, by action code. */
const actions: Readonly<Record<string, LocalizedText>> = {
  '1': say('gelieve te vervangen', 'veuillez remplacer', 'bitte ersetzen', 'please replace'),
  '2': say('gelieve te crediteren', 'veuillez créditer', 'bitte gutschreiben', 'please credit'),
};

/** Reject reason codes. */
const reasons: Readonly<Record<string, LocalizedText>> = {
  '1': say('gebroken', 'cassé', 'zerbrochen', 'broken'),
  '2': say('gebrekkige kwaliteit', 'défaut de qualité', 'Qualitätsmangel', 'poor quality'),
  '3': say('verkeerd artikel', 'mauvais article', 'falscher Artikel', 'wrong item'),
  '4': say('verkeerde uitvoering', 'mauvaise version', 'falsche Ausführung', 'wrong version'),
  '5': say('verkeerd etiket', 'mauvaise étiquette', 'falsch etikettiert', 'wrongly labelled'),
  '6': say('verkeerde prijs', 'mauvais prix', 'falscher Preis', 'wrong price'),
  '7': say('verkeerde verpakking', 'mauvais emballage', 'falsche Verpackung', 'wrong packaging'),
  '8': say(
    'verkeerde en beschadigde verpakking',
    'emballage mauvais et endommagé',
    'falsche und beschädigte Verpackung',
    'wrong and damaged packaging',
  ),
  '99': say('andere reden', 'autre motif', 'anderer Grund', 'other reason'),
};

/** The printed receipt, without prices. */
export function receiptAdvicePage(advice: ReceiptAdvice, { format, sender, receiver }: PageContext): Block[] {
  const { language } = format;
  const arrived = advice.shipment?.delivery?.actualDeliveryDate;
  return [
    {
      kind: 'letterhead',
      title: receiptAdviceTitle[language],
      number: advice.number,
      date: format.day(advice.issueDate),
      sender: addressCard(commonLabels.buyer, language, advice.consignee, sender),
      receiver: addressCard(commonLabels.seller, language, advice.despatchParty, receiver),
    },
    ...factsBlock(language, [
      [labels.despatchAdvice, advice.despatchAdvice.reference],
      [labels.despatchedOn, format.day(advice.despatchAdvice.issueDate)],
      [commonLabels.order, advice.purchaseOrderReference],
      [labels.arrived, arrived === undefined ? undefined : format.day(arrived)],
      [labels.carrier, advice.shipment?.consignment?.carrier?.name],
    ]),
    {
      kind: 'table',
      columns: [
        { label: commonLabels.line[language], align: 'left', weight: 1 },
        { label: commonLabels.description[language], align: 'left', weight: 6 },
        { label: labels.received[language], align: 'right', weight: 2 },
        { label: labels.short[language], align: 'right', weight: 2 },
        { label: labels.rejected[language], align: 'right', weight: 2 },
        { label: commonLabels.unit[language], align: 'left', weight: 1.5 },
      ],
      rows: advice.lines.map((line) => lineRow(line, format)),
      empty: commonLabels.noLines[language],
    },
    ...noteBlock(language, advice.note),
  ];
}

function lineRow(line: ReceiptAdvice['lines'][number], format: PageContext['format']): TableRow {
  const { language } = format;
  const quantity = (value: string | undefined) => (value === undefined ? '' : format.quantity(value));
  const unit = line.receivedQuantityUnitCode ?? line.shortQuantityUnitCode ?? line.rejectedQuantityUnitCode;
  const action = line.rejectActionCode ?? line.shortageActionCode;
  return {
    cells: [
      line.identifier,
      line.item?.name ?? line.despatchLineReference,
      quantity(line.receivedQuantity),
      quantity(line.shortQuantity),
      quantity(line.rejectedQuantity),
      unitText(unit, language),
    ],
    ...rowNote(
      line.item?.sellersIdentifier,
      line.rejectReasonCode === undefined ? undefined : reasons[line.rejectReasonCode.trim()]?.[language],
      line.rejectReason === '-' ? undefined : line.rejectReason,
      action === undefined ? undefined : actions[action.trim()]?.[language],
      line.oversupplyQuantity === undefined
        ? undefined
        : phrase(labels.over, language, { quantity: quantity(line.oversupplyQuantity) }),
      line.note,
    ),
  };
}
