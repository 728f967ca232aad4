import { isId, newId } from './ids.js';

test('ids are unique and sorted by the order of their making, also within a millisecond', () => {
  const made = Array.from({ length: 5_000 }, newId);
  expect(new Set(made).size).toBe(made.length);
  expect([...made].sort()).toEqual(made);
});

test('an id is a UUID of version 7 that begins with the milliseconds of its making', () => {
  const before = Date.now();
  const id = newId();
  const after = Date.now();
  expect(id[14]).toBe('7');
  const milliseconds = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  expect(milliseconds).toBeGreaterThanOrEqual(before);
  expect(milliseconds).toBeLessThanOrEqual(after);
});

test.each([
  ['0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', true],
  ['0190A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B', true],
  ['0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5', false],
  ['0190a1b2-c3d4-0e5f-8a9b-0c1d2e3f4a5b', false],
  ['0190a1b2-c3d4-7e5f-ca9b-0c1d2e3f4a5b', false],
  ['0190a1b2c3d47e5f8a9b0c1d2e3f4a5b', false],
  ['0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b\n', false],
  ['', false],
])('isId("%s") is %s', (text, expected) => {
  expect(isId(text)).toBe(expected);
  expect(isId(newId())).toBe(true);
});
