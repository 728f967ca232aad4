import { readFile } from 'node:fs/promises';

/** What tells a process from another one that gets its id later, on this boot of the machine or after the next. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Differs from boot to boot; empty where the system does not tell. */
  readonly boot: string;
  /** When the process started, in the system's own ticks; empty where the system does not tell. */
  readonly started: string;
}

/** The identity of the process that now has this id, or undefined when none has (a zombie counts as none). */
export async function processIdentity(pid: number): Promise<ProcessIdentity | undefined> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  const [boot, stat] = await Promise.all([read('/proc/sys/kernel/random/boot_id'), read(`/proc/${pid}/stat`)]);
  // The name in parentheses may hold spaces, so fields count from its end: state is the first, the start the twentieth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (stat !== '' && (fields[0] === 'Z' || fields[0] === 'X')) return undefined;
  return { pid, boot: boot.trim(), started: fields[19] ?? '' };
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
