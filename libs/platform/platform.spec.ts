import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import {
  CONFIG,
  connectedTo,
  createLogger,
  defineQueue,
  LIVE,
  METRICS,
  platformEntities,
  platformMigrations,
  PlatformModule,
  QUEUES,
  readConfig,
  readiness,
  serveProbes,
  watchInstallation,
  type Metrics,
  type QueueBackend,
} from '#platform';
import { eventually, testDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase({ entities: [], migrations: [] });
});
afterAll(() => database.close());

test('a process comes up on an empty database, works, reports on itself, and closes what it opened', async () => {
  const config = connectedTo(readConfig({}), database.url);
  const logger = createLogger('spec', { logLevel: 'silent', logFormat: 'json' });
  const module = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({
        config,
        logger,
        processName: 'spec',
        entities: platformEntities,
        migrations: platformMigrations,
      }),
    ],
  }).compile();
  await module.init();
  const dataSource = module.get(DataSource);
  expect(await dataSource.query('SELECT count(*)::int AS n FROM outbox')).toEqual([{ n: 0 }]);
  expect(module.get(CONFIG)).toBe(config);
  expect(module.get(LIVE)).toBeDefined();

  const queues = module.get<QueueBackend>(QUEUES);
  const metrics = module.get<Metrics>(METRICS);
  const quick = defineQueue<number>('quick');
  let done = 0;
  queues.worker(quick, async () => void done++, { onExhausted: async () => undefined });
  await queues.queue(quick).add(1);
  await eventually('the job is done', () => done === 1);

  const probes = await serveProbes({
    host: '127.0.0.1',
    port: 0,
    metrics,
    readiness: () => readiness(dataSource, queues),
  });
  const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${probes.port}${path}`);
  expect((await get('/health/live')).status).toBe(200);
  expect(await (await get('/health/ready')).json()).toEqual({ ready: true, checks: { database: 'up', queue: 'up' } });
  metrics.source('spec', { answer: { name: 'kontor_spec_answer_count', help: 'For this test.' } }, async () => ({
    answer: 42,
  }));
  watchInstallation(metrics, { dataSource, queues });
  metrics.onPublished('document.submitted', 3);
  const text = await eventually('the metrics', async () => {
    const body = await (await get('/metrics')).text();
    return body.includes('queue="quick",outcome="done"') && body;
  });
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  expect(text).toContain('kontor_spec_answer_count{process="spec"} 42');
  expect(text).toContain('kontor_outbox_published_events_total{topic="document.submitted",process="spec"} 3');
  expect(text).toContain('kontor_dead_letters_open{process="spec"} 0');
  expect((await get('/elsewhere')).status).toBe(404);

  await module.close();
  expect((await get('/health/live')).status).toBe(200);
  const notReady = await get('/health/ready');
  expect([notReady.status, await notReady.json()]).toEqual([
    503,
    { ready: false, checks: { database: 'down', queue: 'down' } },
  ]);
  const away = await get('/metrics');
  expect(away.status).toBe(200);
  const partly = await away.text();
  expect(partly).toContain('kontor_metrics_source_up{source="database",process="spec"} 0');
  expect(partly).toContain('kontor_spec_answer_count{process="spec"} 42');
  expect(partly).not.toMatch(/^kontor_(dead_letters_open|queue_jobs)\b/m);
  await probes.close();
  const left: unknown[] = await database.dataSource.query(
    `SELECT application_name FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'kontor%'`,
  );
  expect(left).toEqual([]);
});
