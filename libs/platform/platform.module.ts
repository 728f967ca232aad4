import { Global, Inject, Module, type DynamicModule, type BeforeApplicationShutdown } from '@nestjs/common';
import type { ConnectedConfig } from './config/config.js';
import { CONFIG, ConfigModule } from './config/config.module.js';
import type { EntityClass, MigrationClass } from './db/data-source.js';
import { DatabaseModule } from './db/database.module.js';
import { LiveListener } from './live/live-listener.js';
import type { Logger } from './logging/logger.js';
import { Metrics } from './metrics/metrics.js';
import { createQueueBackend } from './queue/queue-backend.js';
import type { QueueBackend } from './queue/queue.js';

/** The injection tokens of what every process has. */
export const LOGGER = Symbol('Logger');
export const QUEUES = Symbol('QueueBackend');
export const METRICS = Symbol('Metrics');
export const LIVE = Symbol('LiveListener');

export interface PlatformModuleOptions {
  readonly config: ConnectedConfig;
  readonly logger: Logger;
  /** `api`, `clearing`: stands in metrics and in pg_stat_activity. */
  readonly processName: string;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
}

/**
 * The ground of a process, global: CONFIG, LOGGER, METRICS, QUEUES, LIVE and TypeORM's DataSource can be injected
 * anywhere. The database is migrated before anything else starts, and connections close after everything that uses them.
 */
@Global()
@Module({})
export class PlatformModule implements BeforeApplicationShutdown {
  constructor(
    @Inject(QUEUES) private readonly queues: QueueBackend,
    @Inject(LIVE) private readonly live: LiveListener,
  ) {}

  static forRoot({ config, logger, processName, entities, migrations }: PlatformModuleOptions): DynamicModule {
    const warn = (message: string, error?: unknown): void => logger.warn({ err: error }, message);
    const providers = [
      { provide: LOGGER, useValue: logger },
      { provide: METRICS, useFactory: () => new Metrics(processName) },
      {
        provide: QUEUES,
        inject: [CONFIG, METRICS],
        useFactory: ({ queueUrl, databaseUrl }: ConnectedConfig, { onAttempt }: Metrics) =>
          createQueueBackend(queueUrl, { log: warn, onAttempt }, databaseUrl),
      },
      {
        provide: LIVE,
        inject: [CONFIG],
        useFactory: async ({ databaseUrl }: ConnectedConfig) => {
          const live = new LiveListener(databaseUrl, warn);
          await live.start();
          return live;
        },
      },
    ];
    return {
      module: PlatformModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot({ entities, migrations, applicationName: `kontor-${processName}` }),
      ],
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }

  /** Before, because TypeORM closes the database at the shutdown itself, and the jobs in work still need it. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.queues.close();
    await this.live.stop();
  }
}
