import { LessThan, type EntityManager } from 'typeorm';
import { Statement } from './statement.js';

export interface StatementPage {
  /** Newest first. */
  readonly items: readonly Statement[];
  /** Give it as `before` for the next page; undefined at the end. */
  readonly next: bigint | undefined;
}

/** A page of an account's statements, newest first; the cursor is where the last one of a page begins. */
export async function statementsOf(
  manager: EntityManager,
  bankAccountId: string,
  { before, limit = 50 }: { before?: bigint; limit?: number } = {},
): Promise<StatementPage> {
  const items = await manager.find(Statement, {
    where: { bankAccountId, ...(before === undefined ? {} : { toVersion: LessThan(before) }) },
    order: { toVersion: 'DESC' },
    take: limit,
  });
  const last = items.at(-1)?.fromVersion;
  return { items, next: last !== undefined && last > 1n ? last : undefined };
}
