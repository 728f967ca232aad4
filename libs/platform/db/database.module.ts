import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { ConnectedConfig } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { createDataSource, type EntityClass, type MigrationClass } from './data-source.js';
import { migrate } from './migrate.js';

export interface DatabaseModuleOptions {
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
  readonly applicationName: string;
  /** Whether to bring the database up to date before anything else; on unless told otherwise. */
  readonly migrateAtStart?: boolean;
}

/**
 * Connects to the database of the configuration and migrates it, before any other provider gets to see it. Inject
 * TypeORM's `DataSource`; it is closed at shutdown. Needs ConfigModule.
 */
@Module({})
export class DatabaseModule {
  static forRoot(options: DatabaseModuleOptions): DynamicModule {
    const connection = TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: ConnectedConfig) => ({
        type: 'postgres' as const,
        url: config.databaseUrl,
        poolSize: config.databasePoolSize,
        retryAttempts: 1,
      }),
      dataSourceFactory: async (connectionOptions) => {
        const { url, poolSize } = connectionOptions as { url: string; poolSize: number };
        const dataSource = await createDataSource({ ...options, url, poolSize }).initialize();
        if (options.migrateAtStart ?? true) await migrate(dataSource);
        return dataSource;
      },
    });
    return { module: DatabaseModule, global: true, imports: [connection], exports: [connection] };
  }
}
