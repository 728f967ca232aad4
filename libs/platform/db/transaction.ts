import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { isConflict } from './database-errors.js';

export type IsolationLevel = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';

export interface TransactionOptions {
  /** READ COMMITTED unless told otherwise. */
  readonly isolation?: IsolationLevel;
  /** How often the work may run in all. */
  readonly attempts?: number;
}

const ATTEMPTS = 8;
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 500;

/**
 * Runs `work` in a transaction, and again from the start if PostgreSQL broke it up because of a deadlock (`40P01`) or a
 * serialisation failure (`40001`). So `work` must not do anything outside of the transaction. After the last attempt
 * the database's error is thrown.
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
  { isolation = 'READ COMMITTED', attempts = ATTEMPTS }: TransactionOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await dataSource.transaction(isolation, work);
    } catch (error) {
      if (attempt >= attempts || !isConflict(error)) throw error;
      await sleep(pauseAfter(attempt));
    }
  }
}

/** Doubles from one attempt to the next, and is drawn at random, so that two that collided do not collide again. */
function pauseAfter(attempt: number): number {
  return Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempt);
}
