import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { balancesOf, compare } from '../faults/auditor.js';
import { withDatabase } from '../faults/database.js';
import { seededFirms, signedIn } from '../faults/firms.js';
import { startLoad } from '../faults/load.js';
import { deadLetters, judged, settled } from '../faults/reckoning.js';
import { Machines, type MachineName } from './machines.js';
import { Meter } from './meter.js';

export interface MachinesOptions {
  readonly seed: string;
  readonly traders: number;
  /** Milliseconds of calm before and after each kill, over which the speed is taken. */
  readonly calm: number;
  /** Milliseconds until what was killed is started again. */
  readonly away: number;
  /** So many documents must be delivered to show that work goes on. */
  readonly proof: number;
  readonly tell: (line: string) => void;
}

/** What one kill did to the documents that are delivered a second. */
export interface Strike {
  readonly killed: MachineName;
  readonly comesBack: boolean;
  readonly before: number;
  /** From the kill until the speed is back. */
  readonly during: number;
  readonly after: number;
  /** Milliseconds, the longest without a single delivery. */
  readonly silence: number;
  /** Milliseconds from the kill until four fifths of the speed before are back. */
  readonly recovery: number;
}

export interface MachinesResult {
  readonly strikes: readonly Strike[];
  readonly cases: number;
  readonly envelopes: number;
  readonly payments: number;
  readonly retries: number;
  /** What must not be. Empty when all is well. */
  readonly wrong: readonly string[];
}

/** Each of the six, one after the other; the third clearing never comes back, so that the last is left alone for a while. */
const plan: readonly { readonly name: MachineName; readonly comesBack: boolean }[] = [
  { name: 'clearing-1', comesBack: true },
  { name: 'clearing-3', comesBack: false },
  { name: 'api', comesBack: true },
  { name: 'redis', comesBack: true },
  { name: 'postgres', comesBack: true },
  { name: 'clearing-2', comesBack: true },
];

const firms = 24;
const patience = 300;
const stretch = 2_000;
const recovered = 0.8;

/** Trade over six machines while each of them is killed in turn; then the reckoning. */
export async function runMachines(options: MachinesOptions): Promise<MachinesResult> {
  const folder = await mkdtemp(join(tmpdir(), 'kontor-machines-'));
  // Within reach of the account that the server runs under: what is elsewhere would outlive this folder.
  await chmod(folder, 0o755);
  const machines = new Machines(folder);
  const journal = new Meter();
  try {
    await machines.startDatabase();
    const people = await seededFirms(machines.databaseUrl, { count: firms, seed: options.seed });
    await machines.startOthers();
    const trading = await signedIn(machines.apiUrl, people);
    const opening = await withDatabase(machines.databaseUrl, balancesOf);
    let isOver = false;
    const load = startLoad({ ...options, url: machines.apiUrl, firms: trading, journal, isOver: () => isOver });
    await journal.progress(options.proof, patience, 'At the beginning');
    const strikes: Strike[] = [];
    for (const { name, comesBack } of plan) {
      options.tell(`kill ${name}${comesBack ? '' : ', for good'}`);
      strikes.push(await strike(machines, journal, name, { ...options, comesBack }));
    }
    isOver = true;
    const waiting = await settled(machines.databaseUrl, load.ended, patience);
    load.abandon();
    const wrong = [...load.failures];
    if (waiting > 0) wrong.push(`${waiting} envelopes and payments still wait ${patience} s after the last kill`);
    await machines.stopOthers();
    wrong.push(...(await withDatabase(machines.databaseUrl, (database) => compare(database, journal, { opening }))));
    wrong.push(...(await withDatabase(machines.databaseUrl, deadLetters)));
    wrong.push(...(await judged(folder, { KONTOR_HOME: folder, KONTOR_DATABASE_URL: machines.databaseUrl })));
    const { envelopes, payments, retries } = journal;
    return { strikes, cases: load.cases(), envelopes: envelopes.size, payments: payments.size, retries, wrong };
  } finally {
    await machines.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Kills one, and goes on once there is proof that documents are delivered: without it where others can take over. */
async function strike(
  machines: Machines,
  journal: Meter,
  killed: MachineName,
  { calm, away, proof, comesBack }: MachinesOptions & { readonly comesBack: boolean },
): Promise<Strike> {
  await sleep(calm);
  const at = performance.now();
  await machines.kill(killed);
  await sleep(away);
  if (killed.startsWith('clearing')) await journal.progress(proof, patience, `Without ${killed}`);
  if (comesBack) await machines.bringBack(killed);
  await journal.progress(proof, patience, `After ${killed} was killed`);
  await sleep(calm);
  const end = performance.now();
  const before = journal.rate(at - calm, at);
  const recovery = journal.recovery(at, end, { rate: before * recovered, stretch });
  const until = Math.max(recovery, stretch);
  return {
    killed,
    comesBack,
    before,
    during: journal.rate(at, at + until),
    after: journal.rate(end - calm, end),
    silence: journal.silence(at, end),
    recovery,
  };
}
