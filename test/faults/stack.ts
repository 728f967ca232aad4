import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform';
import { projectRoot } from '../cli/kontor.js';
import { freePort, killPostgres, Supervised } from './supervised.js';

export type QueueKind = 'postgresql' | 'redis';

/** Every process of an installation by itself, as on separate hosts, under a supervisor that starts again what died. */
export class Stack {
  private readonly children = new Map<string, Supervised>();
  private redisPort = 0;
  private postgres!: EmbeddedPostgres;
  apiPort = 0;

  constructor(
    readonly home: string,
    readonly queue: QueueKind,
    readonly clearings: number,
  ) {}

  get databaseUrl(): string {
    return this.postgres.url;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.apiPort}`;
  }

  get clearingNames(): string[] {
    return Array.from({ length: this.clearings }, (_, index) => `clearing-${index + 1}`);
  }

  async startDatabase(): Promise<void> {
    this.postgres = await startEmbeddedPostgres({ home: this.home, log: () => undefined, port: await freePort() });
  }

  async startProcesses(): Promise<void> {
    if (this.queue === 'redis') {
      this.redisPort = await freePort();
      this.supervise('redis', 'redis-server', this.redisParameters(), {});
      await sleep(500);
    }
    this.apiPort = await freePort();
    this.supervise('api', process.execPath, [join(projectRoot, 'dist/apps/api/main.js')], this.environment());
    for (const name of this.clearingNames) {
      const program = join(projectRoot, 'dist/apps/clearing/main.js');
      this.supervise(name, process.execPath, [program], this.environment());
    }
    await this.untilReady();
  }

  async untilReady(): Promise<void> {
    for (let attempt = 0; attempt < 600; attempt++) {
      const answer = await fetch(`${this.apiUrl}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(100);
    }
    const log = await readFile(join(this.home, 'api.log'), 'utf8').catch(() => '');
    throw new Error(`the api did not become ready: ${log.slice(-2_000)}`);
  }

  /** SIGKILL; the supervisor starts it again. */
  kill(name: string): void {
    this.children.get(name)?.signal('SIGKILL');
  }

  /** Stands still for a while, then goes on as if nothing had been. */
  async pause(name: string, milliseconds: number): Promise<void> {
    const child = this.children.get(name);
    child?.signal('SIGSTOP');
    await sleep(milliseconds);
    child?.signal('SIGCONT');
  }

  /** Ends with its processes told that the clock is another one; starts again with it. */
  restartWithClock(name: string, offsetSeconds: number): void {
    const child = this.children.get(name);
    if (!child) return;
    const preload = new URL('shifted-clock.mjs', `file://${join(projectRoot, 'test/faults/')}`).href;
    child.environment = {
      ...this.environment(),
      NODE_OPTIONS: offsetSeconds === 0 ? '' : `--import=${preload}`,
      FAULTS_CLOCK_OFFSET_SECONDS: String(offsetSeconds),
    };
    child.signal('SIGKILL');
  }

  /** As a power cut: no process of the server gets to say anything. */
  async killPostgres(): Promise<void> {
    await killPostgres(this.postgres);
    const { port } = this.postgres;
    this.postgres = await startEmbeddedPostgres({ home: this.home, log: () => undefined, port });
    if (this.postgres.port !== port) throw new Error('PostgreSQL came back on another port');
  }

  /** @param keepsFile whether what it had written survives */
  async killRedis(keepsFile: boolean): Promise<void> {
    const child = this.children.get('redis')!;
    await child.takeAway();
    if (!keepsFile) await rm(join(this.home, 'appendonlydir'), { recursive: true, force: true });
    child.bringBack();
  }

  /** Stops everything in order; the database too. */
  async stop(): Promise<void> {
    await this.stopProcesses();
    await this.postgres.stop();
  }

  async stopProcesses(): Promise<void> {
    await Promise.all([...this.children.values()].map((child) => child.stop()));
    this.children.clear();
  }

  private environment(): NodeJS.ProcessEnv {
    const inherited = Object.entries(process.env).filter(([name]) => !/^(KONTOR_|NODE_OPTIONS$)/.test(name));
    return {
      ...Object.fromEntries(inherited),
      KONTOR_HOME: this.home,
      KONTOR_DATABASE_URL: this.postgres.url,
      KONTOR_PORT: String(this.apiPort),
      KONTOR_SECRET: 'a secret of this run, long enough for its purpose',
      ...(this.queue === 'redis' && { KONTOR_QUEUE_URL: `redis://127.0.0.1:${this.redisPort}` }),
    };
  }

  private redisParameters(): string[] {
    return [
      '--port',
      String(this.redisPort),
      '--bind',
      '127.0.0.1',
      '--dir',
      this.home,
      '--save',
      '',
      '--appendonly',
      'yes',
    ];
  }

  private supervise(name: string, program: string, parameters: string[], environment: NodeJS.ProcessEnv): void {
    const log = join(this.home, `${name}.log`);
    const child = new Supervised({ program, parameters, environment, log });
    this.children.set(name, child);
    child.start();
  }
}
