import type { EntityManager } from 'typeorm';
import { hashSecret } from './secrets.js';

/** How failed attempts slow down the next: nothing up to `free`, then 1, 2, 4 ... seconds up to `longest`. */
export interface AttemptPolicy {
  readonly free: number;
  readonly longestSeconds: number;
  /** After this long without an attempt everything is forgotten. */
  readonly forgetSeconds: number;
}

/** A user name: short of a lock-out for hours, which classmates would use against each other. */
export const userNamePolicy: AttemptPolicy = { free: 10, longestSeconds: 300, forgetSeconds: 3600 };

/**
 * An address is a whole school behind one router: hundreds of people who mistype on Monday morning. Each of them who
 * then succeeds is forgiven `forgivenByNewcomer` mistakes, so that a school pays for a guesser and not for its size.
 */
export const addressPolicy: AttemptPolicy = { free: 200, longestSeconds: 60, forgetSeconds: 900 };

/** How many failed attempts of an address somebody makes good who signs in from it for the first time in an hour. */
export const forgivenByNewcomer = 10;

/** What taking an attempt came to. */
export interface TakenAttempt {
  /** 0 when the attempt may go on, else the seconds to wait. */
  readonly wait: number;
  /** Failed attempts, this one included as long as it has not succeeded. */
  readonly failures: number;
  /** For so many seconds after this attempt no other goes on. */
  readonly locks: number;
}

/**
 * Takes an attempt before the password is checked, counted as failed until it is given back: attempts made at the same
 * time cannot slip past the count. One statement, so that the row's lock puts them in a line.
 */
export async function takeAttempt(
  manager: EntityManager,
  key: string,
  policy: AttemptPolicy,
  now: Date,
): Promise<TakenAttempt> {
  const { free, longestSeconds, forgetSeconds } = policy;
  const taken = (await manager.query(
    `INSERT INTO sign_in_attempt AS a (key_hash, failures, last_attempt_at) VALUES ($1, 1, $2)
     ON CONFLICT (key_hash) DO UPDATE SET
       last_attempt_at = excluded.last_attempt_at,
       failures = CASE WHEN a.last_attempt_at < $2::timestamptz - make_interval(secs => $5) THEN 1
                       ELSE a.failures + 1 END,
       blocked_until = CASE WHEN a.failures < $3 OR a.last_attempt_at < $2::timestamptz - make_interval(secs => $5)
                            THEN NULL
                            ELSE $2::timestamptz + make_interval(secs => least($4, 2 ^ least(a.failures - $3, 30))) END
     WHERE a.blocked_until IS NULL OR a.blocked_until <= $2
     RETURNING failures, blocked_until AS until`,
    [hashSecret(key), now, free, longestSeconds, forgetSeconds],
  )) as { failures: number; until: Date | null }[];
  const [row] = taken;
  if (!row) return { wait: await secondsToWait(manager, key, now), failures: 0, locks: 0 };
  const locks = row.until ? Math.ceil((row.until.getTime() - now.getTime()) / 1000) : 0;
  return { wait: 0, failures: row.failures, locks };
}

async function secondsToWait(manager: EntityManager, key: string, now: Date): Promise<number> {
  const [row] = (await manager.query('SELECT blocked_until FROM sign_in_attempt WHERE key_hash = $1', [
    hashSecret(key),
  ])) as { blocked_until: Date | null }[];
  return Math.max(1, Math.ceil(((row?.blocked_until?.getTime() ?? 0) - now.getTime()) / 1000));
}

/** The attempt succeeded: a user name starts afresh. */
export async function forgetAttempts(manager: EntityManager, key: string): Promise<void> {
  await manager.query('DELETE FROM sign_in_attempt WHERE key_hash = $1', [hashSecret(key)]);
}

/**
 * The attempt succeeded: an address gets it back. Somebody who had not signed in from there of late also makes good some
 * mistakes and ends the wait; a guesser with one right password would otherwise start afresh with it again and again.
 */
export async function giveBackAttempt(manager: EntityManager, key: string, isNewcomer: boolean): Promise<void> {
  await manager.query(
    `UPDATE sign_in_attempt SET failures = greatest(failures - $2, 0),
       blocked_until = CASE WHEN $3 THEN NULL ELSE blocked_until END
     WHERE key_hash = $1`,
    [hashSecret(key), isNewcomer ? 1 + forgivenByNewcomer : 1, isNewcomer],
  );
}
