import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddedPostgres } from '#platform';

export interface SupervisedOptions {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** The file that gets what it says. */
  readonly log: string;
  /** The folder that it works in; that of this process when absent. */
  readonly folder?: string;
}

/** A process that is started again whenever it ends, as an orchestrator would. */
export class Supervised {
  environment: NodeJS.ProcessEnv;
  /** Not to be started again for now. */
  private held = false;
  private process: ChildProcess | undefined;
  private stopping = false;

  constructor(private readonly options: SupervisedOptions) {
    this.environment = options.environment;
  }

  start(): void {
    if (this.stopping) return;
    const { program, parameters, log, folder } = this.options;
    const file = openSync(log, 'a');
    const child = spawn(program, parameters, {
      env: this.environment,
      stdio: ['ignore', file, file],
      ...(folder && { cwd: folder }),
    });
    closeSync(file);
    this.process = child;
    child.once('exit', () => {
      if (!this.held && !this.stopping) setTimeout(() => this.start(), 300);
    });
  }

  signal(signal: NodeJS.Signals): void {
    this.process?.kill(signal);
  }

  /** SIGKILL, and it stays away until it is brought back. */
  async takeAway(): Promise<void> {
    this.held = true;
    this.signal('SIGKILL');
    await this.ended();
  }

  bringBack(): void {
    this.held = false;
    this.start();
  }

  private ended(): Promise<void> {
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => child.once('exit', () => resolve()));
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.signal('SIGCONT');
    this.signal('SIGTERM');
    const late = setTimeout(() => this.signal('SIGKILL'), 20_000);
    await this.ended();
    clearTimeout(late);
  }
}

/** As a power cut: no process of the server gets to say anything. */
export async function killPostgres({ dataDirectory }: EmbeddedPostgres): Promise<void> {
  const [pid] = (await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await sleep(200);
}

export function freePort(address = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, address, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
    server.once('error', reject);
  });
}
