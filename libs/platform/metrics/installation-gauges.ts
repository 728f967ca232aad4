import type { DataSource, EntityManager } from 'typeorm';
import { livingRelays, outboxBacklog } from '../health/backlog.js';
import { lastCheck } from '../health/check-result.js';
import { definedQueues, type QueueBackend } from '../queue/queue.js';
import type { Sample } from './gauge-source.js';
import type { Metrics } from './metrics.js';

/**
 * Adds what is the same whichever process tells it: queues, outbox, dead letters, clearing processes, the last audit. Every
 * process does, so that it is known while any of them lives; take the maximum over processes, not the sum.
 */
export function watchInstallation(
  metrics: Metrics,
  { dataSource, queues }: { readonly dataSource: DataSource; readonly queues: QueueBackend },
): void {
  const jobs = { name: 'kontor_queue_jobs', help: 'Jobs in a queue, by state.', labels: ['queue', 'state'] };
  metrics.source('queue', { jobs }, async () => ({ jobs: await jobsOf(queues) }));
  metrics.source('database', databaseGauges, () => readBriefly(dataSource, databaseFigures));
}

async function jobsOf(queues: QueueBackend): Promise<Sample[]> {
  const samples = definedQueues().map(async (queue) => {
    const counts = await queues.queue({ name: queue }).counts();
    return Object.entries(counts).map(([state, value]) => ({ labels: { queue, state }, value: value as number }));
  });
  return (await Promise.all(samples)).flat();
}

const databaseGauges = {
  unpublished: {
    name: 'kontor_outbox_unpublished_events',
    help: 'Events in the outbox that no queue has taken yet.',
  },
  oldestEvent: {
    name: 'kontor_outbox_oldest_event_age_seconds',
    help: 'Age of the oldest event in the outbox; 0 when it is empty.',
  },
  deadLetters: { name: 'kontor_dead_letters_open', help: 'Failed jobs that nobody has dealt with yet.' },
  clearings: { name: 'kontor_clearing_processes', help: 'Clearing processes that are connected to the database.' },
  auditFindings: { name: 'kontor_audit_findings', help: 'What the last audit found wrong; missing before the first.' },
  auditTime: { name: 'kontor_audit_timestamp_seconds', help: 'When the last audit ran, in seconds since 1970.' },
} as const;

async function databaseFigures(manager: EntityManager) {
  const outbox = await outboxBacklog(manager);
  const [open] = await manager.query<[{ count: number }]>(
    'SELECT count(*)::int AS count FROM dead_letter WHERE retried_at IS NULL AND resolved_at IS NULL',
  );
  const audit = await lastCheck(manager, 'audit');
  return {
    unpublished: outbox.count,
    oldestEvent: outbox.oldest,
    deadLetters: open.count,
    clearings: await livingRelays(manager),
    auditFindings: audit?.findings,
    auditTime: audit ? audit.at.getTime() / 1_000 : undefined,
  };
}

/** Reads in one transaction whose queries are given up after two seconds: figures must not be a load of their own. */
export function readBriefly<T>(dataSource: DataSource, read: (manager: EntityManager) => Promise<T>): Promise<T> {
  return dataSource.transaction(async (manager) => {
    await manager.query('SET LOCAL statement_timeout = 2000');
    return read(manager);
  });
}
