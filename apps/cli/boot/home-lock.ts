import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
  for (;;) {
    try {
      await writeFile(file, mine, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await holderOf(home);
    if (holder) throw new KontorError(homeInUse, { home, pid: holder.pid });
    await clear(file, log);
  }
  return {
    release: async () => {
      if ((await readFile(file, 'utf8').catch(() => '')) === mine) await rm(file, { force: true });
    },
  };
}

/** Who holds the lock of a data folder and is alive. */
export async function holderOf(home: string): Promise<ProcessIdentity | undefined> {
  const noted = parse(await readFile(join(home, lockFile), 'utf8').catch(() => ''));
  if (!noted) return undefined;
  const living = await processIdentity(noted.pid);
  const isSame = living !== undefined && living.boot === noted.boot && living.started === noted.started;
  return isSame ? noted : undefined;
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
async function clear(file: string, log: (line: string) => void): Promise<void> {
  const aside = `${file}.${process.pid}.stale`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  await rm(aside, { force: true });
  log('Cleared a lock that an earlier Kontor left behind when it ended unexpectedly.');
}
