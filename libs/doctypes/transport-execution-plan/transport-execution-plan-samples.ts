import type { Samples } from '#doctype';
import type { TransportExecutionPlan } from '#standards';
import { addressedAs } from '../common/participants.js';
import { sampleBuyer, sampleSeller } from '../common/sample-parties.js';
import { sampleCarrier, sampleUnits } from '../common/transport/sample-transport.js';
import { draftTransportExecutionPlan } from './transport-execution-plan-draft.js';

type Consignment = TransportExecutionPlan['consignments'][number];

const plan = draftTransportExecutionPlan({
  number: 'TO-2026-0001',
  issueDate: '2026-09-16',
  issueTime: '09:30:00+02:00',
  user: sampleSeller,
  carrier: sampleCarrier,
  consignee: sampleBuyer,
  pickupPlace: 'Magazijn, kade 3',
  pickupDate: '2026-09-18',
  deliveryDate: '2026-09-19',
  units: sampleUnits,
  consignment: 'Z-1',
  deliveryTerms: 'DAP',
  documents: [{ number: 'DA-2026-0001', kind: 'Verzendadvies' }],
});

const [consignment] = plan.consignments as [Consignment];
const carried = (change: Partial<Consignment>): TransportExecutionPlan => ({
  ...plan,
  consignments: [{ ...consignment, ...change }],
});
const units = consignment.transportHandlingUnits!;
const { plannedPickup: _, ...unfetched } = consignment;
const { tradingName: _name, identifier: _identifier, identifierScheme: _scheme, ...untraded } = plan.sender;
const delivered = (startDate: string, endDate: string) => ({
  plannedDelivery: { ...consignment.plannedDelivery!, period: { startDate, endDate } },
});

const answered: TransportExecutionPlan = {
  ...plan,
  number: 'TP-2026-0007',
  profileId: 'urn:fdc:peppol.eu:logistics:bis:transport_execution_plan_w_request:1',
  sender: plan.receiver,
  receiver: { ...plan.sender, identifier: plan.sender.identifier! },
  transportExecutionPlanRequest: { reference: 'TR-2026-0003', issueDate: '2026-09-15' },
  additionalServices: [{ transportServiceCode: '11' }],
};

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  ['a time of no zone', { ...plan, issueTime: '09:30:00' }, 'PEPPOL-T124-R018'],
  ['a sender of no trade name', { ...plan, sender: untraded }, 'PEPPOL-T124-R031'],
  ['a transport that is not fetched', { ...plan, consignments: [unfetched] }, 'PEPPOL-T124-R040'],
  ['a delivery that ends before it starts', carried(delivered('2026-09-20', '2026-09-19')), 'PEPPOL-T124-R012'],
  ['a weight that is not the sum', carried({ grossWeight: '500' }), 'PEPPOL-T124-R005'],
  ['more units than there are', carried({ totalTransportHandlingUnitQuantity: '3' }), 'PEPPOL-T124-R004'],
  [
    'an order to oneself',
    { ...plan, receiver: { ...plan.receiver, ...addressedAs(sampleSeller.participantId) } },
    'KONTOR-TRANSPORT-PARTIES',
  ],
  ['a delivery before the pickup', carried(delivered('2026-09-16', '2026-09-17')), 'KONTOR-TRANSPORT-ORDER'],
  ['a pickup in the past', { ...plan, issueDate: '2026-09-19' }, 'KONTOR-TRANSPORT-PAST'],
  [
    'one unit twice',
    carried({ transportHandlingUnits: [units[0]!, { ...units[1]!, identifier: units[0]!.identifier }] }),
    'KONTOR-TRANSPORT-UNIT-TWICE',
  ],
  [
    'an SSCC that is none',
    carried({ transportHandlingUnits: [{ ...units[0]!, identifier: '354123450000000015' }, units[1]!] }),
    'KONTOR-TRANSPORT-SSCC',
  ],
];

export const transportExecutionPlanSamples: Samples<TransportExecutionPlan> = {
  accepted: [
    { name: 'a pallet and a carton, by road', body: plan },
    { name: 'the carrier’s answer to a request', body: answered },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};
