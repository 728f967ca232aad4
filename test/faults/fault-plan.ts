import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { SeededRandom } from '#registry';
import type { QueueKind, Stack } from './stack.js';

/** One thing that goes wrong, and how it is done to the stack. */
export interface Fault {
  readonly name: string;
  /** How often it comes compared with the others. */
  readonly weight: number;
  readonly on?: QueueKind;
  strike(stack: Stack, random: SeededRandom): Promise<void>;
}

/** Longer than a worker's lock on its job, so that the job is given to another meanwhile and runs twice. */
const beyondTheLock = 8_000;

export const faults: readonly Fault[] = [
  { name: 'kill the api', weight: 5, strike: async (stack) => stack.kill('api') },
  {
    name: 'kill a clearing process',
    weight: 8,
    strike: async (stack, random) => stack.kill(random.pick(stack.clearingNames)),
  },
  {
    name: 'kill every clearing process',
    weight: 2,
    strike: async (stack) => stack.clearingNames.forEach((name) => stack.kill(name)),
  },
  { name: 'kill PostgreSQL', weight: 2, strike: (stack) => stack.killPostgres() },
  { name: 'kill Redis, its file survives', weight: 3, on: 'redis', strike: (stack) => stack.killRedis(true) },
  { name: 'kill Redis, its file is lost', weight: 2, on: 'redis', strike: (stack) => stack.killRedis(false) },
  {
    name: 'pause a clearing process beyond its locks',
    weight: 2,
    strike: (stack, random) => stack.pause(random.pick(stack.clearingNames), beyondTheLock),
  },
  { name: 'pause the api', weight: 2, strike: (stack) => stack.pause('api', 2_000) },
  { name: 'drop every connection to the database', weight: 4, strike: dropConnections },
  { name: 'fill the connections of the database', weight: 1, strike: fillConnections },
  { name: 'lock a table for a while', weight: 2, strike: lockTable },
  {
    name: 'set the clock of a clearing process back an hour',
    weight: 2,
    strike: async (stack, random) => stack.restartWithClock(random.pick(stack.clearingNames), -3_600),
  },
  {
    name: 'set the clock of a clearing process right',
    weight: 2,
    strike: async (stack, random) => stack.restartWithClock(random.pick(stack.clearingNames), 0),
  },
  { name: 'deliver events twice', weight: 4, strike: deliverTwice },
];

/** Strikes until told to stop, in an order that the seed decides; tells each. */
export async function strikeUntil(
  stack: Stack,
  random: SeededRandom,
  { isOver, pause, tell }: { isOver: () => boolean; pause: number; tell: (fault: string) => void },
): Promise<number> {
  const possible = faults
    .filter(({ on }) => on === undefined || on === stack.queue)
    .flatMap((fault) => Array.from({ length: fault.weight }, () => fault));
  let count = 0;
  while (!isOver()) {
    await sleep(pause / 2 + random.below(pause));
    const fault = random.pick(possible);
    tell(fault.name);
    count++;
    // What needs the database may itself meet one that is down; then the fault was that of before.
    await fault.strike(stack, random).catch((error: Error) => tell(`(${fault.name}: ${error.message})`));
  }
  return count;
}

async function withClient(stack: Stack, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: stack.databaseUrl, application_name: 'faults' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function dropConnections(stack: Stack): Promise<void> {
  return withClient(stack, async (client) => {
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    );
  });
}

/** Takes what connections there are, so that a process that needs one more finds none. */
async function fillConnections(stack: Stack): Promise<void> {
  const taken: pg.Client[] = [];
  try {
    for (let count = 0; count < 200; count++) {
      const client = new pg.Client({ connectionString: stack.databaseUrl, application_name: 'faults' });
      client.on('error', () => undefined);
      await client.connect();
      taken.push(client);
    }
  } catch {
    // Full.
  }
  await sleep(2_000);
  await Promise.all(taken.map((client) => client.end().catch(() => undefined)));
}

function lockTable(stack: Stack, random: SeededRandom): Promise<void> {
  return withClient(stack, async (client) => {
    await client.query('BEGIN');
    await client.query(
      `LOCK TABLE ${random.pick(['envelope', 'payment_order', 'outbox', 'document'])} IN EXCLUSIVE MODE`,
    );
    await sleep(1_500);
    await client.query('COMMIT');
  });
}

/** Events of things that are long decided, once more, as after a relay that died between handing over and forgetting. */
function deliverTwice(stack: Stack): Promise<void> {
  return withClient(stack, async (client) => {
    await client.query(duplicateEvents);
  });
}

const duplicateEvents = `
INSERT INTO outbox (topic, key, payload, correlation_id)
SELECT 'envelope', 'lane-' || lane, jsonb_build_object('envelopeId', id, 'sequence', sequence::text), NULL
FROM envelope ORDER BY random() LIMIT 50`;
