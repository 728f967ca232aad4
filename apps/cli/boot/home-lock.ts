import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KontorError } from '#kernel';
import { homeInUse } from '../cli-errors.js';
import { processIdentity, type ProcessIdentity } from './process-identity.js';

export interface HomeLock {
  release(): Promise<void>;
}

const lockFile = 'kontor.lock';

/**
 * Makes this process the one Kontor of a data folder. A lock that a crash left behind (its process is gone, or its id now
 * belongs to another process, or the machine was started again since) is cleared, and `log` told so.
 *
 * @throws KontorError `home-in-use` when another Kontor is alive in the folder
 */
export async function lockHome(home: string, log: (line: string) => void): Promise<HomeLock> {
  await mkdir(home, { recursive: true });
  const file = join(home, lockFile);
  const mine = JSON.stringify(await processIdentity(process.pid));
  while (!(await take(file, mine))) {
    const noted = await readFile(file, 'utf8').catch(() => undefined);
    if (noted === undefined) continue;
    const holder = await living(parse(noted));
    if (holder) throw new KontorError(homeInUse, { home, pid: holder.pid });
    await clear(file, noted, log);
  }
  return {
    release: async () => {
      if ((await readFile(file, 'utf8').catch(() => '')) === mine) await rm(file, { force: true });
    },
  };
}

/** Who holds the lock of a data folder and is alive. */
export async function holderOf(home: string): Promise<ProcessIdentity | undefined> {
  return living(parse(await readFile(join(home, lockFile), 'utf8').catch(() => '')));
}

async function living(noted: ProcessIdentity | undefined): Promise<ProcessIdentity | undefined> {
  const now = noted && (await processIdentity(noted.pid));
  return now?.boot === noted?.boot && now?.started === noted?.started ? now : undefined;
}

/** Written aside and linked into place, so that nobody ever reads a lock that does not name its holder yet. */
async function take(file: string, mine: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, mine);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
    return takeWithoutLinks(file, mine);
  } finally {
    await rm(draft, { force: true });
  }
}

/** For file systems without hard links. */
async function takeWithoutLinks(file: string, mine: string): Promise<boolean> {
  return writeFile(file, mine, { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

function parse(text: string): ProcessIdentity | undefined {
  try {
    const { pid, boot, started } = JSON.parse(text) as Partial<ProcessIdentity>;
    return typeof pid === 'number' ? { pid, boot: boot ?? '', started: started ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/** Moved aside first, so that of two who find the same stale lock only one clears it. */
async function clear(file: string, stale: string, log: (line: string) => void): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  // Between reading and moving, another may have cleared the stale lock and taken it: then it is given back.
  const isStale = (await readFile(aside, 'utf8')) === stale;
  if (!isStale) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
  if (isStale) log('Cleared a lock that an earlier Kontor left behind when it ended unexpectedly.');
}
