import type { OutboxBatch, PublishedEvent } from './outbox.js';

/** A row of the outbox as the relay reads it. */
export interface PendingRow {
  readonly id: string;
  readonly key: string | null;
  readonly payload: object;
  readonly correlation_id: string | null;
}

/** Folds rows of one topic, given in order, into batches of one key each: in order within a key, `size` at most. */
export function fold(rows: readonly PendingRow[], size: number): OutboxBatch<object>[] {
  const batches: { key: string | null; events: PublishedEvent<object>[] }[] = [];
  const open = new Map<string | null, PublishedEvent<object>[]>();
  for (const { id, key, payload, correlation_id } of rows) {
    let events = open.get(key);
    if (!events || events.length === size) {
      events = [];
      open.set(key, events);
      batches.push({ key, events });
    }
    events.push({ id, payload, correlationId: correlation_id });
  }
  return batches;
}

/** Puts rows of one topic, given in order, into one batch, whatever their keys. */
export function together(rows: readonly PendingRow[]): OutboxBatch<object> {
  return {
    key: null,
    events: rows.map(({ id, key, payload, correlation_id }) => ({ id, key, payload, correlationId: correlation_id })),
  };
}
