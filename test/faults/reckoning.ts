import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { kontor } from '../cli/kontor.js';
import { stillWaiting } from './auditor.js';
import { withDatabase } from './database.js';

/** Resolves when the load has ended and nothing waits any more, or with what still waits when patience ends. */
export async function settled(url: string, load: Promise<unknown>, patience: number): Promise<number> {
  const end = Date.now() + patience * 1_000;
  const ended = await Promise.race([
    load.then(() => true),
    sleep(patience * 1_000, undefined, { ref: false }).then(() => false),
  ]);
  for (;;) {
    const waiting = await withDatabase(url, stillWaiting);
    if (ended && waiting === 0) return 0;
    if (Date.now() > end) return Math.max(waiting, 1);
    await sleep(500);
  }
}

/** Nothing that goes wrong outside a document may put it among the dead letters. */
export async function deadLetters(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ letter: string }>('SELECT to_jsonb(d)::text AS letter FROM dead_letter d');
  return rows.map(({ letter }) => `dead letter: ${letter}`);
}

/**
 * `kontor verify`, and hledger over the exported journal where it is installed.
 * @param environment says where the installation is
 */
export async function judged(folder: string, environment: NodeJS.ProcessEnv): Promise<string[]> {
  const wrong: string[] = [];
  const verified = await kontor(['verify'], environment);
  if (verified.code !== 0) wrong.push(`kontor verify: ${verified.stdout} ${verified.stderr}`);
  const journal = join(folder, 'bank.journal');
  const exported = await kontor(['export', 'hledger', '-o', journal], environment);
  if (exported.code !== 0) wrong.push(`kontor export hledger: ${exported.stderr}`);
  const checked = spawnSync('hledger', ['-f', journal, 'check'], { encoding: 'utf8' });
  if (!checked.error && checked.status !== 0) wrong.push(`hledger: ${checked.stderr}`);
  return wrong;
}
