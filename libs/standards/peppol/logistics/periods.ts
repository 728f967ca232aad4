import type { Breach, Rule } from '../rule/rule.js';
import { areInOrder, endsAfterStart, hasTimeZone, type Period } from '../rule/times.js';

interface PeriodRule {
  readonly term: string;
  readonly text: string;
  readonly holds: (period: Period) => boolean;
}

/** What the logistics transactions ask of a period, in the order of their numbers. */
const periodRule: readonly PeriodRule[] = [
  {
    term: '',
    text: 'peppol-period-empty',
    holds: ({ startDate, endDate }) => startDate !== undefined || endDate !== undefined,
  },
  {
    term: '/endDate',
    text: 'peppol-period-order',
    holds: ({ startDate, endDate }) => areInOrder(startDate, endDate),
  },
  {
    term: '/startTime',
    text: 'peppol-end-time-alone',
    holds: ({ startDate, startTime, endDate, endTime }) =>
      endTime === undefined || startTime !== undefined || (endDate !== undefined && startDate === undefined),
  },
  {
    term: '/endDate',
    text: 'peppol-end-time-undated',
    holds: ({ endDate, endTime }) => endTime === undefined || endDate !== undefined,
  },
  { term: '/endTime', text: 'peppol-period-times', holds: endsAfterStart },
  {
    term: '/startTime',
    text: 'peppol-time-zone',
    holds: ({ startTime }) => startTime === undefined || hasTimeZone(startTime),
  },
  {
    term: '/endTime',
    text: 'peppol-time-zone',
    holds: ({ endTime }) => endTime === undefined || hasTimeZone(endTime),
  },
];

/** The rules of the periods that stand at these places, numbered from `first` on. */
export function periodRules(prefix: string, first: number, places: readonly string[]): Rule<object>[] {
  return periodRule.map(({ term, text, holds }, index) => ({
    id: `${prefix}-R0${first + index}`,
    severity: 'fatal',
    text,
    breaches: (_, found): Breach[] =>
      places.flatMap((at) =>
        found
          .at<Period>(at)
          .flatMap(({ value, path }) => (holds(value) ? [] : [{ path: path + term, params: paramsOf(value, term) }])),
      ),
  }));
}

function paramsOf({ startDate = '', startTime = '', endDate = '', endTime = '' }: Period, term: string) {
  return { start: startDate, end: endDate, time: endTime, value: term === '/startTime' ? startTime : endTime };
}
