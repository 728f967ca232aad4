import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The account that the server runs as; PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Undefined where the server simply runs as whoever starts it; `postgres`, else `nobody`, where that is root. */
export async function serverUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  return { uid: Number(account?.[2] ?? 65534), gid: Number(account?.[3] ?? 65534) };
}

const EXECUTE = 0o1;
const READ_AND_EXECUTE = 0o5;

/** Whether `user` may read and enter `path`, every directory above it included; undefined is the current user. */
export async function canReach(user: ServerUser | undefined, path: string): Promise<boolean> {
  if (!user) return true;
  if (!(await allows(user, path, READ_AND_EXECUTE))) return false;
  for (let directory = dirname(path); ; directory = dirname(directory)) {
    if (!(await allows(user, directory, EXECUTE))) return false;
    if (directory === dirname(directory)) return true;
  }
}

async function allows(user: ServerUser, path: string, wanted: number): Promise<boolean> {
  const { mode, uid, gid } = await stat(path);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  return ((mode >> shift) & wanted) === wanted;
}
