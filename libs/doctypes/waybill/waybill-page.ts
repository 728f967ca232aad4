import type { Block, PageContext, TableBlock } from '#doctype';
import type { LocalizedText } from '#kernel';
import type { Waybill } from '#standards';
import { addressCard, addressLines, factsBlock } from '../common/page-parts.js';
import { say } from '../common/say.js';
import { periodText, transportLabels } from '../common/transport/places.js';
import { measured, unitCodes, unitsTable } from '../common/transport/units.js';

export const waybillTitle = transportLabels.waybill;

const labels = {
  kind: say('Soort', 'Type', 'Art', 'Kind'),
  carrierReference: say(
    'Nummer van de vervoerder',
    'Numéro du transporteur',
    'Nummer des Frachtführers',
    'Carrier’s number',
  ),
  means: say('Vervoermiddel', 'Moyen de transport', 'Transportmittel', 'Means of transport'),
  payment: say('Betaling', 'Paiement', 'Zahlung', 'Payment'),
  information: say('Mededeling', 'Information', 'Mitteilung', 'Information'),
  signature: say('Handtekening', 'Signature', 'Unterschrift', 'Signature'),
  date: say('Datum', 'Date', 'Datum', 'Date'),
  nameOf: say('Naam', 'Nom', 'Name', 'Name'),
  documents: say('Documenten', 'Documents', 'Dokumente', 'Documents'),
};

/** What a consignment note by road must state (CMR, article 6, 1, k). */
const convention = say(
  'Dit vervoer is, ook als anders is bedongen, onderworpen aan het Verdrag betreffende de overeenkomst tot internationaal vervoer van goederen over de weg (CMR).',
  'Ce transport est soumis, nonobstant toute clause contraire, à la Convention relative au contrat de transport international de marchandises par route (CMR).',
  'Diese Beförderung unterliegt trotz einer gegenteiligen Abmachung den Bestimmungen des Übereinkommens über den Beförderungsvertrag im internationalen Straßengüterverkehr (CMR).',
  'This carriage is subject, notwithstanding any clause to the contrary, to the Convention on the Contract for the International Carriage of Goods by Road (CMR).',
);

/** The printed waybill, with the labels of what is carried and room for three signatures. */
export function waybillPage(waybill: Waybill, { format, sender, receiver }: PageContext): Block[] {
  const { language } = format;
  const { consignment } = waybill.shipment;
  return [
    {
      kind: 'letterhead',
      title: waybillTitle[language],
      number: waybill.number,
      date: format.day(waybill.issueDate),
      sender: addressCard(transportLabels.consignor, language, waybill.consignor, sender),
      receiver: addressCard(transportLabels.carrier, language, waybill.carrier, receiver),
    },
    ...waybillFacts(waybill, format),
    ...unitsTable(consignment, format),
    ...unitCodes(consignment),
    signatures(format),
    ...(waybill.name.trim() === 'CMR' ? [{ kind: 'legal' as const, lines: [convention[language]] }] : []),
  ];
}

/** Room for the three who sign. */
function signatures({ language }: PageContext['format']): TableBlock {
  const signers = [transportLabels.consignor, transportLabels.carrier, transportLabels.consignee];
  const line = (label: LocalizedText) => ({ cells: signers.map(() => `${label[language]}: ${'.'.repeat(30)}`) });
  return {
    kind: 'table',
    title: labels.signature[language],
    columns: signers.map((signer) => ({ label: signer[language], align: 'left', weight: 1 })),
    rows: [line(labels.date), line(labels.nameOf), line(labels.signature)],
  };
}

function waybillFacts(waybill: Waybill, format: PageContext['format']): Block[] {
  const { language } = format;
  const { consignment, delivery, stage, information } = waybill.shipment;
  const { consignee } = consignment;
  const place = (name: string | undefined, address: Parameters<typeof addressLines>[0]) =>
    [name, ...addressLines(address)].filter(Boolean);
  const from = delivery?.despatch;
  const means = stage.transportMeans;
  return factsBlock(language, [
    [labels.kind, waybill.name],
    [transportLabels.plan, waybill.shippingOrderReference],
    [labels.carrierReference, waybill.carrierReference],
    [transportLabels.consignment, consignment.identifier],
    [transportLabels.consignee, place(consignee.tradingName ?? consignee.name, consignee.postalAddress).join(', ')],
    [
      transportLabels.pickup,
      from && [periodText(from.estimatedPeriod, format), ...place(undefined, from.address)].join(', '),
    ],
    [
      transportLabels.delivery,
      delivery &&
        [periodText(delivery.estimatedPeriod, format), ...place(delivery.locationName, delivery.address)].join(', '),
    ],
    [labels.means, means?.licensePlate ?? means?.train ?? means?.vessel ?? means?.aircraftIdentifier],
    [transportLabels.weight, measured(consignment.grossWeight, consignment.grossWeightUnitCode, format)],
    [transportLabels.volume, measured(consignment.grossVolume, consignment.grossVolumeUnitCode, format)],
    [transportLabels.terms, delivery?.deliveryTerms?.identifier ?? delivery?.deliveryTerms?.specialTerms],
    [labels.payment, consignment.paymentTerms],
    [labels.documents, waybill.documents?.map(({ reference }) => reference).join(', ')],
    [labels.information, information],
  ]);
}
