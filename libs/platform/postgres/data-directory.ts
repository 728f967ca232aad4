import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KontorError } from '#kernel';
import type { Binaries } from './binaries.js';
import { postgresVersionMismatch } from './postgres-errors.js';
import { run } from './run.js';
import type { ServerUser } from './server-user.js';

export const SUPERUSER = 'kontor';

/** The major version of the bundled server, which a data directory must have been made by. */
const BUNDLED = '18';
const PASSWORD_FILE = 'kontor-password';
const DRAFT = 'postgres.new-';

/**
 * Makes the data directory if there is none. It is made under another name and renamed when complete, so that a crash
 * half-way never leaves something that looks like a data directory.
 */
export async function ensureDataDirectory(
  parent: string,
  binaries: Binaries,
  user: ServerUser | undefined,
): Promise<string> {
  const directory = join(parent, 'postgres');
  const found = await readFile(join(directory, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
  if (found === BUNDLED) return directory;
  if (found) throw new KontorError(postgresVersionMismatch, { directory, found, bundled: BUNDLED });
  await clearDrafts(parent);
  const draft = await mkdtemp(join(parent, DRAFT));
  await chmod(draft, 0o700);
  try {
    await initialise(draft, binaries, user);
    await rename(draft, directory);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return directory;
}

/** What an earlier attempt left when it was killed. The launch lock is held, so nobody else is at work here. */
async function clearDrafts(parent: string): Promise<void> {
  await mkdir(parent, { recursive: true });
  for (const entry of await readdir(parent)) {
    if (entry.startsWith(DRAFT)) await rm(join(parent, entry), { recursive: true, force: true });
  }
}

async function initialise(draft: string, binaries: Binaries, user: ServerUser | undefined): Promise<void> {
  // initdb wants an empty directory, and the password in a file that the server's account can read.
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 });
  if (user) await Promise.all([draft, passwordFile].map((path) => chown(path, user.uid, user.gid)));
  try {
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = [`--username=${SUPERUSER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    await run(binaries.initdb, ['-D', draft, ...locale, ...access], user);
    await rename(passwordFile, join(draft, PASSWORD_FILE));
  } finally {
    await rm(passwordFile, { force: true });
  }
}

export async function passwordOf(dataDirectory: string): Promise<string> {
  return readFile(join(dataDirectory, PASSWORD_FILE), 'utf8');
}
