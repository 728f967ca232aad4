import { spawn } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { KontorError } from '#kernel';
import type { Binaries } from './binaries.js';
import { postgresDidNotStart } from './postgres-errors.js';
import { freePort } from './ports.js';
import type { Postmaster } from './postmaster.js';
import { isAlive } from './processes.js';
import { cleanEnvironment } from './run.js';
import type { ServerUser } from './server-user.js';

export const DATABASE = 'kontor';

/** Durable (fsync and synchronous_commit stay on), and tuned for a small machine with two cores. */
const defaultSettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  wal_compression: 'pglz',
  min_wal_size: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %a ',
};

/** A data directory, and how to connect to its server. */
export interface Served {
  readonly dataDirectory: string;
  readonly urlAt: (port: number) => string;
}

export interface Launch extends Served {
  readonly home: string;
  readonly log: (line: string) => void;
  readonly port: number;
  readonly settings?: Readonly<Record<string, string>>;
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
}

const ATTEMPTS = 20;

/** Starts a server on a data directory that has none, and waits until it takes connections. */
export async function launch(options: Launch): Promise<Postmaster> {
  let reason = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = await freePort(options.port);
    if (port !== options.port) options.log(`Port ${options.port} is busy: PostgreSQL takes ${port} instead.`);
    const outcome = await attemptLaunch(options, port);
    if ('pid' in outcome) return outcome;
    reason = outcome.reason;
    // The children of a killed server hold its memory until they notice; a port may be taken while we start.
    if (!/pre-existing shared memory|could not bind|lock file/.test(reason)) break;
    await sleep(250);
  }
  throw new KontorError(postgresDidNotStart, { reason, logFile: join(options.home, 'postgres.log') });
}

async function attemptLaunch(options: Launch, port: number): Promise<Postmaster | { reason: string }> {
  const { urlAt, log, home } = options;
  const logFile = join(home, 'postgres.log');
  const logStart = await stat(logFile).then(
    ({ size }) => size,
    () => 0,
  );
  const pid = await spawnServer(options, port, logFile);
  log(`PostgreSQL is starting on port ${port}.`);
  if (!(await becomesReady({ pid, port }, options))) {
    const said = await readFile(logFile).then((text) => text.subarray(logStart).toString());
    return { reason: /FATAL: .*/.exec(said)?.[0] ?? 'the server ended without a word.' };
  }
  await createDatabase(urlAt(port));
  return { pid, port };
}

async function spawnServer(options: Launch, port: number, logFile: string): Promise<number> {
  const settings = { ...defaultSettings, ...options.settings, port: String(port) };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = await open(logFile, 'a');
  try {
    const child = spawn(options.binaries.postgres, ['-D', options.dataDirectory, ...args], {
      ...options.user,
      cwd: tmpdir(),
      env: cleanEnvironment,
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
    });
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    child.unref();
    return child.pid!;
  } finally {
    await output.close();
  }
}

/** What a port says: our server, our server that is still starting or recovering, or somebody else's. */
export type Answer = 'ready' | 'starting' | 'stranger';

const CANNOT_CONNECT_NOW = '57P03';

/** Asks whether the server at `url` takes connections and serves this very data directory. */
export async function ask(url: string, dataDirectory: string): Promise<Answer> {
  const client = new pg.Client({ connectionString: maintenance(url), connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === dataDirectory ? 'ready' : 'stranger';
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    return code === CANNOT_CONNECT_NOW || !/^[0-9A-Z]{5}$/.test(code) ? 'starting' : 'stranger';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits until a running server takes connections; false if it ends before, or is not the server of this directory. */
export async function becomesReady({ pid, port }: Postmaster, { urlAt, dataDirectory }: Served): Promise<boolean> {
  for (;;) {
    const answer = await ask(urlAt(port), dataDirectory);
    if (answer !== 'starting') return answer === 'ready';
    if (!(await isAlive(pid))) return false;
    await sleep(25);
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenance(url) });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function maintenance(url: string): string {
  return url.replace(/\/[^/]*$/, '/postgres');
}
