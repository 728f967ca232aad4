import fc from 'fast-check';
import { acceleratedClock, addDays, dayOf, FakeClock, isDay } from './clock.js';

test.each([
  ['2026-09-01T21:59:59Z', 'Europe/Brussels', '2026-09-01'],
  ['2026-09-01T22:00:00Z', 'Europe/Brussels', '2026-09-02'],
  ['2026-12-31T22:59:59Z', 'Europe/Brussels', '2026-12-31'],
  ['2026-12-31T23:00:00Z', 'Europe/Brussels', '2027-01-01'],
  ['2026-03-29T00:59:59Z', 'Europe/Brussels', '2026-03-29'],
  ['2026-10-25T22:59:59Z', 'Europe/Brussels', '2026-10-25'],
  ['2026-12-31T23:00:00Z', 'UTC', '2026-12-31'],
  ['2026-12-31T23:00:00Z', 'America/New_York', '2026-12-31'],
  ['2026-12-31T23:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
])('%s in %s is on %s', (instant, zone, day) => {
  expect(dayOf(new Date(instant), zone)).toBe(day);
});

test('days are those of Brussels unless told otherwise', () => {
  expect(dayOf(new Date('2026-07-14T22:30:00Z'))).toBe('2026-07-15');
});

test.each([
  ['2026-11-21', true],
  ['2000-01-01', true],
  ['2099-12-31', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['0000-01-01', false],
  ['1999-12-31', false],
  ['2100-01-01', false],
  ['2026-11-21Z', false],
  ['2026-11-21T00:00:00Z', false],
  ['2026-11-21\n', false],
  ['21/11/2026', false],
  ['', false],
])('isDay("%s") is %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['2026-11-21', 30, '2026-12-21'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2028-02-29', 365, '2029-02-28'],
  ['2026-02-28', 1, '2026-03-01'],
  // The nights in which Belgian clocks change have 23 and 25 hours.
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-03-01', 0, '2026-03-01'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test('adding days gives a day, and taking them away leads back', () => {
  const start = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2030-01-01', days));
  fc.assert(
    fc.property(start, fc.integer({ min: -4_000, max: 4_000 }), (day, days) => {
      expect(isDay(addDays(day, days))).toBe(true);
      expect(addDays(addDays(day, days), -days)).toBe(day);
      expect(addDays(day, 1) > day).toBe(true);
    }),
  );
});

test('a fake clock stands still until it is told to move, and gives no hold on its time', () => {
  const start = new Date('2026-09-01T08:00:00Z');
  const clock = new FakeClock(start);
  start.setUTCFullYear(1999);
  clock.now().setUTCFullYear(1999);
  expect(clock.now().toISOString()).toBe('2026-09-01T08:00:00.000Z');
  clock.advance(1_500);
  expect(clock.now().toISOString()).toBe('2026-09-01T08:00:01.500Z');
  clock.set(new Date('2027-01-01T00:00:00Z'));
  expect(dayOf(clock.now())).toBe('2027-01-01');
});

test('an accelerated clock starts at its origin and runs a factor faster than the wall', () => {
  const wall = new FakeClock();
  const clock = acceleratedClock(new Date('2026-09-01T00:00:00Z'), 1440, wall);
  expect(clock.now().toISOString()).toBe('2026-09-01T00:00:00.000Z');
  wall.advance(60_000);
  expect(clock.now().toISOString()).toBe('2026-09-02T00:00:00.000Z');
});
