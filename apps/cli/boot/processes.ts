import { readFile, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ConnectedConfig } from '#platform';
import { say } from '../report/say.js';
import { Child } from './child.js';
import { holderOf } from './home-lock.js';
import type { Installation } from './installation.js';

/** What the children of a command are told: where everything is, beside what the environment says. */
export async function childEnvironment(config: ConnectedConfig): Promise<NodeJS.ProcessEnv> {
  return {
    ...process.env,
    KONTOR_HOME: config.home,
    KONTOR_DATABASE_URL: config.databaseUrl,
    KONTOR_QUEUE_URL: config.queueUrl,
    KONTOR_SECRET: config.secret ?? (await secretOf(config.home)),
  };
}

/** This many clearing processes, not started yet. */
export function clearingChildren(
  count: number,
  { home }: ConnectedConfig,
  environment: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Child[] {
  return Array.from({ length: count }, (_, index) => {
    const name = count === 1 ? 'clearing' : `clearing-${index + 1}`;
    // One probe port can be bound by one process only.
    const own = count === 1 ? environment : { ...environment, KONTOR_PROBE_PORT: '' };
    return new Child({ app: 'clearing', name, home, environment: own, log });
  });
}

/** Made at the first start and kept in the data folder, so that sign-ins outlive a restart. */
async function secretOf(home: string): Promise<string> {
  const file = join(home, 'secret');
  const made = randomBytes(32).toString('base64url');
  await writeFile(file, made, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return readFile(file, 'utf8');
}

/**
 * Does work with clearing processes of its own beside it: `count` of them, one unless told otherwise, none where the
 * database is not this folder's own or a living `kontor up` works on it already.
 */
export async function withClearings<T>(
  { config, embedded }: Installation,
  count: number | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const isServed = !embedded || (await holderOf(config.home)) !== undefined;
  const children = clearingChildren(count ?? (isServed ? 0 : 1), config, await childEnvironment(config), say);
  const stopAll = () => Promise.all(children.map((child) => child.stop()));
  const interrupted = (): void => {
    process.exitCode = 130;
    say('Interrupted: what is handed in is kept, run it again to go on.');
    void stopAll().finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await Promise.all(children.map((child) => child.start()));
    return await work();
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await stopAll();
  }
}
