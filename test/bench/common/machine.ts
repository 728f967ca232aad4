import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly node: string;
  /** Names and versions of what else took part, such as PostgreSQL with its settings. */
  readonly versions: Readonly<Record<string, string>>;
}

/** The machine that a run was on. */
export function thisMachine(versions: Readonly<Record<string, string>> = {}): Machine {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    versions,
  };
}

export function sayMachine({ cpu, cores, memoryGB, node, versions }: Machine): string {
  const others = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [`${cpu}, ${cores} cores, ${memoryGB} GB`, `Node ${node}`, ...others].join('; ');
}

interface Queries {
  query(sql: string): Promise<unknown>;
}

/** The server's version and whether it keeps what it has promised when the power fails. */
export async function postgresVersion(database: Queries): Promise<string> {
  const answer = (await database.query(
    `SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync,
            current_setting('synchronous_commit') AS sync, current_setting('shared_buffers') AS buffers`,
  )) as { rows?: unknown } | readonly unknown[];
  const rows = (Array.isArray(answer) ? answer : (answer as { rows: unknown }).rows) as Record<string, string>[];
  const { version, fsync, sync, buffers } = rows[0]!;
  return `${version} (fsync ${fsync}, synchronous_commit ${sync}, shared_buffers ${buffers})`;
}

export function redisVersion(): string {
  const said = execFileSync('redis-server', ['--version'], { encoding: 'utf8' });
  return `${/v=(\S+)/.exec(said)?.[1]} (append-only file, written every second)`;
}

/** Of packages that take part, as package.json pins them. */
export function packageVersions(...names: readonly string[]): Record<string, string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  return Object.fromEntries(names.map((name) => [name, dependencies?.[name] ?? devDependencies?.[name] ?? 'unknown']));
}
