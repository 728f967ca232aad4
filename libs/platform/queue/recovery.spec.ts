import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createQueueBackend, defineQueue, type QueueBackend } from '#platform';
import { eventually, redisInstalled, testDatabase, testRedis } from '#testing';
import { recoveryTimes } from './job-worker.js';

/** A process that takes one job of a queue, says so and never ends it: as its worker would, but for what it does. */
const taker = (kind: string, name: string, url: string): string => `
  import { createPostgresBackend, withBackend, Worker } from 'bullmq';
  import pg from 'pg';
  const postgres = ${JSON.stringify(kind)} === 'postgres';
  const Taker = postgres ? withBackend(createPostgresBackend).Worker : Worker;
  const connection = postgres
    ? new pg.Pool({ connectionString: ${JSON.stringify(url)}, options: '-c search_path=bullmq' })
    : { url: ${JSON.stringify(url)}, maxRetriesPerRequest: null };
  const hold = async () => { console.log('taken'); await new Promise(() => setInterval(() => undefined, 1000)); };
  new Taker(${JSON.stringify(name)}, hold, { connection, ...${JSON.stringify(recoveryTimes)} });
`;

const servers = [
  { kind: 'postgres', it: test, start: () => testDatabase({ entities: [], migrations: [] }) },
  { kind: 'redis', it: redisInstalled ? test : test.skip, start: testRedis },
] as const;

for (const { kind, it, start } of servers) {
  it(`what a killed worker had in work is with another one within seconds (${kind})`, async () => {
    const server = await start();
    const backend = await createQueueBackend(server.url);
    const queue = defineQueue<{ to: string }>(`recovery-${kind}`);
    try {
      await backend.queue(queue).add({ to: 'Ann' });
      const kill = await takenByAnother(kind, queue.name, server.url);
      const done: string[] = [];
      workOff(backend, queue, done);
      const killed = performance.now();
      await kill();
      await eventually('the job is done', () => done.length === 1);
      const seconds = (performance.now() - killed) / 1_000;
      console.info(`${kind}: done ${seconds.toFixed(1)} s after the kill`);
      await eventually('an empty queue', async () => (await backend.queue(queue).counts()).active === 0);
      expect(done).toEqual(['Ann']);
    } finally {
      await backend.close();
      await server.close();
    }
  });
}

function workOff(backend: QueueBackend, queue: ReturnType<typeof defineQueue<{ to: string }>>, done: string[]): void {
  const handler = async ({ payload }: { payload: { to: string } }): Promise<void> => void done.push(payload.to);
  const onExhausted = async (): Promise<never> => {
    throw new Error('Nothing should be exhausted here.');
  };
  backend.worker(queue, handler, { onExhausted });
}

async function takenByAnother(kind: string, name: string, url: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', taker(kind, name, url)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const ended = once(child, 'exit');
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await eventually('another process takes the job', () => said.includes('taken'));
  return async () => {
    child.kill('SIGKILL');
    await ended;
  };
}
