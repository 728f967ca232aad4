import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redisInstalled, testDatabase, testRedis } from '#testing';
import { kontor, projectRoot } from '../cli/kontor.js';

const fixture = join(projectRoot, 'test/fixtures/retail/odd-days.csv');

(redisInstalled ? test : test.skip)(
  'the queues may be in Redis: every document and payment goes through (skipped where redis-server is not installed)',
  async () => {
    const home = await mkdtemp(join(tmpdir(), 'kontor-redis-'));
    const [database, redis] = await Promise.all([testDatabase({ entities: [], migrations: [] }), testRedis()]);
    const environment = {
      KONTOR_HOME: home,
      KONTOR_DATABASE_URL: database.url,
      KONTOR_QUEUE_URL: redis.url,
      KONTOR_LOG_LEVEL: 'warn',
    };
    try {
      const { code, stdout } = await kontor(['replay', fixture, '--json', '--clearings', '2'], environment);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        documents: { order: 14, invoice: 16, 'credit-note': 8 },
        totals: { paid: '488.28', refunded: '148.84', outstanding: '0.00' },
      });
      expect(await database.dataSource.query(`SELECT to_regclass('bullmq.job')::text AS job`)).toEqual([{ job: null }]);
      expect(await kontor(['verify'], environment)).toMatchObject({ code: 0 });
    } finally {
      await redis.close();
      await database.close();
      await rm(home, { recursive: true });
    }
  },
);
