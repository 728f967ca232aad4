import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../cli/kontor.js';

/** `kontor up` as a newcomer starts it, in a data folder and on a port of its own. */
export class RunningKontor {
  output = '';

  private constructor(
    readonly home: string,
    readonly port: number,
    private readonly parameters: readonly string[],
  ) {}

  process!: ChildProcess;

  /** @param parameters of `kontor up`, such as `--no-demo` */
  static async start(...parameters: string[]): Promise<RunningKontor> {
    const home = await mkdtemp(join(tmpdir(), 'kontor-up-'));
    // Within reach of the account that the server runs under: what is elsewhere would outlive this folder.
    await chmod(home, 0o755);
    const kontor = new RunningKontor(home, await freePort(), parameters);
    kontor.start();
    return kontor;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts it (again); what it said before is forgotten. */
  start(): ChildProcess {
    const inherited = Object.entries(process.env).filter(([name]) => !/^(KONTOR_|NODE_OPTIONS$|LANG|LC_)/.test(name));
    const env = { ...Object.fromEntries(inherited), KONTOR_HOME: this.home, KONTOR_PORT: String(this.port) };
    const child = spawn(process.execPath, ['dist/apps/cli/main.js', 'up', ...this.parameters], {
      cwd: projectRoot,
      env,
    });
    this.output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => (this.output += part.toString()));
    }
    this.process = child;
    return child;
  }

  /** Waits until it has said these words. */
  async said(words: string, withinMilliseconds = 300_000): Promise<void> {
    const end = Date.now() + withinMilliseconds;
    while (!this.output.includes(words)) {
      if (Date.now() > end || this.process.exitCode !== null) {
        throw new Error(`"${words}" was not said within ${withinMilliseconds} ms:\n${this.output}`);
      }
      await sleep(100);
    }
  }

  /** Stops it as Ctrl-C does; the code that it ended with. */
  async stop(): Promise<number | null> {
    const child = this.process;
    if (child.exitCode !== null) return child.exitCode;
    child.kill('SIGINT');
    return new Promise((resolve) => child.once('exit', resolve));
  }

  /** Stops it and removes its data. */
  async discard(): Promise<void> {
    await this.stop();
    await rm(this.home, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => resolve(free));
    });
  });
}
