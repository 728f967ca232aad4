import { readdirSync, readFileSync } from 'node:fs';

const kilobytes = 1_024;

/** How the processes of an installation are known by their command lines. */
export const apiAndClearing = ['apps/api/main.js', 'kontor-clearing'] as const;

/** Megabytes that this process held at most, resident: for a benchmark that runs what it measures in itself. */
export function ownMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / kilobytes);
}

/** The most memory that processes below this one held together, sampled (Linux; elsewhere it says 0). */
export class MemoryWatch {
  private most = 0;
  private readonly timer: NodeJS.Timeout;

  private constructor(private readonly words: readonly string[]) {
    this.timer = setInterval(() => this.look(), 500);
    this.timer.unref();
    this.look();
  }

  /** @param words of their command lines, such as `kontor-clearing`; a process with one of them counts */
  static start(...words: string[]): MemoryWatch {
    return new MemoryWatch(words);
  }

  /** Megabytes, resident, of all of them together at the worst moment. */
  stop(): number {
    this.look();
    clearInterval(this.timer);
    return Math.round(this.most / kilobytes);
  }

  private look(): void {
    let sum = 0;
    for (const pid of processes()) {
      const command = read(`/proc/${pid}/cmdline`);
      if (!this.words.some((word) => command.includes(word)) || !isBelowThis(pid)) continue;
      sum += statusOf(pid, 'VmRSS');
    }
    this.most = Math.max(this.most, sum);
  }
}

/** Another installation on the same machine is none of ours. */
function isBelowThis(pid: string): boolean {
  for (let parent = statusOf(pid, 'PPid'); parent > 1; parent = statusOf(String(parent), 'PPid')) {
    if (parent === process.pid) return true;
  }
  return false;
}

function statusOf(pid: string, field: 'VmRSS' | 'PPid'): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A process may be gone by now. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
