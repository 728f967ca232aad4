import type { Block, PageContext } from '#doctype';
import type { TransportExecutionPlan } from '#standards';
import { addressCard, addressLines, factsBlock, noteBlock } from '../common/page-parts.js';
import { say } from '../common/say.js';
import { stopText, transportLabels } from '../common/transport/places.js';
import { measured, unitsTable } from '../common/transport/units.js';
import { answersRequest } from './transport-execution-plan-roles.js';

export const transportExecutionPlanTitle = say(
  'Vervoersopdracht',
  'Ordre de transport',
  'Transportauftrag',
  'Transport execution plan',
);

const labels = {
  service: say('Dienst', 'Service', 'Leistung', 'Service'),
  status: say('Status', 'Statut', 'Status', 'Status'),
  documents: say('Bij documenten', 'Documents liés', 'Zu Dokumenten', 'Documents'),
  payer: say('Te factureren aan', 'À facturer à', 'Rechnung an', 'Bill to'),
};

const sentences = {
  order: say(
    'Gelieve de volgende goederen af te halen en te bezorgen.',
    'Veuillez enlever et livrer les marchandises suivantes.',
    'Bitte holen Sie die folgenden Güter ab und stellen Sie sie zu.',
    'Please pick up and deliver the following goods.',
  ),
  answer: say(
    'Wij voeren het vervoer dat u vraagt als volgt uit.',
    'Nous exécutons comme suit le transport que vous demandez.',
    'Wir führen den von Ihnen gewünschten Transport wie folgt aus.',
    'We carry out the transport that you ask for as follows.',
  ),
  cancellation: say(
    'Dit vervoer gaat niet door.',
    'Ce transport n’aura pas lieu.',
    'Dieser Transport findet nicht statt.',
    'This transport does not take place.',
  ),
};

/** UNCL1225, as far as it is allowed here. */
const statuses: Readonly<Record<string, ReturnType<typeof say>>> = {
  '1': say('annulering', 'annulation', 'Stornierung', 'cancellation'),
  '5': say('vervanging', 'remplacement', 'Ersatz', 'replacement'),
  '9': say('origineel', 'original', 'Original', 'original'),
  '22': say('definitief', 'définitif', 'endgültig', 'final'),
};

/** The services asked for most; others are printed by their description or code. */
const services: Readonly<Record<string, ReturnType<typeof say>>> = {
  '2': say('koeltransport', 'transport thermique', 'Thermotransport', 'thermo service'),
  '3': say('gevaarlijke goederen', 'marchandises dangereuses', 'Gefahrgut', 'dangerous goods'),
  '4': say('vervoer', 'transport', 'Transport', 'transport'),
  '10': say('laden', 'chargement', 'Beladung', 'loading'),
  '11': say('lossen', 'déchargement', 'Entladung', 'unloading'),
  '12': say('verzekering', 'assurance', 'Versicherung', 'insurance'),
  '21': say('opslag', 'entreposage', 'Lagerung', 'warehousing'),
};

/** The printed order to a carrier. */
export function transportExecutionPlanPage(
  plan: TransportExecutionPlan,
  { format, sender, receiver }: PageContext,
): Block[] {
  const { language } = format;
  const [first, second] = answersRequest(plan)
    ? ([transportLabels.carrier, transportLabels.user] as const)
    : ([transportLabels.user, transportLabels.carrier] as const);
  const service = [plan.mainService, ...(plan.additionalServices ?? [])].map(
    ({ transportServiceCode: code, transportationServiceDescription: text }) =>
      text ?? services[code.trim()]?.[language] ?? code,
  );
  const status = plan.documentStatusCode?.trim() ?? '9';
  const sentence = status === '1' ? 'cancellation' : answersRequest(plan) ? 'answer' : 'order';
  return [
    {
      kind: 'letterhead',
      title: transportExecutionPlanTitle[language],
      number: plan.number,
      date: format.day(plan.issueDate),
      sender: addressCard(first, language, plan.sender, sender),
      receiver: addressCard(second, language, plan.receiver, receiver),
    },
    ...factsBlock(language, [
      [labels.service, service.join(', ')],
      [labels.status, statuses[status]?.[language] ?? status],
      [labels.payer, plan.billTo?.name],
      [labels.documents, plan.supportingDocuments?.map(documentText).join(', ')],
    ]),
    { kind: 'paragraph', text: sentences[sentence][language] },
    ...plan.consignments.flatMap((consignment) => consignmentBlocks(consignment, format)),
    ...noteBlock(language, plan.notes?.join(' ')),
  ];
}

function documentText({ reference, documentType }: { readonly reference: string; readonly documentType?: string }) {
  return documentType === undefined ? reference : `${documentType} ${reference}`;
}

function consignmentBlocks(
  consignment: TransportExecutionPlan['consignments'][number],
  format: PageContext['format'],
): Block[] {
  const { language } = format;
  const { consignor, consignee } = consignment;
  const party = ({ tradingName, name, postalAddress }: typeof consignor) =>
    [tradingName ?? name, ...addressLines(postalAddress)].filter(Boolean).join(', ');
  return [
    ...factsBlock(language, [
      [transportLabels.consignment, consignment.identifier],
      [transportLabels.consignor, party(consignor)],
      [transportLabels.consignee, party(consignee)],
      [transportLabels.pickup, stopText(consignment.plannedPickup ?? consignment.requestedPickup, format)],
      [transportLabels.delivery, stopText(consignment.plannedDelivery ?? consignment.requestedDelivery, format)],
      [transportLabels.weight, measured(consignment.grossWeight, consignment.grossWeightUnitCode, format)],
      [transportLabels.volume, measured(consignment.grossVolume, consignment.grossVolumeUnitCode, format)],
      [transportLabels.terms, consignment.deliveryTerms?.identifier ?? consignment.deliveryTerms?.specialTerms],
    ]),
    ...unitsTable(consignment, format),
  ];
}
