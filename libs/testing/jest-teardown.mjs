import { access, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Stops this run's PostgreSQL server, if a spec started it, and removes its files. */
export default async function tearDown() {
  const home = process.env.KONTOR_TEST_HOME;
  await stopServerOf(home);
  await rm(home, { recursive: true, force: true });
}

/** An immediate shutdown: there is nothing worth a checkpoint in data that is about to be removed. */
export async function stopServerOf(home) {
  const file = join(home, 'postgres', 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!(pid > 0)) return;
  try {
    process.kill(pid, 'SIGQUIT');
  } catch {
    return;
  }
  for (let waited = 0; waited < 10_000 && (await exists(file)); waited += 20) await sleep(20);
}

function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}
