import type { Block, CodesBlock, PageContext, TableRow } from '#doctype';
import { isSscc } from '#kernel';
import type { DespatchAdvice } from '#standards';
import {
  addressCard,
  addressLines,
  commonLabels,
  factsBlock,
  noteBlock,
  rowNote,
  unitText,
} from '../common/page-parts.js';
import { say } from '../common/say.js';
import { ordersOf } from './despatch-advice-orders.js';

export const despatchAdviceTitle = say('Verzendbericht', 'Bordereau d’expédition', 'Lieferschein', 'Despatch advice');

const labels = {
  despatched: say('Verzonden op', 'Expédié le', 'Versandt am', 'Despatched on'),
  expected: say('Verwachte levering', 'Livraison prévue', 'Voraussichtliche Lieferung', 'Expected delivery'),
  deliverTo: say('Leveradres', 'Adresse de livraison', 'Lieferanschrift', 'Delivery address'),
  carrier: say('Vervoerder', 'Transporteur', 'Frachtführer', 'Carrier'),
  tracking: say('Volgnummer', 'Numéro de suivi', 'Sendungsnummer', 'Tracking number'),
  weight: say('Brutogewicht', 'Poids brut', 'Bruttogewicht', 'Gross weight'),
  volume: say('Volume', 'Volume', 'Volumen', 'Volume'),
  packages: say('Aantal colli', 'Nombre de colis', 'Anzahl Packstücke', 'Number of packages'),
  delivered: say('Geleverd', 'Livré', 'Geliefert', 'Delivered'),
  outstanding: say('Nog te leveren', 'Reste à livrer', 'Noch zu liefern', 'Outstanding'),
  lot: say('Lot', 'Lot', 'Charge', 'Lot'),
  serial: say('Serienummer', 'Numéro de série', 'Seriennummer', 'Serial number'),
};

/** The printed despatch advice: a packing list, without prices. */
export function despatchAdvicePage(advice: DespatchAdvice, { format, sender, receiver }: PageContext): Block[] {
  const { language } = format;
  return [
    {
      kind: 'letterhead',
      title: despatchAdviceTitle[language],
      number: advice.number,
      date: format.day(advice.issueDate),
      sender: addressCard(commonLabels.seller, language, advice.despatchParty, sender),
      receiver: addressCard(commonLabels.buyer, language, advice.consignee, receiver),
    },
    ...shipmentFacts(advice, format),
    {
      kind: 'table',
      columns: [
        { label: commonLabels.line[language], align: 'left', weight: 1 },
        { label: commonLabels.orderLine[language], align: 'left', weight: 1.5 },
        { label: commonLabels.description[language], align: 'left', weight: 6 },
        { label: labels.delivered[language], align: 'right', weight: 2 },
        { label: labels.outstanding[language], align: 'right', weight: 2 },
        { label: commonLabels.unit[language], align: 'left', weight: 1.5 },
      ],
      rows: advice.lines.map((line) => lineRow(line, format)),
      empty: commonLabels.noLines[language],
    },
    ...noteBlock(language, advice.note),
    ...codes(advice),
  ];
}

function shipmentFacts({ shipment, ...advice }: DespatchAdvice, format: PageContext['format']) {
  const { language } = format;
  const { delivery } = shipment ?? {};
  const measured = (value: string | undefined, unit: string | undefined) =>
    value === undefined ? undefined : `${format.quantity(value)} ${unitText(unit, language)}`;
  const expected = [delivery?.estimatedPeriod?.startDate, delivery?.estimatedPeriod?.endDate]
    .flatMap((date) => (date === undefined ? [] : format.day(date)))
    .join(' – ');
  const left = delivery?.despatch?.actualDate;
  const packages = shipment?.totalTransportHandlingUnitQuantity;
  return factsBlock(language, [
    [
      commonLabels.order,
      ordersOf(advice)
        .map(({ number }) => number)
        .join(', '),
    ],
    [labels.despatched, left === undefined ? undefined : format.day(left)],
    [labels.expected, expected],
    [labels.deliverTo, addressLines(delivery?.party?.postalAddress).join(', ')],
    [labels.carrier, shipment?.consignment?.carrier?.name],
    [labels.tracking, delivery?.trackingIdentifier],
    [labels.packages, packages === undefined ? undefined : format.quantity(packages)],
    [labels.weight, measured(shipment?.grossWeight, shipment?.grossWeightUnitCode)],
    [labels.volume, measured(shipment?.grossVolume, shipment?.grossVolumeUnitCode)],
  ]);
}

function lineRow(line: DespatchAdvice['lines'][number], format: PageContext['format']): TableRow {
  const { language } = format;
  const { item } = line;
  const instances = (item.instances ?? []).flatMap(({ lotNumber, serialNumber }) => [
    ...(lotNumber === undefined ? [] : [`${labels.lot[language]} ${lotNumber}`]),
    ...(serialNumber === undefined ? [] : [`${labels.serial[language]} ${serialNumber}`]),
  ]);
  return {
    cells: [
      line.identifier,
      line.purchaseOrderLineReference,
      item.name,
      format.quantity(line.deliveredQuantity),
      line.outstandingQuantity === undefined ? '' : format.quantity(line.outstandingQuantity),
      unitText(line.deliveredQuantityUnitCode, language),
    ],
    ...rowNote(
      item.sellersIdentifier,
      item.standardIdentifier,
      ...instances,
      ...(line.outstandingReasons ?? []),
      line.note,
    ),
  };
}

/** The label of each pallet or parcel (GS1-128, application identifier 00), and the packing list's own, for whoever unpacks it. */
function codes(advice: DespatchAdvice): CodesBlock[] {
  const units = advice.lines.flatMap((line) => line.transportHandlingUnits ?? []);
  const numbers = units.flatMap(({ identifier }) => (identifier !== undefined && isSscc(identifier) ? identifier : []));
  const labels = Array.from(new Set(numbers), (number) => ({
    symbology: 'gs1-128' as const,
    payload: `00${number}`,
    caption: `(00)${number}`,
  }));
  return [{ kind: 'codes', codes: [...labels, { symbology: 'qr', payload: nameOf(advice), caption: advice.number }] }];
}

/** Who sent which despatch advice: `0208:0123456749/2026-00012`, cut to what a QR code of this size holds. */
function nameOf({ number, despatchParty }: DespatchAdvice): string {
  const { electronicAddress, electronicAddressScheme } = despatchParty;
  return Array.from(`${electronicAddressScheme}:${electronicAddress}/${number}`).slice(0, 200).join('');
}
