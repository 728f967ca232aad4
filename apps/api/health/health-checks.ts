import type { DataSource } from 'typeorm';
import { lastSealedDay, paymentOrderTopic, unsealedAccounts } from '#bank';
import { envelopeTopic } from '#clearing';
import { addDays, dayOf } from '#kernel';
import { lastCheck, livingRelays, outboxBacklog, type Backlog, type QueueBackend } from '#platform';
import type { HealthText, HealthTopic } from './health-texts.js';

export type HealthState = 'ok' | 'attention' | 'broken';

/** What the report says of one topic; times are seconds, dates as they are. */
export interface HealthFinding {
  readonly topic: HealthTopic;
  readonly state: HealthState;
  readonly text: HealthText;
  readonly count?: number;
  readonly time?: number;
  /** A moment, or a calendar day. */
  readonly date?: Date | string;
}

export interface HealthSurroundings {
  readonly dataSource: DataSource;
  readonly queues: QueueBackend;
  readonly network: { readonly id: string; readonly timeZone: string };
  readonly now: Date;
}

const slowDatabase = 0.25;
/** Seconds that something may wait before somebody should look, and before it is broken. */
const patience = { attention: 60, broken: 600 };
const auditHours = 48;

/** Looks at everything that the office cares for, in the order of the report. */
export async function checkHealth(surroundings: HealthSurroundings): Promise<HealthFinding[]> {
  const database = await checkDatabase(surroundings);
  const rest = [checkClearing, checkQueues, checkOutbox, checkDeadLetters, checkAudit, checkStatements];
  return [database, ...(await Promise.all(rest.map((check) => check(surroundings))))];
}

async function checkDatabase({ dataSource }: HealthSurroundings): Promise<HealthFinding> {
  const started = performance.now();
  await dataSource.query('SELECT 1');
  const time = (performance.now() - started) / 1000;
  return time < slowDatabase
    ? { topic: 'database', state: 'ok', text: 'databaseFine', time }
    : { topic: 'database', state: 'attention', text: 'databaseSlow', time };
}

async function checkClearing({ dataSource }: HealthSurroundings): Promise<HealthFinding> {
  const count = await livingRelays(dataSource.manager);
  return count > 0
    ? { topic: 'clearing', state: 'ok', text: 'clearingFine', count }
    : { topic: 'clearing', state: 'broken', text: 'clearingDown' };
}

/** What waits is counted where it is recorded: a job carries up to hundreds of documents. */
async function checkQueues({ dataSource, queues, network, now }: HealthSurroundings): Promise<HealthFinding> {
  const topic = 'queues';
  try {
    await Promise.all([queues.queue(envelopeTopic).waiting(), queues.queue(paymentOrderTopic).waiting()]);
  } catch {
    return { topic, state: 'broken', text: 'queuesDown' };
  }
  const [waiting] = await dataSource.query<Backlog[]>(
    `SELECT count(*)::int AS count, coalesce(extract(epoch FROM $2::timestamptz - min(at)), 0)::float AS oldest
     FROM (SELECT submitted_at AS at FROM envelope WHERE network_id = $1 AND state = 'received'
           UNION ALL
           SELECT greatest(submitted_at, requested_execution_date) FROM payment_order
           WHERE network_id = $1 AND status = 'pending' AND NOT deferred) pending`,
    [network.id, now],
  );
  return backlogFinding(topic, waiting!, 'queuesEmpty', 'queuesBusy');
}

async function checkOutbox({ dataSource }: HealthSurroundings): Promise<HealthFinding> {
  return backlogFinding('outbox', await outboxBacklog(dataSource.manager), 'outboxEmpty', 'outboxBusy');
}

function backlogFinding(
  topic: HealthTopic,
  { count, oldest }: Backlog,
  empty: HealthText,
  busy: HealthText,
): HealthFinding {
  if (count === 0) return { topic, state: 'ok', text: empty };
  const time = Math.max(0, oldest);
  const state = time >= patience.broken ? 'broken' : time >= patience.attention ? 'attention' : 'ok';
  return { topic, state, text: busy, count, time };
}

async function checkDeadLetters({ dataSource, network }: HealthSurroundings): Promise<HealthFinding> {
  const [row] = await dataSource.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM dead_letter
     WHERE network_id = $1 AND retried_at IS NULL AND resolved_at IS NULL`,
    [network.id],
  );
  const { count } = row!;
  return count === 0
    ? { topic: 'deadLetters', state: 'ok', text: 'noDeadLetters' }
    : { topic: 'deadLetters', state: 'attention', text: 'deadLetters', count };
}

async function checkAudit({ dataSource, now }: HealthSurroundings): Promise<HealthFinding> {
  const topic = 'audit';
  const last = await lastCheck(dataSource.manager, 'audit');
  if (!last) return { topic, state: 'ok', text: 'auditNever' };
  const { at: date, findings: count } = last;
  if (count > 0) return { topic, state: 'broken', text: 'auditFailed', date, count };
  const hours = (now.getTime() - date.getTime()) / 3_600_000;
  return hours > auditHours
    ? { topic, state: 'attention', text: 'auditOld', date }
    : { topic, state: 'ok', text: 'auditFine', date };
}

async function checkStatements({ dataSource, network, now }: HealthSurroundings): Promise<HealthFinding> {
  const topic = 'statements';
  const yesterday = addDays(dayOf(now, network.timeZone), -1);
  const count = await unsealedAccounts(dataSource.manager, network.id, yesterday);
  if (count > 0) return { topic, state: 'attention', text: 'statementsLate', count };
  const date = await lastSealedDay(dataSource.manager, network.id);
  return date ? { topic, state: 'ok', text: 'statementsFine', date } : { topic, state: 'ok', text: 'statementsNone' };
}
