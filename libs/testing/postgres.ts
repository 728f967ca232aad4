import { createHash } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { newId } from '#kernel';
import {
  createDataSource,
  migrate,
  startEmbeddedPostgres,
  type DataSourceSettings,
  type EmbeddedPostgres,
} from '#platform';

export interface TestDatabase {
  readonly dataSource: DataSource;
  /** For what connects by itself: relays, listeners, queues, child processes. */
  readonly url: string;
  close(): Promise<void>;
}

export type TestDatabaseSettings = Pick<DataSourceSettings, 'entities' | 'migrations'> &
  Partial<Pick<DataSourceSettings, 'poolSize'>>;

/** Speed over durability: a test database is thrown away, so nothing has to survive a power cut. */
const throwAwaySettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
  min_wal_size: '80MB',
  checkpoint_timeout: '1h',
};

/**
 * A fresh, migrated database for one spec file: call in `beforeAll`, close in `afterAll`. The migrations run once per
 * test run; every further database with the same migrations is a copy of the first, which takes some tens of milliseconds.
 */
export async function testDatabase(settings: TestDatabaseSettings): Promise<TestDatabase> {
  const server = await testServer();
  const template = await ensureTemplate(server, settings);
  const name = `test_${newId().replaceAll('-', '')}`;
  await asOwner(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`));
  const url = urlOf(server, name);
  const dataSource = await createDataSource({ ...settings, url, applicationName: name }).initialize();
  return {
    dataSource,
    url,
    close: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await asOwner(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

/** The one server of a test run, started by whoever needs it first; jest's global teardown stops it. */
async function testServer(): Promise<EmbeddedPostgres> {
  const home = process.env['KONTOR_TEST_HOME'];
  if (!home)
    throw new Error('KONTOR_TEST_HOME is not set: run specs with jest and the jest.config.mjs of the project.');
  await mkdir(home, { recursive: true });
  await chmod(home, 0o755);
  return startEmbeddedPostgres({ home, log: () => undefined, port: 54_429, settings: throwAwaySettings });
}

async function ensureTemplate(server: EmbeddedPostgres, settings: TestDatabaseSettings): Promise<string> {
  const names = settings.migrations.map(({ name }) => name).sort((a, b) => a.localeCompare(b));
  const hash = createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16);
  const template = `template_${hash}`;
  await asOwner(server, async (client) => {
    // Held by this connection until it ends, so that only one spec file at a time builds this template.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) await buildTemplate(server, client, template, settings);
  });
  return template;
}

async function buildTemplate(
  server: EmbeddedPostgres,
  client: pg.Client,
  template: string,
  settings: TestDatabaseSettings,
): Promise<void> {
  const draft = `${template}_draft`;
  await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${draft} STRATEGY file_copy`);
  const dataSource = await createDataSource({ ...settings, url: urlOf(server, draft) }).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
}

async function asOwner<T>(server: EmbeddedPostgres, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf(server, 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(server: EmbeddedPostgres, database: string): string {
  return server.url.replace(/\/[^/]*$/, `/${database}`);
}
