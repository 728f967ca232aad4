import type { Block, PageContext } from '#doctype';
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
  documents: say('Documenten', 'Documents', 'Dokumente', 'Documents'),
};

const signatures = say(
  'Handtekening afzender                         Handtekening vervoerder                         Handtekening geadresseerde',
  'Signature expéditeur                          Signature transporteur                          Signature destinataire',
  'Unterschrift Absender                         Unterschrift Frachtführer                       Unterschrift Empfänger',
  'Signature consignor                           Signature carrier                               Signature consignee',
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
    { kind: 'legal', lines: [signatures[language]] },
  ];
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
