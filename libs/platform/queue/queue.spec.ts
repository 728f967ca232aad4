import { defineError, KontorError } from '#kernel';
import { correlationId, createQueueBackend, defineQueue, withCorrelation, type QueueBackend } from '#platform';
import { eventually, redisInstalled, testDatabase, testRedis } from '#testing';

interface Greeting {
  readonly to: string;
}

const greetings = defineQueue<Greeting>('greetings');
const failures = defineQueue<Greeting>('failures');
const slow = defineQueue<Greeting>('slow');
const parcels = defineQueue<number[]>('parcels');

const refused = defineError('refused', 'final', { nl: 'nee', fr: 'non', de: 'nein', en: 'no' });

const noDeadLetters = async (): Promise<never> => {
  throw new Error('Nothing should be exhausted here.');
};

const servers = [
  { kind: 'postgres', describeIt: describe, start: () => testDatabase({ entities: [], migrations: [] }) },
  { kind: 'redis', describeIt: redisInstalled ? describe : describe.skip, start: testRedis },
] as const;

for (const { kind, describeIt, start } of servers) {
  describeIt(`queues on ${kind}`, () => {
    let server: Awaited<ReturnType<typeof start>>;
    let backend: QueueBackend;

    beforeAll(async () => {
      server = await start();
      backend = await createQueueBackend(server.url);
    });
    afterAll(async () => {
      await backend.close();
      await server.close();
    });

    test('jobs arrive in order, with the correlation id of who added them', async () => {
      const seen: [string, string | undefined][] = [];
      const queue = backend.queue(greetings);
      await withCorrelation('request-1', () => queue.add({ to: 'Ann' }));
      await withCorrelation('request-2', () => queue.addBulk([{ to: 'Bob' }, { to: 'Cleo' }]));
      const handler = async ({ payload }: { payload: Greeting }): Promise<void> => {
        seen.push([payload.to, correlationId()]);
      };
      backend.worker(greetings, handler, { onExhausted: noDeadLetters });
      await eventually('three greetings', () => seen.length === 3);
      expect(seen).toEqual([
        ['Ann', 'request-1'],
        ['Bob', 'request-2'],
        ['Cleo', 'request-2'],
      ]);
      await eventually('an empty queue', async () => (await queue.counts()).active === 0);
      expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    });

    test('a failing job is retried, then handed over; a final error at once; neither stays in the queue', async () => {
      const attempts: Record<string, number> = {};
      const dead: Record<string, { attempt: number; error: unknown }> = {};
      let handOverFails = true;
      backend.worker(
        failures,
        async ({ payload, attempt }) => {
          attempts[payload.to] = attempt;
          if (payload.to === 'refused') throw new KontorError(refused);
          if (payload.to === 'unlucky' || attempt === 1) throw new Error(`no luck for ${payload.to}`);
        },
        {
          attempts: 2,
          concurrency: 3,
          onExhausted: async ({ payload, attempt }, error) => {
            if (payload.to === 'refused' && handOverFails) {
              handOverFails = false;
              throw new Error('The database is away.');
            }
            dead[payload.to] = { attempt, error };
          },
        },
      );
      const queue = backend.queue(failures);
      await queue.addBulk([{ to: 'lucky' }, { to: 'unlucky' }, { to: 'refused' }]);
      await eventually('both lost jobs', () => dead['unlucky'] && dead['refused'] && attempts['lucky'] === 2);
      expect(dead['unlucky']).toMatchObject({ attempt: 2, error: new Error('no luck for unlucky') });
      // Its first hand-over failed, so it came again rather than getting lost.
      expect(dead['refused']).toMatchObject({ attempt: 2, error: { code: 'refused' } });
      await eventually('an empty queue', async () => (await queue.counts()).active === 0);
      expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    });

    test('a worker that closes finishes the job it has in work', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const log: string[] = [];
      const worker = backend.worker(
        slow,
        async () => {
          log.push('taken');
          await held;
          log.push('done');
        },
        { onExhausted: noDeadLetters },
      );
      await backend.queue(slow).add({ to: 'Dora' });
      await eventually('the job is taken', () => log.length === 1);
      const closed = worker.close().then(() => log.push('closed'));
      release();
      await closed;
      expect(log).toEqual(['taken', 'done', 'closed']);
    });

    test('addBulk carries batches of hundreds', async () => {
      const batches = Array.from({ length: 100 }, (_, n) => Array.from({ length: 200 }, (_unused, id) => n * 200 + id));
      const seen = new Set<number>();
      await backend.queue(parcels).addBulk(batches);
      backend.worker(parcels, async ({ payload }) => payload.forEach((id) => seen.add(id)), {
        concurrency: 4,
        onExhausted: noDeadLetters,
      });
      await eventually('all parcels', () => seen.size === 20_000);
    });

    test('answers a ping', () => expect(backend.ping()).resolves.toBeUndefined());
  });
}

(redisInstalled ? describe : describe.skip)('while Redis is away', () => {
  test('adding is refused as transient, and works again afterwards', async () => {
    const redis = await testRedis();
    const backend = await createQueueBackend(redis.url);
    const queue = backend.queue(defineQueue<Greeting>('outage'));
    await queue.add({ to: 'Eve' });
    await redis.kill();
    await expect(queue.add({ to: 'Fay' })).rejects.toMatchObject({ code: 'queue-unavailable', kind: 'transient' });
    await expect(backend.ping()).rejects.toMatchObject({ code: 'queue-unavailable' });
    await redis.restart();
    await eventually('Redis is back', () =>
      queue.add({ to: 'Gus' }).then(
        () => true,
        () => false,
      ),
    );
    await backend.close();
    await redis.close();
  });

  test('a queue that is not there is said at once', async () => {
    await expect(createQueueBackend('redis://127.0.0.1:1')).rejects.toThrow();
    await expect(createQueueBackend('postgres://127.0.0.1:1/none')).rejects.toThrow();
  });
});

test('a queue name is defined once, and well', () => {
  expect(() => defineQueue('greetings')).toThrow('defined twice');
  expect(() => defineQueue('Two Words')).toThrow('no name for a queue');
});
