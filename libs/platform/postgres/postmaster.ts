import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, isPostgres } from './processes.js';

/** The running server of a data directory, as its postmaster.pid tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * The living server of a data directory, or undefined. What a crash left behind (a stale postmaster.pid) is removed,
 * because PostgreSQL itself refuses to start when another program has been given the old process id.
 */
export async function livingPostmaster(dataDirectory: string): Promise<Postmaster | undefined> {
  const file = join(dataDirectory, 'postmaster.pid');
  for (let attempt = 0; attempt < 100; attempt++) {
    const lines = await readFile(file, 'utf8').then(
      (text) => text.split('\n'),
      () => undefined,
    );
    if (!lines) return undefined;
    const pid = Number(lines[0]);
    if (!(pid > 0) || !(await isPostgres(pid))) {
      await rm(file, { force: true });
      return undefined;
    }
    // The port is written a moment after the process id.
    const port = Number(lines[3]);
    if (port > 0) return { pid, port };
    await sleep(50);
  }
  return undefined;
}

export async function waitForEnd(pid: number, timeout: number): Promise<boolean> {
  const deadline = Date.now() + timeout;
  while (await isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}
