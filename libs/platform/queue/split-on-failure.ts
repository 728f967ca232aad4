import { KontorError } from '#kernel';
import { isConflict, isOutage } from '../db/database-errors.js';

/**
 * Processes items as one batch; if that fails, the halves of it, and so on until what fails stands alone and is
 * handed to `isolate`. Each call of `process` must be all or nothing, as a transaction is. What may succeed on another
 * day (an outage, a conflict, a transient error) is thrown instead, for the queue to try the whole job again: no item
 * is to blame for it. Order is kept.
 */
export async function splitOnFailure<Item>(
  items: readonly Item[],
  process: (items: readonly Item[]) => Promise<void>,
  isolate: (item: Item, error: unknown) => Promise<void>,
): Promise<void> {
  const [first] = items;
  if (first === undefined) return;
  try {
    await process(items);
  } catch (error) {
    if (maySucceedLater(error)) throw error;
    if (items.length === 1) return isolate(first, error);
    const middle = Math.ceil(items.length / 2);
    await splitOnFailure(items.slice(0, middle), process, isolate);
    await splitOnFailure(items.slice(middle), process, isolate);
  }
}

function maySucceedLater(error: unknown): boolean {
  if (error instanceof KontorError) return error.kind === 'transient';
  return isOutage(error) || isConflict(error);
}
