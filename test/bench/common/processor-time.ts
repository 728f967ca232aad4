import { readdirSync, readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';

/** Linux counts processor time in hundredths of a second, whatever its kernel's own tick. */
const ticksPerSecond = 100;

/** Who used the processors: the measuring process itself, the clearing processes, the database server with its backends. */
export interface ProcessorTime {
  readonly client: number;
  readonly clearing: number;
  readonly database: number;
}

/**
 * Milliseconds of processor time since the returned function was made, by who used it. Unlike the time of the clock it hardly
 * changes with what else the machine is doing. Zero for others where there is no `/proc`.
 *
 * @param dataSource of the database server that is meant
 */
export async function watchProcessorTime(dataSource: DataSource): Promise<() => ProcessorTime> {
  const [session] = (await dataSource.query('SELECT pg_backend_pid() AS pid')) as { pid: number }[];
  const server = processes().find(({ pid }) => pid === session!.pid)?.parent;
  const before = readAll(server);
  return () => {
    const after = readAll(server);
    return {
      client: after.client - before.client,
      clearing: after.clearing - before.clearing,
      database: after.database - before.database,
    };
  };
}

function readAll(server: number | undefined): ProcessorTime {
  const { user, system } = process.cpuUsage();
  const all = processes();
  const sum = (some: typeof all) => some.reduce((total, { milliseconds }) => total + milliseconds, 0);
  return {
    client: (user + system) / 1_000,
    clearing: sum(all.filter(({ command, parent }) => parent === process.pid && command.includes('kontor-clearing'))),
    database: sum(all.filter(({ pid, parent }) => pid === server || parent === server)),
  };
}

interface ProcessSeen {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  readonly milliseconds: number;
}

function processes(): ProcessSeen[] {
  return list().flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // Fields 4, 14 to 17 of proc(5), counted from the third: parent; user and system time, own and of ended children.
      const ticks = [11, 12, 13, 14].reduce((total, place) => total + Number(fields[place]), 0);
      return [{ pid, parent: Number(fields[1]), command, milliseconds: (ticks / ticksPerSecond) * 1_000 }];
    } catch {
      return [];
    }
  });
}

function list(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
