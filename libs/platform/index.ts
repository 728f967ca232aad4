export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './postgres/embedded-postgres.js';
export { createDataSource, type DataSourceSettings, type EntityClass, type MigrationClass } from './db/data-source.js';
export { migrate, type MigrateOptions } from './db/migrate.js';
export { indexConcurrently } from './db/index-concurrently.js';
export { migrationBlocked } from './db/migration-errors.js';
export { bigintColumn, decimalColumn } from './db/columns.js';
export { inTransaction, type IsolationLevel, type TransactionOptions } from './db/transaction.js';
export { constraintOf, isConflict, isOutage, isUniqueViolation, sqlState, sqlStateOf } from './db/database-errors.js';
export { insertRows, type Cell, type RowShape } from './db/insert-rows.js';
export { connectedTo, readConfig, type ConnectedConfig, type KontorConfig, type LogLevel } from './config/config.js';
export { keepHeapLean } from './memory/lean-heap.js';
export { CONFIG, ConfigModule } from './config/config.module.js';
export { invalidConfiguration } from './config/config-errors.js';
export { DatabaseModule, type DatabaseModuleOptions } from './db/database.module.js';
export { acceptedCorrelationId, correlationId, traceIdOf, withCorrelation } from './logging/correlation.js';
export {
  defineQueue,
  definedQueues,
  type AddOptions,
  type Job,
  type JobHandler,
  type JobQueue,
  type JobWorker,
  type QueueBackend,
  type QueueCounts,
  type QueueDefinition,
  type WorkerOptions,
} from './queue/queue.js';
export { createQueueBackend } from './queue/queue-backend.js';
export type { JobOutcome, QueueWatch } from './queue/job-worker.js';
export { queueUnavailable } from './queue/queue-errors.js';
export {
  appendToOutbox,
  defineTopic,
  eventsByKey,
  outboxIsEmpty,
  type NewEvent,
  type OutboxBatch,
  type PublishedEvent,
  type Topic,
} from './outbox/outbox.js';
export { OutboxRelay, type OutboxRelayOptions } from './outbox/outbox-relay.js';
export { OutboxRow } from './outbox/outbox-row.entity.js';
export { DeadLetter } from './deadletter/dead-letter.entity.js';
export {
  listDeadLetters,
  recordDeadLetter,
  resolveDeadLetter,
  retryDeadLetter,
  unknownDeadLetter,
  type DeadLetterFilter,
  type OpenDeadLetter,
} from './deadletter/dead-letters.js';
export { platformEntities, platformMigrations } from './tables.js';
export { createLogger, nestLogger, plainLogger, type Logger } from './logging/logger.js';
export { correlationHook, requestLogHook } from './logging/http-log.js';
export { publishLive, type LiveEvent } from './live/live-event.js';
export { LiveListener } from './live/live-listener.js';
export { livingRelays, outboxBacklog, type Backlog } from './health/backlog.js';
export { CheckResult, lastCheck, recordCheck } from './health/check-result.js';
export { readiness, type Readiness } from './health/readiness.js';
export { serveProbes, type ProbeServer } from './health/probe-server.js';
export { Metrics } from './metrics/metrics.js';
export { metricsAccess, type MetricsAccess } from './metrics/metrics-access.js';
export { readBriefly, watchInstallation } from './metrics/installation-gauges.js';
export { LIVE, LOGGER, METRICS, PlatformModule, QUEUES, type PlatformModuleOptions } from './platform.module.js';
export { gather } from './queue/gather.js';
export { splitOnFailure } from './queue/split-on-failure.js';
export * from './sheets/index.js';
export { writeBackup, type BackupSummary } from './backup/write-backup.js';
export { readBackup } from './backup/read-backup.js';
export { restoreBackup, type Restored } from './backup/restore-backup.js';
