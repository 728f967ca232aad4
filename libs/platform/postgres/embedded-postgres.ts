import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { findBinaries, type Binaries } from './binaries.js';
import { ensureDataDirectory, passwordOf, SUPERUSER } from './data-directory.js';
import { withLaunchLock } from './launch-lock.js';
import { dataParent } from './places.js';
import { livingPostmaster, waitForEnd, type Postmaster } from './postmaster.js';
import { run } from './run.js';
import { becomesReady, DATABASE, launch } from './server.js';
import { serverUser, type ServerUser } from './server-user.js';

export interface EmbeddedPostgresOptions {
  /** The data folder; the server's files go to `postgres/` in it, its log to `postgres.log`. Made if missing. */
  readonly home: string;
  /** Told, in one English sentence each, what happens. */
  readonly log: (line: string) => void;
  /** The port to prefer; a free one is taken when it is busy. */
  readonly port?: number;
  /** Server settings (postgresql.conf names) over the durable defaults. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  /** Connects to the database `kontor` as its owner. */
  readonly url: string;
  readonly port: number;
  readonly dataDirectory: string;
  /** True when the server already ran: another process started it, or outlived by it. */
  readonly adopted: boolean;
  /** A fast shutdown: open transactions are rolled back, the data is left clean. Also stops an adopted server. */
  stop(): Promise<void>;
}

const PREFERRED_PORT = 54_329;

/**
 * Starts the PostgreSQL server of a data folder, or adopts the one that already runs there. The server is detached: it
 * outlives a Ctrl-C in the terminal, so that the applications can finish their work before `stop()`.
 *
 * @throws KontorError postgres-binaries-missing, postgres-did-not-start, postgres-version-mismatch
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  await mkdir(options.home, { recursive: true });
  const home = await realpath(options.home);
  const user = await serverUser();
  return withLaunchLock(join(home, 'postgres.lock'), async () => {
    const binaries = await findBinaries(user, home);
    const parent = await dataParent(home, user);
    const dataDirectory = await ensureDataDirectory(parent, binaries, user);
    const password = await passwordOf(dataDirectory);
    const urlAt = (port: number) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${DATABASE}`;

    const running = await livingPostmaster(dataDirectory);
    const adopted = running !== undefined && (await becomesReady(running, { urlAt, dataDirectory }));
    const server = adopted
      ? running
      : await launch({ ...options, home, port: options.port ?? PREFERRED_PORT, binaries, user, dataDirectory, urlAt });
    if (adopted) options.log(`PostgreSQL already runs on port ${server.port}.`);
    return {
      url: urlAt(server.port),
      port: server.port,
      dataDirectory,
      adopted,
      stop: () => stop(server, dataDirectory, binaries, user),
    };
  });
}

const SHUTDOWN_TIMEOUT = 30_000;

async function stop(
  { pid }: Postmaster,
  dataDirectory: string,
  binaries: Binaries,
  user: ServerUser | undefined,
): Promise<void> {
  if ((await livingPostmaster(dataDirectory))?.pid !== pid) return;
  if (process.platform === 'win32') {
    // Windows has no signals: pg_ctl speaks to the server over a pipe of its own.
    return run(binaries.pgCtl, ['stop', '-D', dataDirectory, '-m', 'fast'], user);
  }
  process.kill(pid, 'SIGINT');
  if (await waitForEnd(pid, SHUTDOWN_TIMEOUT)) return;
  process.kill(pid, 'SIGQUIT');
  await waitForEnd(pid, SHUTDOWN_TIMEOUT);
}
