import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { kontorSchema } from '../../apps/schema.js';
import { seedWholeNetwork } from '../../apps/cli/boot/seed-whole-network.js';
import { Product } from '#catalogue';
import { createDataSource, inTransaction, migrate } from '#platform';
import { FirmDirectory, largeNetwork, seededRandom } from '#registry';
import { kontor } from '../cli/kontor.js';
import { balancesOf, compare, stillWaiting } from './auditor.js';
import { PersistentClient } from './client.js';
import { strikeUntil } from './fault-plan.js';
import { Journal } from './journal.js';
import { Stack, type QueueKind } from './stack.js';
import { tradeCase, type TradingFirm } from './trader.js';

export interface FaultRunOptions {
  readonly seed: string;
  readonly queue: QueueKind;
  /** How long faults are struck. */
  readonly seconds: number;
  /** Milliseconds between faults, on average. */
  readonly pause: number;
  /** Loses events on purpose, to show that the auditor sees it. */
  readonly breakOutbox?: boolean;
  /** So long everything may take to be decided once nothing goes wrong any more. */
  readonly patience: number;
  readonly tell: (line: string) => void;
}

export interface FaultRunResult {
  readonly faults: number;
  readonly cases: number;
  readonly envelopes: number;
  readonly payments: number;
  readonly retries: number;
  /** Seconds from the last fault until everything was decided. */
  readonly recovery: number;
  /** What must not be. Empty when all is well. */
  readonly wrong: readonly string[];
}

const firms = 24;
const traders = 12;

/** A load of trade through real processes while they are killed, paused and cut off; then the reckoning. */
export async function runFaults(options: FaultRunOptions): Promise<FaultRunResult> {
  const { seed, queue, seconds, pause, tell } = options;
  const home = await mkdtemp(join(tmpdir(), 'kontor-faults-'));
  const stack = new Stack(home, queue, 2);
  const journal = new Journal();
  try {
    await stack.startDatabase();
    const people = await seeded(stack.databaseUrl, seed);
    if (options.breakOutbox) await withDatabase(stack, (client) => client.query(lossyOutbox));
    await stack.startProcesses();
    const trading = await signedIn(stack.apiUrl, people);
    const opening = await withDatabase(stack, balancesOf);

    const end = Date.now() + seconds * 1_000;
    const isOver = (): boolean => Date.now() > end;
    const over = new AbortController();
    const client = new PersistentClient(stack.apiUrl, journal, over.signal);
    const failures: string[] = [];
    let cases = 0;
    const trader = async (index: number): Promise<void> => {
      const random = seededRandom(`${seed} trader ${index}`);
      for (let count = 0; !isOver(); count++) {
        try {
          await tradeCase(client, trading, random, `${index}-${count}`);
          cases++;
        } catch (error) {
          if (over.signal.aborted) return;
          failures.push((error as Error).message);
          if (failures.length > 20) return;
        }
      }
    };
    const load = Promise.all(Array.from({ length: traders }, (_, index) => trader(index)));
    const random = seededRandom(`${seed} faults`);
    const faults = await strikeUntil(stack, random, { isOver, pause, tell });
    const quiet = Date.now();
    const waiting = await settled(stack, load, options.patience);
    over.abort();
    const recovery = Math.round((Date.now() - quiet) / 1_000);
    const wrong = [...failures];
    if (waiting > 0)
      wrong.push(`${waiting} envelopes and payments still wait ${options.patience} s after the last fault`);
    await stack.stopProcesses();
    wrong.push(...(await withDatabase(stack, (database) => compare(database, journal, { opening }))));
    wrong.push(...(await withDatabase(stack, deadLetters)));
    wrong.push(...(await judged(stack)));
    const { envelopes, payments, retries } = journal;
    return { faults, cases, envelopes: envelopes.size, payments: payments.size, retries, recovery, wrong };
  } finally {
    await stack.stop();
    await rm(home, { recursive: true, force: true });
  }
}

/** Resolves when the load has ended and nothing waits any more, or with what still waits when patience ends. */
async function settled(stack: Stack, load: Promise<unknown>, patience: number): Promise<number> {
  const end = Date.now() + patience * 1_000;
  const ended = await Promise.race([load.then(() => true), sleep(patience * 1_000).then(() => false)]);
  for (;;) {
    const waiting = await withDatabase(stack, stillWaiting);
    if (ended && waiting === 0) return 0;
    if (Date.now() > end) return Math.max(waiting, 1);
    await sleep(500);
  }
}

/** Nothing that goes wrong outside a document may put it among the dead letters. */
async function deadLetters(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ letter: string }>('SELECT to_jsonb(d)::text AS letter FROM dead_letter d');
  return rows.map(({ letter }) => `dead letter: ${letter}`);
}

/** `kontor verify`, and hledger over the exported journal where it is installed. */
async function judged(stack: Stack): Promise<string[]> {
  const environment = { KONTOR_HOME: stack.home };
  const wrong: string[] = [];
  const verified = await kontor(['verify'], environment);
  if (verified.code !== 0) wrong.push(`kontor verify: ${verified.stdout} ${verified.stderr}`);
  const journal = join(stack.home, 'bank.journal');
  const exported = await kontor(['export', 'hledger', '-o', journal], environment);
  if (exported.code !== 0) wrong.push(`kontor export hledger: ${exported.stderr}`);
  const { spawnSync } = await import('node:child_process');
  const checked = spawnSync('hledger', ['-f', journal, 'check'], { encoding: 'utf8' });
  if (!checked.error && checked.status !== 0) wrong.push(`hledger: ${checked.stderr}`);
  return wrong;
}

interface SeededFirm extends Omit<TradingFirm, 'token'> {
  readonly userName: string;
}

async function seeded(url: string, seed: string): Promise<SeededFirm[]> {
  const dataSource = await createDataSource({ url, ...kontorSchema, applicationName: 'faults' }).initialize();
  try {
    await migrate(dataSource);
    const data = largeNetwork(firms, seed, { studentsPerFirm: 1 });
    await inTransaction(dataSource, (manager) =>
      seedWholeNetwork(manager, data, { seed, now: new Date(), openingStock: '1000000' }),
    );
    const records = await new FirmDirectory(dataSource.manager).byIds(data.firms.map(({ id }) => id));
    const products = await dataSource
      .getRepository(Product)
      .find({ where: { networkId: data.network.id, active: true } });
    return data.people.flatMap(({ userName, memberships }) => {
      const record = records.get(memberships?.[0]?.firmId ?? '');
      if (!record) return [];
      const own = products.filter(({ firmId }) => firmId === record.id);
      return [
        {
          userName: userName!,
          firmId: record.id,
          participantId: record.participantId,
          iban: record.iban,
          record,
          products: own.map(({ number, names, unitCode, netPrice, vatCategory, vatRate }) => {
            return {
              number,
              name: names.en,
              unitCode,
              netPrice: netPrice.toFixed(),
              vatCategory,
              vatRate: vatRate.toFixed(),
            };
          }),
        },
      ];
    });
  } finally {
    await dataSource.destroy();
  }
}

async function signedIn(url: string, people: readonly SeededFirm[]): Promise<TradingFirm[]> {
  return Promise.all(
    people.map(async (person) => {
      const answer = await fetch(`${url}/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ userName: person.userName, password: 'oefenfirma' }),
      });
      const { token } = (await answer.json()) as { token?: string };
      if (!token) throw new Error(`${person.userName} could not sign in: ${answer.status}`);
      return { ...person, token };
    }),
  );
}

async function withDatabase<T>(stack: Stack, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: stack.databaseUrl, application_name: 'faults' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An outbox that loses the events of every other lane: whatever is traded, some of it is lost before long. */
const lossyOutbox = `
CREATE FUNCTION lose_some() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.topic = 'envelope' AND NEW.key ~ '[13579]$' THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER lose_some BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION lose_some();
`;
