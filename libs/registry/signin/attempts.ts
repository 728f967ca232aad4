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

/** An address is a whole school behind one router: hundreds of people who mistype on Monday morning. */
export const addressPolicy: AttemptPolicy = { free: 200, longestSeconds: 60, forgetSeconds: 900 };

/**
 * Takes an attempt before the password is checked, counted as failed until it is given back: attempts made at the same
 * time cannot slip past the count. One statement, so that the row's lock puts them in a line.
 * @returns 0 when the attempt may go on, else the seconds to wait
 */
export async function takeAttempt(
  manager: EntityManager,
  key: string,
  policy: AttemptPolicy,
  now: Date,
): Promise<number> {
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
     RETURNING failures`,
    [hashSecret(key), now, free, longestSeconds, forgetSeconds],
  )) as unknown[];
  return taken.length > 0 ? 0 : secondsToWait(manager, key, now);
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

/** The attempt succeeded: an address only gets back this one, or a guesser with one right password could start afresh. */
export async function giveBackAttempt(manager: EntityManager, key: string): Promise<void> {
  await manager.query(
    'UPDATE sign_in_attempt SET failures = greatest(failures - 1, 0), blocked_until = NULL WHERE key_hash = $1',
    [hashSecret(key)],
  );
}
