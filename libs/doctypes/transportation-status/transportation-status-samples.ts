import type { Samples } from '#doctype';
import type { TransportationStatus } from '#standards';
import { addressedAs } from '../common/participants.js';
import { sampleSeller } from '../common/sample-parties.js';
import { reachableParty } from '../common/transport/draft-parties.js';
import { sampleCarrier } from '../common/transport/sample-transport.js';

const pickedUp: TransportationStatus = {
  number: 'TS-2026-0001',
  issueDate: '2026-09-18',
  issueTime: '10:40:00+02:00',
  description: 'De goederen zijn afgehaald.',
  shippingOrderReference: 'TO-2026-0001',
  transportationStatusTypeCode: '4',
  transportExecutionStatusCode: '13',
  consignment: {
    identifier: 'Z-1',
    status: { description: 'Afgehaald' },
    events: [
      {
        identification: '1',
        occurrenceDate: '2026-09-18',
        occurrenceTime: '10:25:00+02:00',
        transportEventTypeCode: '13',
        completionIndicator: 'true',
      },
    ],
  },
  documents: [{ reference: 'CMR-2026-0001', documentTypeCode: '730' }],
  sender: reachableParty(sampleCarrier),
  receiver: reachableParty(sampleSeller),
  transportExecutionPlan: { reference: 'TO-2026-0001', issueDate: '2026-09-16' },
};

const { transportExecutionPlan: _, documents: __, consignment: ___, ...bare } = pickedUp;
const delayed: TransportationStatus = {
  ...bare,
  number: 'TS-2026-0002',
  description: 'File op de ring; aankomst in de namiddag.',
  transportationStatusTypeCode: '3',
  transportExecutionStatusCode: '20',
  events: [
    {
      identification: '1',
      transportEventTypeCode: '20',
      currentStatus: { description: 'Vertraagd', reason: 'File' },
      period: {
        startDate: '2026-09-18',
        startTime: '14:00:00+02:00',
        endDate: '2026-09-18',
        endTime: '17:00:00+02:00',
      },
    },
  ],
};

const { tradingName: _name, identifier: _identifier, identifierScheme: _scheme, ...untraded } = pickedUp.sender;

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  ['a time of no zone', { ...pickedUp, issueTime: '10:40:00' }, 'PEPPOL-T127-R018'],
  ['a carrier of no trade name', { ...pickedUp, sender: untraded }, 'PEPPOL-T127-R031'],
  [
    'a message to oneself',
    { ...pickedUp, receiver: { ...pickedUp.receiver, ...addressedAs(sampleCarrier.participantId) } },
    'KONTOR-TRANSPORT-PARTIES',
  ],
  [
    'what has not happened yet',
    { ...bare, events: [{ identification: '1', occurrenceDate: '2026-09-19' }] },
    'KONTOR-TRANSPORT-STATUS-FUTURE',
  ],
  [
    'a year of another century',
    { ...pickedUp, issueDate: '1926-09-09' },
    'KONTOR-DATE-PLAUSIBLE',
    'KONTOR-TRANSPORT-STATUS-FUTURE',
  ],
];

export const transportationStatusSamples: Samples<TransportationStatus> = {
  accepted: [
    { name: 'picked up', body: pickedUp },
    { name: 'delayed, on a shipping order of elsewhere', body: delayed },
    {
      name: 'delivered',
      body: {
        ...pickedUp,
        number: 'TS-2026-0003',
        issueDate: '2026-09-19',
        description: 'Afgeleverd aan het onthaal.',
        transportExecutionStatusCode: '21',
      },
    },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};
