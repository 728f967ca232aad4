import type { Block, PageContext, TableBlock } from '#doctype';
import type { TransportationStatus } from '#standards';
import { addressCard, factsBlock, rowNote } from '../common/page-parts.js';
import { say } from '../common/say.js';
import { periodText, transportLabels } from '../common/transport/places.js';
import { statusOf } from './transportation-status-codes.js';
import { waybillsOf } from './transportation-status-references.js';

type Event = NonNullable<TransportationStatus['events']>[number];
type ConsignmentEvent = NonNullable<NonNullable<TransportationStatus['consignment']>['events']>[number];

export const transportationStatusTitle = say(
  'Vervoersmelding',
  'Avis de transport',
  'Transportmeldung',
  'Transportation status',
);

const labels = {
  status: say('Status', 'Statut', 'Status', 'Status'),
  deviation: say('Afwijking', 'Écart', 'Abweichung', 'Deviation'),
  yes: say('ja', 'oui', 'ja', 'yes'),
  when: say('Wanneer', 'Quand', 'Wann', 'When'),
  what: say('Gebeurtenis', 'Événement', 'Ereignis', 'Event'),
};

/** The printed message of a carrier. */
export function transportationStatusPage(
  status: TransportationStatus,
  { format, sender, receiver }: PageContext,
): Block[] {
  const { language } = format;
  const code = status.transportExecutionStatusCode.trim();
  return [
    {
      kind: 'letterhead',
      title: transportationStatusTitle[language],
      number: status.number,
      date: format.day(status.issueDate),
      sender: addressCard(transportLabels.carrier, language, status.sender, sender),
      receiver: addressCard(transportLabels.user, language, status.receiver, receiver),
    },
    ...factsBlock(language, [
      [transportLabels.plan, status.transportExecutionPlan?.reference ?? status.shippingOrderReference],
      [
        transportLabels.waybill,
        waybillsOf(status)
          .map(({ number }) => number)
          .join(', '),
      ],
      [transportLabels.consignment, status.consignment?.identifier],
      [labels.status, statusOf(code)?.words[language] ?? code],
      [labels.deviation, status.transportationStatusTypeCode.trim() === '3' ? labels.yes[language] : undefined],
    ]),
    { kind: 'paragraph', text: status.description },
    ...eventsTable([...(status.events ?? []), ...(status.consignment?.events ?? [])], format),
  ];
}

function eventsTable(events: readonly (Event | ConsignmentEvent)[], format: PageContext['format']): TableBlock[] {
  const { language } = format;
  if (events.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { label: labels.when[language], align: 'left', weight: 3 },
        { label: labels.what[language], align: 'left', weight: 6 },
      ],
      rows: events.map(({ occurrenceDate, occurrenceTime, period, transportEventTypeCode: code, currentStatus }) => {
        const occurred = {
          ...(occurrenceDate === undefined ? {} : { startDate: occurrenceDate }),
          ...(occurrenceTime === undefined ? {} : { startTime: occurrenceTime }),
        };
        return {
          cells: [
            periodText(occurrenceDate === undefined ? (period ?? {}) : occurred, format),
            statusOf(code)?.words[language] ?? currentStatus?.description ?? code ?? '',
          ],
          ...rowNote(currentStatus?.reason),
        };
      }),
    },
  ];
}
