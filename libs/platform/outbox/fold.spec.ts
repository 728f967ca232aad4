import fc from 'fast-check';
import { eventsByKey } from './outbox.js';
import { fold, together, type PendingRow } from './fold.js';

const rowsOf = (keys: (string | null)[]): PendingRow[] =>
  keys.map((key, index) => ({ id: String(index), key, payload: { index }, correlation_id: null }));

test.each([
  ['nothing', [], 3, []],
  ['one event, one job', ['a'], 3, ['a:0']],
  ['a lane shares jobs up to the size', ['a', 'a', 'a', 'a'], 3, ['a:0,1,2', 'a:3']],
  ['lanes do not mix', ['a', 'b', 'a', null, 'b', null], 3, ['a:0,2', 'b:1,4', 'null:3,5']],
])('%s', (_case, keys, size, jobs) => {
  const batches = fold(rowsOf(keys), size);
  expect(batches.map(({ key, events }) => `${key}:${events.map(({ id }) => id).join()}`)).toEqual(jobs);
});

test('every event is in exactly one job, and in order within its lane', () => {
  const key = fc.option(fc.constantFrom('a', 'b', 'c'));
  fc.assert(
    fc.property(fc.array(key), fc.integer({ min: 1, max: 5 }), (keys, size) => {
      const batches = fold(rowsOf(keys), size);
      for (const lane of new Set(keys)) {
        const ids = batches.filter((batch) => batch.key === lane).flatMap(({ events }) => events.map(({ id }) => id));
        expect(ids).toEqual(keys.flatMap((other, index) => (other === lane ? [String(index)] : [])));
      }
      expect(batches.every(({ events }) => events.length > 0 && events.length <= size)).toBe(true);
    }),
  );
});

test('events that share a job whatever their keys come out of it by their keys, in order', () => {
  const batch = together(rowsOf(['a', 'b', 'a', null]));
  expect(batch.events.map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
  const ids = [...eventsByKey(batch)].map(([key, events]) => [key, events.map(({ id }) => id)]);
  expect(ids).toEqual([
    ['a', ['0', '2']],
    ['b', ['1']],
    [null, ['3']],
  ]);
});

test('events of a job of one key have the key of the job', () => {
  const [batch] = fold(rowsOf(['a', 'a']), 3);
  expect([...eventsByKey(batch!)].map(([key, events]) => [key, events.length])).toEqual([['a', 2]]);
});
