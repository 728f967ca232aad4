/** Where time comes from. A network can run faster than the wall, a test stands still. */
export interface Clock {
  now(): Date;
}

/** The injection token for the clock of a process. */
export const CLOCK = Symbol('Clock');

export const systemClock: Clock = { now: () => new Date() };

/** A clock that only moves when told to. */
export class FakeClock implements Clock {
  private time: Date;

  constructor(time = new Date('2026-09-01T08:00:00Z')) {
    this.time = new Date(time);
  }

  now(): Date {
    return new Date(this.time);
  }

  advance(milliseconds: number): void {
    this.time = new Date(this.time.getTime() + milliseconds);
  }

  set(time: Date): void {
    this.time = new Date(time);
  }
}

/** Runs `factor` times as fast as the wall from `origin`: a school year in a week. */
export function acceleratedClock(origin: Date, factor: number, wall: Clock = systemClock): Clock {
  const start = wall.now().getTime();
  return { now: () => new Date(origin.getTime() + (wall.now().getTime() - start) * factor) };
}

/** The calendar day of an instant in the network's time zone, as `YYYY-MM-DD`. */
export function dayOf(instant: Date, timeZone = 'Europe/Brussels'): string {
  const parts = new Map(
    calendarOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Kept by zone, because making one costs more than a thousand uses of it. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  calendars.set(timeZone, made);
  return made;
}

const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for an existing day between 2000 and 2099, written `YYYY-MM-DD` without a time zone. */
export function isDay(text: string): boolean {
  const parts = calendarDay.exec(text);
  if (!parts || !text.startsWith('20')) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** `day` plus a number of calendar days. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
