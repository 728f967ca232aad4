import { AbstractLogger, DataSource, type MigrationInterface } from 'typeorm';
import { noticesVanishedHost } from './vanished-host.js';

export type EntityClass = new () => object;
export type MigrationClass = new () => MigrationInterface;

export interface DataSourceSettings {
  /** `postgres://…` */
  readonly url: string;
  readonly entities: readonly EntityClass[];
  /** Every library's migrations concatenated; they run in the order of the timestamps in their class names. */
  readonly migrations: readonly MigrationClass[];
  /** Connections at most; at least 2, because migrating takes one for its lock beside the one that works. */
  readonly poolSize?: number;
  /** Shown in pg_stat_activity, so that a DBA knows who holds a lock. */
  readonly applicationName?: string;
}

/** A TypeORM data source, not yet connected: schema changes by migrations only, classes named one by one. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    entities: [...settings.entities],
    migrations: [...settings.migrations],
    migrationsTableName: 'migration',
    poolSize: Math.max(settings.poolSize ?? 10, 2),
    applicationName: settings.applicationName ?? 'kontor',
    extra: { keepAlive: true, options: noticesVanishedHost },
    synchronize: false,
    installExtensions: false,
    logger: new NoLogger(),
  });
}

/** TypeORM writes migrations that failed to standard output, where a command reports; all that fails is thrown as well. */
class NoLogger extends AbstractLogger {
  protected override writeLog(): void {
    // Nothing, see above.
  }
}
