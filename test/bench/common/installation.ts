import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { documentTypes } from '#doctype';
import { allDocumentTypes } from '#doctypes';
import { systemClock } from '#kernel';
import { connectedTo, createDataSource, inTransaction, migrate, readConfig, startEmbeddedPostgres } from '#platform';
import { FirmDirectory, largeNetwork, type Network } from '#registry';
import { Child } from '../../../apps/cli/boot/child.js';
import type { Installation } from '../../../apps/cli/boot/installation.js';
import { childEnvironment, clearingChildren } from '../../../apps/cli/boot/processes.js';
import { seedWholeNetwork } from '../../../apps/cli/boot/seed-whole-network.js';
import { kontorSchema } from '../../../apps/schema.js';
import { cleanedUp } from './interrupt.js';

export type QueueKind = 'postgresql' | 'redis';

export interface BenchInstallation extends Installation {
  readonly network: Network;
  readonly home: string;
  /** Starts clearing processes as `kontor up` does; returns what stops them. */
  startClearings(count: number): Promise<() => Promise<void>>;
  /** Starts the api on a free port; `settings` are environment variables beside those of the installation. */
  startApi(
    settings?: NodeJS.ProcessEnv,
  ): Promise<{ readonly url: string; readonly pid: number; stop(): Promise<void> }>;
}

export interface BenchOptions {
  readonly firms: number;
  readonly queue?: QueueKind;
  /** Enough of every product that nothing runs out. */
  readonly openingStock?: string;
}

const quiet = (): void => undefined;

/** An installation of its own on a PostgreSQL with durable settings, with a network that can trade; thrown away afterwards. */
export async function withInstallation<T>(
  { firms, queue = 'postgresql', openingStock = '1000000' }: BenchOptions,
  work: (installation: BenchInstallation) => Promise<T>,
): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'kontor-bench-'));
  // Within reach of the account that the server runs under: what is elsewhere would outlive this folder.
  await chmod(home, 0o755);
  const server = await startEmbeddedPostgres({ home, log: quiet, port: await freePort() });
  const redis = queue === 'redis' ? await startRedis(home) : undefined;
  const config = connectedTo(
    readConfig({ KONTOR_HOME: home, ...(redis && { KONTOR_QUEUE_URL: redis.url }) }),
    server.url,
  );
  const dataSource = createDataSource({ url: server.url, poolSize: 10, applicationName: 'bench', ...kontorSchema });
  const close = async (): Promise<void> => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await redis?.stop();
    await server.stop();
    await rm(home, { recursive: true, force: true });
  };
  return cleanedUp(close, async () => {
    await dataSource.initialize();
    const migrated = await migrate(dataSource);
    const data = largeNetwork(firms, 'bench', { studentsPerFirm: 1 });
    await inTransaction(dataSource, (manager) =>
      seedWholeNetwork(manager, data, { seed: 'bench', now: new Date(), openingStock }),
    );
    await dataSource.query('VACUUM ANALYZE');
    const installation = {
      config,
      dataSource,
      embedded: true,
      migrated,
      types: documentTypes(allDocumentTypes),
      directory: new FirmDirectory(dataSource.manager),
      clock: systemClock,
      close: () => Promise.resolve(),
      network: data.network,
      home,
    };
    return work({
      ...installation,
      startClearings: async (count) => {
        const children = clearingChildren(count, config, await childEnvironment(config), quiet);
        await Promise.all(children.map((child) => child.start()));
        return async () => void (await Promise.all(children.map((child) => child.stop())));
      },
      startApi: async (settings) => {
        const port = await freePort();
        const environment = { ...(await childEnvironment(config)), KONTOR_PORT: String(port), ...settings };
        const child = new Child({ app: 'api', home, environment, log: quiet });
        await child.start();
        return { url: `http://127.0.0.1:${port}`, pid: child.pid!, stop: () => child.stop() };
      },
    });
  });
}

/** Redis as one would run it for queues: what it has taken is written to disk every second. */
async function startRedis(home: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const parameters = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    home,
    '--save',
    '',
    '--appendonly',
    'yes',
  ];
  const server = spawn('redis-server', parameters, { stdio: 'ignore' });
  await sleep(500);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        if (server.exitCode !== null || server.signalCode !== null) return resolve();
        server.once('exit', () => resolve());
        server.kill();
      }),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
