import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '#registry';
import { balancesOf, compare } from './auditor.js';
import { withDatabase } from './database.js';
import { strikeUntil } from './fault-plan.js';
import { seededFirms, signedIn } from './firms.js';
import { Journal } from './journal.js';
import { startLoad } from './load.js';
import { deadLetters, judged, settled } from './reckoning.js';
import { Stack, type QueueKind } from './stack.js';

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
  // Within reach of the account that the server runs under: what is elsewhere would outlive this folder.
  await chmod(home, 0o755);
  const stack = new Stack(home, queue, 2);
  const journal = new Journal();
  try {
    await stack.startDatabase();
    const people = await seededFirms(stack.databaseUrl, { count: firms, seed });
    if (options.breakOutbox) await withDatabase(stack.databaseUrl, (client) => client.query(lossyOutbox));
    await stack.startProcesses();
    const trading = await signedIn(stack.apiUrl, people);
    const opening = await withDatabase(stack.databaseUrl, balancesOf);

    const end = Date.now() + seconds * 1_000;
    const isOver = (): boolean => Date.now() > end;
    const load = startLoad({ url: stack.apiUrl, firms: trading, journal, seed, traders, isOver });
    const random = seededRandom(`${seed} faults`);
    const faults = await strikeUntil(stack, random, { isOver, pause, tell });
    const quiet = Date.now();
    const waiting = await settled(stack.databaseUrl, load.ended, options.patience);
    load.abandon();
    const recovery = Math.round((Date.now() - quiet) / 1_000);
    const wrong = [...load.failures];
    if (waiting > 0)
      wrong.push(`${waiting} envelopes and payments still wait ${options.patience} s after the last fault`);
    await stack.stopProcesses();
    wrong.push(...(await withDatabase(stack.databaseUrl, (database) => compare(database, journal, { opening }))));
    wrong.push(...(await withDatabase(stack.databaseUrl, deadLetters)));
    wrong.push(...(await judged(home, { KONTOR_HOME: home })));
    const { envelopes, payments, retries } = journal;
    return {
      faults,
      cases: load.cases(),
      envelopes: envelopes.size,
      payments: payments.size,
      retries,
      recovery,
      wrong,
    };
  } finally {
    await stack.stop();
    await rm(home, { recursive: true, force: true });
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
