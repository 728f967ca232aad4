import { languages, localDay } from '#kernel';
import { isWhole, typedDay } from './typed-day';

const now = new Date(2026, 10, 5);

test.each([
  ['21/11/2026', '2026-11-21'],
  ['21.11.2026', '2026-11-21'],
  ['21-11-26', '2026-11-21'],
  ['1 2 2027', '2027-02-01'],
  ['21/11', '2026-11-21'],
  ['21.11.', '2026-11-21'],
  ['21112026', '2026-11-21'],
  ['2026-11-21', '2026-11-21'],
  ['', ''],
  ['31/02/2026', undefined],
  ['11/21/2026', undefined],
  ['29/02/2028', '2028-02-29'],
  ['tomorrow', undefined],
  ['21/11/202', undefined],
])('"%s" is the day %s', (text, day) => {
  expect(typedDay(text, now)).toBe(day);
});

test.each(languages)('a day as it stands in a field in %s is read as that day', (language) => {
  expect(typedDay(localDay('2026-02-01', language), now)).toBe('2026-02-01');
});

test.each([
  ['21/11', false],
  ['21/11/20', false],
  ['21/11/2026', true],
  ['21112026', true],
  ['2026-11-21', true],
  ['2026-11', false],
  ['', true],
])('whether "%s" is all of it: %s', (text, whole) => {
  expect(isWhole(text)).toBe(whole);
});
