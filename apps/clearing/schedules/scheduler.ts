import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '#kernel';
import type { Logger } from '#platform';

/** Something that is to be done again and again, by one process of all. */
export interface Schedule {
  readonly name: string;
  /** When it is to run for the first time, for a process that takes over at `from`, and then after each run. */
  next(from: Date): Date;
  run(): Promise<void>;
}

const TICK = 2_000;
/** `kont` and `sche` in ASCII: who holds this lock runs the schedules. */
const SCHEDULER_LOCK = [0x6b6f6e74, 0x73636865];

/**
 * Runs schedules in one of any number of processes: whoever holds an advisory lock, which falls to another process when
 * the holder's connection ends. A run that fails is logged and repeated at its next time.
 */
export class Scheduler implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly due = new Map<Schedule, Date>();
  private holder: QueryRunner | undefined;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly schedules: readonly Schedule[],
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setTimeout(() => this.tick(), TICK);
  }

  /** Lets the run in work end. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.working;
    await this.resign();
  }

  private tick(): void {
    this.working = this.round().finally(() => {
      if (!this.stopped) this.timer = setTimeout(() => this.tick(), TICK);
    });
  }

  private async round(): Promise<void> {
    try {
      if (!(await this.isElected())) return;
    } catch (error) {
      this.logger.warn({ err: error }, 'The schedules pause, because the database does not answer.');
      await this.resign();
      return;
    }
    for (const schedule of this.schedules) {
      if (this.stopped) return;
      if (this.due.get(schedule)! <= this.clock.now()) await this.runOne(schedule);
    }
  }

  private async runOne(schedule: Schedule): Promise<void> {
    try {
      await schedule.run();
    } catch (error) {
      this.logger.error({ err: error }, `The schedule ${schedule.name} failed; it runs again at its next time.`);
    }
    this.due.set(schedule, schedule.next(this.clock.now()));
  }

  /** Asks on the connection that holds the lock, so that a broken connection is noticed before anything is run. */
  private async isElected(): Promise<boolean> {
    if (this.holder) {
      await this.holder.query('SELECT 1');
      return true;
    }
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    const [row] = (await runner.query('SELECT pg_try_advisory_lock($1, $2) AS elected', SCHEDULER_LOCK)) as {
      elected: boolean;
    }[];
    if (!row?.elected) {
      await runner.release();
      return false;
    }
    this.holder = runner;
    for (const schedule of this.schedules) this.due.set(schedule, schedule.next(this.clock.now()));
    return true;
  }

  private async resign(): Promise<void> {
    const runner = this.holder;
    this.holder = undefined;
    await runner?.query('SELECT pg_advisory_unlock($1, $2)', SCHEDULER_LOCK).catch(() => undefined);
    await runner?.release().catch(() => undefined);
  }
}
