import { defineError, FakeClock, KontorError, newId } from '#kernel';
import {
  createQueueBackend,
  defineQueue,
  listDeadLetters,
  platformEntities,
  platformMigrations,
  recordDeadLetter,
  resolveDeadLetter,
  retryDeadLetter,
  withCorrelation,
  type QueueBackend,
} from '#platform';
import { eventually, testDatabase, type TestDatabase } from '#testing';

const clock = new FakeClock();
const badParcel = defineError('bad-parcel', 'final', { nl: 'stuk', fr: 'cassé', de: 'kaputt', en: 'broken' });

let database: TestDatabase;
let backend: QueueBackend;

beforeAll(async () => {
  database = await testDatabase({ entities: platformEntities, migrations: platformMigrations });
  backend = await createQueueBackend(database.url);
});
afterAll(async () => {
  await backend.close();
  await database.close();
});
beforeEach(() => database.dataSource.query('TRUNCATE dead_letter'));

const networkId = newId();
const record = (job: string, error: unknown, { queue = 'parcels', of = networkId } = {}): Promise<void> =>
  recordDeadLetter(
    database.dataSource.manager,
    clock,
    { id: job, queue, payload: { job }, attempt: 3, networkId: of },
    error,
  );
const resolve = (id: string) =>
  database.dataSource.transaction((manager) => resolveDeadLetter(manager, clock, { networkId, id }));

test.each([
  ['a coded error', new KontorError(badParcel), 'bad-parcel'],
  ['an error of the database', Object.assign(new Error('no'), { code: '23514' }), '23514'],
  ['a defect', new TypeError('x is undefined'), 'TypeError'],
  ['no error at all', 'text with \0 in it', 'unknown'],
])('%s is listed by its code', async (_case, error, code) => {
  await withCorrelation('request-1', () => record('1', error));
  const [letter] = await listDeadLetters(database.dataSource.manager);
  expect(letter).toMatchObject({
    queue: 'parcels',
    payload: { job: '1' },
    errorCode: code,
    attempts: 3,
    correlationId: 'request-1',
    failedAt: clock.now(),
    retriedAt: null,
  });
});

test('a job that is handed over twice is listed once', async () => {
  await record('1', new Error('first'));
  await record('1', new Error('second'));
  const letters = await listDeadLetters(database.dataSource.manager);
  expect(letters.map(({ errorText }) => errorText.split('\n')[0])).toEqual(['Error: second']);
});

test('the list is filtered and paged, the newest first', async () => {
  for (const job of ['1', '2', '3']) await record(job, new Error(job));
  await record('4', new Error('4'), { queue: 'letters' });
  await record('5', new Error('5'), { of: newId() });
  const list = async (filter: Parameters<typeof listDeadLetters>[1]): Promise<string[]> =>
    (await listDeadLetters(database.dataSource.manager, filter)).map(({ jobId }) => jobId);
  expect(await list({ networkId, queue: 'parcels' })).toEqual(['3', '2', '1']);
  const [, second] = await listDeadLetters(database.dataSource.manager, { networkId, limit: 2 });
  expect(await list({ networkId, after: second?.id })).toEqual(['2', '1']);
  await resolve(second?.id ?? '');
  expect(await list({ networkId, open: true })).toEqual(['4', '2', '1']);
});

test('a retried job goes back to its queue, once', async () => {
  const parcels = defineQueue<{ job: string }>('parcels');
  const done: string[] = [];
  backend.worker(parcels, async ({ payload }) => void done.push(payload.job), {
    onExhausted: async (_job, error) => Promise.reject(error),
  });
  await record('1', new Error('no luck'));
  const [letter] = await listDeadLetters(database.dataSource.manager);
  const retry = (of = networkId) =>
    database.dataSource.transaction((manager) =>
      retryDeadLetter(manager, backend, clock, { networkId: of, id: letter?.id ?? '' }),
    );
  await expect(retry(newId())).rejects.toMatchObject({ code: 'unknown-dead-letter' });
  const outcomes = await Promise.allSettled([retry(), retry()]);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  await eventually('the job is done', () => done.length === 1);
  await expect(retry()).rejects.toMatchObject({ code: 'unknown-dead-letter' });
  await expect(resolve(newId())).rejects.toMatchObject({ code: 'unknown-dead-letter' });
  expect(await listDeadLetters(database.dataSource.manager, { open: true })).toEqual([]);
});
