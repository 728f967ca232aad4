import { isDate } from '../../ubl/index.js';

/** A period as the documents write it. */
export interface Period {
  readonly startDate?: string | undefined;
  readonly startTime?: string | undefined;
  readonly endDate?: string | undefined;
  readonly endTime?: string | undefined;
}

// A text that is no date or time keeps these rules: that it is none has its own, structural, finding.

/** Whether dates are in order, where both are there; the same day is. */
export function areInOrder(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined || !isDate(first) || !isDate(second)) {
    return true;
  }
  return first.trim() <= second.trim();
}

/** Whether a time says how far from UTC it is. */
export function hasTimeZone(time: string): boolean {
  return /(Z|[+-]\d\d:\d\d)$/.test(time.trim());
}

/** The end does not come before the start, to the second, where all four are there. A time without a zone is UTC. */
export function endsAfterStart({ startDate, startTime, endDate, endTime }: Period): boolean {
  const start = instantOf(startDate, startTime);
  const end = instantOf(endDate, endTime);
  return Number.isNaN(start) || Number.isNaN(end) || end >= start;
}

function instantOf(date: string | undefined, time: string | undefined): number {
  if (date === undefined || time === undefined) {
    return Number.NaN;
  }
  return Date.parse(`${date.trim()}T${time.trim()}${hasTimeZone(time) ? '' : 'Z'}`);
}
