import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform';
import { projectRoot } from '../cli/kontor.js';
import { freePort, killPostgres, Supervised } from '../faults/supervised.js';

export type MachineName = 'postgres' | 'redis' | 'api' | `clearing-${number}`;

const clearings = 3;
const redisPassword = 'a password of this run';

interface Machine {
  readonly address: string;
  readonly port: number;
  /** All that it has on disk. */
  readonly folder: string;
  readonly process: Supervised;
}

/**
 * PostgreSQL, Redis, one api and three clearing processes as on six hosts: each with an address, a folder, an environment and
 * a working directory of its own, so that they share nothing but what they reach over TCP.
 */
export class Machines {
  private readonly machines = new Map<MachineName, Machine>();
  private postgres!: EmbeddedPostgres;
  private database!: { readonly address: string; readonly folder: string };

  constructor(private readonly folder: string) {}

  get clearings(): readonly MachineName[] {
    return Array.from({ length: clearings }, (_, index) => `clearing-${index + 1}` as const);
  }

  get databaseUrl(): string {
    return this.postgres.url.replace('127.0.0.1', this.database.address);
  }

  get apiUrl(): string {
    return this.urlOf('api');
  }

  async startDatabase(): Promise<void> {
    this.database = { address: await addressOf(2), folder: await this.folderOf('postgres') };
    await this.launchDatabase(await freePort());
  }

  async startOthers(): Promise<void> {
    await this.addRedis();
    await this.add('api', 4, { KONTOR_SECRET: 'a secret of this run, long enough for its purpose' });
    for (const [index, name] of this.clearings.entries()) await this.add(name, 5 + index, {});
    await Promise.all((['api', ...this.clearings] as const).map((name) => this.untilReady(name)));
  }

  /** SIGKILL, and it stays away. */
  async kill(name: MachineName): Promise<void> {
    if (name === 'postgres') await killPostgres(this.postgres);
    else await this.machine(name).process.takeAway();
  }

  /** Starts it on its host again, with what its disk has, and waits until it can work. */
  async bringBack(name: MachineName): Promise<void> {
    if (name === 'postgres') await this.launchDatabase(this.postgres.port);
    else this.machine(name).process.bringBack();
    await this.untilReady(name === 'postgres' || name === 'redis' ? 'api' : name);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.machines.values()].map(({ process }) => process.stop()));
    this.machines.clear();
    await this.postgres?.stop();
  }

  /** Stops all but the database, each after what it has begun. */
  async stopOthers(): Promise<void> {
    await Promise.all([...this.machines.values()].map(({ process }) => process.stop()));
  }

  private async launchDatabase(port: number): Promise<void> {
    const { address, folder: home } = this.database;
    const settings = { listen_addresses: address === '127.0.0.1' ? address : `127.0.0.1,${address}` };
    this.postgres = await startEmbeddedPostgres({ home, log: () => undefined, port, settings });
    if (this.postgres.port !== port) throw new Error('PostgreSQL came up on another port.');
  }

  private async addRedis(): Promise<void> {
    const [address, folder] = [await addressOf(3), await this.folderOf('redis')];
    const port = await freePort(address);
    const settings = { port, bind: address, dir: folder, save: '', appendonly: 'yes', requirepass: redisPassword };
    const parameters = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const log = join(folder, 'redis.log');
    const process = new Supervised({ program: 'redis-server', parameters, environment: ownEnvironment(), folder, log });
    this.machines.set('redis', { address, port, folder, process });
    process.start();
    await sleep(500);
  }

  private async add(name: MachineName, host: number, more: NodeJS.ProcessEnv): Promise<void> {
    const [address, folder] = [await addressOf(host), await this.folderOf(name)];
    const port = await freePort(address);
    const redis = this.machine('redis');
    const app = name === 'api' ? 'api' : 'clearing';
    const environment = {
      ...ownEnvironment(),
      KONTOR_HOME: join(folder, 'home'),
      KONTOR_HOST: address,
      [name === 'api' ? 'KONTOR_PORT' : 'KONTOR_PROBE_PORT']: String(port),
      KONTOR_DATABASE_URL: this.databaseUrl,
      KONTOR_QUEUE_URL: `redis://:${encodeURIComponent(redisPassword)}@${redis.address}:${redis.port}`,
      ...more,
    };
    const child = new Supervised({
      program: process.execPath,
      parameters: [join(projectRoot, 'dist', 'apps', app, 'main.js')],
      environment,
      folder,
      log: join(folder, `${name}.log`),
    });
    this.machines.set(name, { address, port, folder, process: child });
    child.start();
  }

  private async untilReady(name: MachineName): Promise<void> {
    for (let attempt = 0; attempt < 900; attempt++) {
      const answer = await fetch(`${this.urlOf(name)}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(100);
    }
    const log = await readFile(join(this.machine(name).folder, `${name}.log`), 'utf8').catch(() => '');
    throw new Error(`${name} did not become ready: ${log.slice(-2_000)}`);
  }

  private urlOf(name: MachineName): string {
    const { address, port } = this.machine(name);
    return `http://${address}:${port}`;
  }

  private machine(name: MachineName): Machine {
    const found = this.machines.get(name);
    if (!found) throw new Error(`There is no machine ${name}.`);
    return found;
  }

  private async folderOf(name: MachineName): Promise<string> {
    const folder = join(this.folder, name);
    await mkdir(folder, { recursive: true });
    return folder;
  }
}

/** Nothing of the environment of the test, which a host elsewhere would not have either. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], TZ: 'UTC' };
}

/** 127.0.0.<host>; where the system has only one loopback address (macOS), that one, and the ports keep them apart. */
async function addressOf(host: number): Promise<string> {
  const address = `127.0.0.${host}`;
  return freePort(address).then(
    () => address,
    () => '127.0.0.1',
  );
}
