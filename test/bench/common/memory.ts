import { readdirSync, readFileSync } from 'node:fs';

const kilobytes = 1_024;

/** The most memory that processes held together, sampled (Linux; elsewhere it says 0). */
export class MemoryWatch {
  private most = 0;
  private readonly timer: NodeJS.Timeout;

  private constructor(private readonly words: readonly string[]) {
    this.timer = setInterval(() => this.look(), 500);
    this.timer.unref();
    this.look();
  }

  /** @param words of their command lines, such as `apps/clearing/main.js`; a process with one of them counts */
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
      if (!this.words.some((word) => command.includes(word))) continue;
      sum += Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
    }
    this.most = Math.max(this.most, sum);
  }
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
