import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopServerOf } from './jest-teardown.mjs';

const PREFIX = 'kontor-test-';

/**
 * Names the folder of this run's PostgreSQL server, which the first spec that needs a database starts (a run of pure
 * unit tests never does), and clears away what runs that were killed could not clear themselves.
 */
export default async function setUp() {
  for (const entry of await readdir(tmpdir())) {
    const pid = Number(entry.startsWith(PREFIX) && entry.slice(PREFIX.length));
    if (pid > 0 && !isAlive(pid)) await discard(join(tmpdir(), entry));
  }
  process.env.KONTOR_TEST_HOME = join(tmpdir(), `${PREFIX}${process.pid}`);
  await discard(process.env.KONTOR_TEST_HOME);
}

async function discard(home) {
  await stopServerOf(home);
  await rm(home, { recursive: true, force: true });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
