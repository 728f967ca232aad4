/**
 * Trade under faults: kills, pauses, cut connections and wrong clocks, on both queue backends, and an independent auditor.
 *
 *   npm run faults -- --seed 1 [--seconds 280] [--pause 1200] [--queue postgresql|redis] [--break-outbox]
 *
 * Ends with 1 when anything acknowledged is missing, doubled or wrongly counted, and says how to play it again. The seed
 * decides which faults strike in which order, and what is traded; when exactly, the machine decides.
 */
import { parseArgs } from 'node:util';
import { runFaults } from './run.js';
import type { QueueKind } from './stack.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '280' },
    pause: { type: 'string', default: '1200' },
    queue: { type: 'string' },
    'break-outbox': { type: 'boolean', default: false },
  },
});

const queues: readonly QueueKind[] = values.queue ? [values.queue as QueueKind] : ['postgresql', 'redis'];
let failed = false;

for (const queue of queues) {
  console.log(`\nSeed ${values.seed}, queue in ${queue}, ${values.seconds} s of faults`);
  const started = Date.now();
  const { wrong, ...seen } = await runFaults({
    seed: values.seed,
    queue,
    seconds: Number(values.seconds),
    pause: Number(values.pause),
    breakOutbox: values['break-outbox'],
    patience: values['break-outbox'] ? 20 : 120,
    tell: (fault) => console.log(`${String(Math.round((Date.now() - started) / 1_000)).padStart(5)} s  ${fault}`),
  });
  console.table([seen]);
  if (wrong.length === 0) {
    console.log('Nothing acknowledged is missing or doubled; balances, verify and hledger agree with the auditor.');
    continue;
  }
  failed = true;
  for (const line of wrong.slice(0, 50)) console.log(`WRONG  ${line}`);
  const again = ['npm run faults --', `--seed ${values.seed}`, `--queue ${queue}`, `--seconds ${values.seconds}`];
  console.log(`${wrong.length} things are wrong. Play it again: ${again.join(' ')} --pause ${values.pause}`);
}
process.exit(failed ? 1 : 0);
