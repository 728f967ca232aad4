import { link, open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './processes.js';

const BEAT = 2_000;
/** A holder that has not touched its lock for this long is gone, whatever now runs under its process id. */
const STALE_AFTER = 15_000;

/** Runs `work` while no other process holds the lock file; a lock that a crash left behind is taken over. */
export async function withLaunchLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const holder = `${process.pid} ${Math.random().toString(36).slice(2)}`;
  while (!(await take(file, holder))) {
    await clearIfStale(file);
    await sleep(50);
  }
  const beat = setInterval(() => void touch(file), BEAT).unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(file, { force: true });
  }
}

async function take(file: string, holder: string): Promise<boolean> {
  // Written aside and linked into place, so that nobody ever reads a lock that does not name its holder yet.
  const draft = `${file}.${holder.replace(' ', '.')}`;
  await writeFile(draft, holder);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    return takeWithoutLinks(file, holder);
  } finally {
    await rm(draft, { force: true });
  }
}

/** For file systems without hard links. */
async function takeWithoutLinks(file: string, holder: string): Promise<boolean> {
  const handle = await open(file, 'wx').catch(() => undefined);
  await handle?.writeFile(holder);
  await handle?.close();
  return handle !== undefined;
}

async function clearIfStale(file: string): Promise<void> {
  const holder = await readFile(file, 'utf8').catch(() => undefined);
  if (holder === undefined || !(await isStale(file, holder))) return;
  const aside = `${file}.stale.${process.pid}`;
  if (
    !(await rename(file, aside).then(
      () => true,
      () => false,
    ))
  )
    return;
  // Between reading and moving, another process may have cleared the stale lock and taken it: then it is given back.
  if ((await readFile(aside, 'utf8')) !== holder) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

async function isStale(file: string, holder: string): Promise<boolean> {
  const touched = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
  if (touched === undefined) return false;
  return !(await isAlive(Number(holder.split(' ')[0]))) || Date.now() - touched > STALE_AFTER;
}

async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}
