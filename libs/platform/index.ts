export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './postgres/embedded-postgres.js';
export { createDataSource, type DataSourceSettings, type EntityClass, type MigrationClass } from './db/data-source.js';
export { migrate } from './db/migrate.js';
export { bigintColumn, decimalColumn } from './db/columns.js';
