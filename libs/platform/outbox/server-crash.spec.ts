import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  appendToOutbox,
  createDataSource,
  createQueueBackend,
  defineTopic,
  LiveListener,
  migrate,
  OutboxRelay,
  platformEntities,
  platformMigrations,
  publishLive,
  startEmbeddedPostgres,
} from '#platform';
import { eventually } from '#testing';

interface Numbered {
  readonly n: number;
}

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kontor-crash-'));
  await chmod(home, 0o755);
});
afterAll(() => rm(home, { recursive: true, force: true }));

test('a process lives through kill -9 of its PostgreSQL: what was committed arrives, and live events flow again', async () => {
  const start = (port?: number) => startEmbeddedPostgres({ home, port, log: () => undefined });
  let server = await start();
  const { url, port } = server;
  const dataSource = await createDataSource({
    url,
    entities: platformEntities,
    migrations: platformMigrations,
  }).initialize();
  await migrate(dataSource);
  // As Kontor runs: the queue in the outbox' own server, where adding to it does not wait for the disk.
  const backend = await createQueueBackend(url, {}, url);
  const live = new LiveListener(url);
  await live.start();
  const relay = new OutboxRelay({ url, backend });
  relay.start();
  const topic = defineTopic<Numbered>('server-crash');
  const seen = new Set<number>();
  backend.worker(topic, async ({ payload }) => payload.events.forEach(({ payload: { n } }) => seen.add(n)), {
    onExhausted: async (_job, error) => Promise.reject(error),
  });

  const committed: number[] = [];
  const write = async (from: number, to: number): Promise<void> => {
    for (let n = from; n < to; n++) {
      await appendToOutbox(dataSource.manager, topic, [{ payload: { n } }]);
      committed.push(n);
    }
  };
  const writing = write(0, 100_000).catch(() => undefined);
  await eventually('events flow', () => seen.size > 50);
  const pid = Number((await readFile(join(server.dataDirectory, 'postmaster.pid'), 'utf8')).split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  await writing;
  server = await start(port);
  expect(server.port).toBe(port);

  await write(200_000, 200_050);
  await eventually('all that was committed', () => committed.every((n) => seen.has(n)));
  const news: string[] = [];
  live.events(() => true).subscribe(({ id }) => news.push(id));
  await eventually('a live event', async () => {
    await publishLive(dataSource.manager, [{ networkId: 'be', firmIds: [], type: 'spec.ended', id: '1' }]);
    return news.length > 0;
  });

  await relay.stop();
  await live.stop();
  await backend.close();
  await dataSource.destroy();
  await server.stop();
});
