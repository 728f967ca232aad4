import { join } from 'node:path';
import { Command } from 'commander';
import { KontorError } from '#kernel';
import { readConfig } from '#platform';
import type { Network } from '#registry';
import { Child } from '../boot/child.js';
import { lockHome, type HomeLock } from '../boot/home-lock.js';
import { rotateRegularly } from '../boot/log-rotation.js';
import { openInstallation, type Installation } from '../boot/installation.js';
import { requireFreePort } from '../boot/ports.js';
import { childEnvironment, clearingChildren } from '../boot/processes.js';
import { seedDemonstration } from '../boot/seed-demonstration.js';
import { demonstrationSignIns } from '../report/demonstration-sign-ins.js';
import { Happenings } from '../report/happenings.js';
import { report, say } from '../report/say.js';
import { wholeNumber } from './options.js';
import { isFirstDayTraded, tradeDemonstrationDay } from './demonstration-day.js';

interface Options {
  readonly clearings: number;
  readonly demo: boolean;
}

export function upCommand(): Command {
  return new Command('up')
    .description('start everything: database, api and clearing; the first time with a demonstration network')
    .option('--clearings <count>', 'clearing processes', wholeNumber(1, 16), 1)
    .option('--no-demo', 'without the demonstration network')
    .addHelpText(
      'after',
      `
Settings, as environment variables:
  KONTOR_PORT           where the api listens (4000)
  KONTOR_HOME           the data folder (.kontor)
  KONTOR_DATABASE_URL   an existing PostgreSQL instead of the embedded one
  KONTOR_QUEUE_URL      a Redis or Valkey for the queues instead of the database

Ctrl-C stops everything in order; a second Ctrl-C at once. The processes write their logs to log/ in the data folder,
five files of 16 MB for each at most.

Examples:
  $ npm start
  $ KONTOR_PORT=8080 npx kontor up
  $ KONTOR_HOME=/srv/school npx kontor up --no-demo --clearings 2`,
    )
    .action(async (options: Options) => {
      const running = new Running();
      running.stopOnSignals();
      try {
        await start(running, options);
        await running.untilStopped();
      } finally {
        await running.stop();
      }
    });
}

async function start(running: Running, { clearings, demo }: Options): Promise<void> {
  const config = readConfig();
  running.lock = await lockHome(config.home, say);
  await requireFreePort(config.host, config.port);
  const installation = await openInstallation(say);
  running.installation = installation;
  if (installation.embedded) running.endRotation = rotateRegularly(join(config.home, 'postgres.log'), say);
  if (running.stopping) return;
  if (installation.migrated.length > 0) say('The database has been brought up to date.');
  const seeded = demo ? await seedDemonstration(installation) : undefined;
  if (seeded?.isNew) say('The demonstration network is there: twelve practice firms of four classes.');
  if (running.stopping) return;
  const environment = await childEnvironment(installation.config);
  const api = new Child({ app: 'api', home: config.home, environment, log: say });
  running.api = api;
  running.clearings = clearingChildren(clearings, installation.config, environment, say);
  // All at once: each takes about a second to load, and there is more than one core.
  await Promise.all([api, ...running.clearings].map((child) => child.start()));
  if (running.stopping) return;
  report(`\nKontor works: ${config.publicUrl}\n`);
  if (seeded) for (const line of demonstrationSignIns()) report(line);
  running.happenings = await Happenings.follow(installation, report);
  report(`\nCtrl-C stops everything. Logs: ${config.home}/log\n`);
  if (seeded && !(await isFirstDayTraded(installation, seeded.network))) {
    await tradeFirstDay(running, installation, seeded.network);
  }
}

/** What is missing of the day is played at the next start; people can work without it. */
async function tradeFirstDay(running: Running, installation: Installation, network: Network): Promise<void> {
  report('The demonstration network trades its first day.');
  try {
    await tradeDemonstrationDay(installation, network, running.aborted);
    if (!running.stopping) report('The first day is over.');
  } catch (error) {
    if (running.stopping) return;
    say(`The first day ended early: ${error instanceof KontorError ? error.say('en') : String(error)}`);
  }
}

/** What `up` has started, so that it can be stopped in order at any moment. */
class Running {
  lock: HomeLock | undefined;
  installation: Installation | undefined;
  clearings: readonly Child[] = [];
  api: Child | undefined;
  happenings: Happenings | undefined;
  endRotation: (() => void) | undefined;
  private readonly abort = new AbortController();
  private stopped: Promise<void> | undefined;

  get stopping(): boolean {
    return this.abort.signal.aborted;
  }

  get aborted(): AbortSignal {
    return this.abort.signal;
  }

  stopOnSignals(): void {
    const onSignal = (): void => {
      if (this.stopping) return this.force();
      say('\nStopping; Ctrl-C again stops at once.');
      this.abort.abort();
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('SIGHUP', onSignal);
  }

  async untilStopped(): Promise<void> {
    if (this.stopping) return;
    // A timer keeps the process alive even when nothing else would.
    const alive = setInterval(() => undefined, 60_000);
    await new Promise((resolve) => this.abort.signal.addEventListener('abort', resolve, { once: true }));
    clearInterval(alive);
  }

  /** The api first, so that nothing new comes in; the clearing finishes its work; then the database; the lock last. */
  stop(): Promise<void> {
    this.abort.abort();
    this.stopped ??= (async () => {
      await this.happenings?.stop();
      await this.api?.stop();
      await Promise.all(this.clearings.map((child) => child.stop()));
      this.endRotation?.();
      await this.installation?.close(true);
      await this.lock?.release();
    })();
    return this.stopped;
  }

  private force(): void {
    say('Stopped at once; the next start recovers.');
    for (const child of [this.api, ...this.clearings]) child?.kill();
    process.exit(130);
  }
}
