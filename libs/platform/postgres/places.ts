import { access, chmod, constants, lstat, mkdir, mkdtemp, readlink, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { canReach, type ServerUser } from './server-user.js';

/**
 * Where things go that the server's account must reach although the home folder lies out of its reach, as a clone
 * under /root does. Both survive a restart of the machine.
 */
const reachableRoots = ['/var/lib/kontor', '/var/tmp/kontor'];

export async function reachableRoot(): Promise<string> {
  for (const root of reachableRoots) {
    const writable = await mkdir(root, { recursive: true, mode: 0o755 })
      .then(() => access(root, constants.W_OK))
      .then(
        () => true,
        () => false,
      );
    if (writable) return root;
  }
  throw new Error(`None of ${reachableRoots.join(', ')} can be written.`);
}

/**
 * The folder in which the data directory lives: `home` itself, or a folder within the server's reach to which
 * `home/postgres` then is a symbolic link, so that the data can still be found from the home folder.
 */
export async function dataParent(home: string, user: ServerUser | undefined): Promise<string> {
  const link = join(home, 'postgres');
  const known = await lstat(link).catch(() => undefined);
  if (known?.isSymbolicLink()) return resolve(home, await readlink(link), '..');
  if (known || (await canReach(user, home))) return home;
  // A new one each time, never one that is found: a home that was deleted starts afresh, one that was moved keeps its data.
  const parent = await mkdtemp(join(await reachableRoot(), 'data-'));
  await chmod(parent, 0o755);
  await symlink(join(parent, 'postgres'), link);
  return parent;
}
