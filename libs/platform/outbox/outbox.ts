import type { EntityManager } from 'typeorm';
import { insertRows, type Cell } from '../db/insert-rows.js';
import { correlationId } from '../logging/correlation.js';
import { defineQueue, type QueueDefinition } from '../queue/queue.js';

/**
 * What one job carries: events of one topic in the order in which they were written. They are of one key, unless the relay
 * was told that keys of the topic may share a job: then the key is null, and each event has its own.
 */
export interface OutboxBatch<Event> {
  readonly key: string | null;
  readonly events: readonly PublishedEvent<Event>[];
}

export interface PublishedEvent<Event> {
  /** Grows in the order of writing; the same event keeps it when it is published again. */
  readonly id: string;
  /** Only in a job that several keys share. */
  readonly key?: string | null;
  readonly payload: Event;
  readonly correlationId: string | null;
}

/** The events of a job by their keys, in order within each. */
export function eventsByKey<Event>(batch: OutboxBatch<Event>): Map<string | null, PublishedEvent<Event>[]> {
  const groups = new Map<string | null, PublishedEvent<Event>[]>();
  for (const event of batch.events) {
    const key = event.key ?? batch.key;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}

/** A kind of event, and the queue of its own name on which its batches arrive unless the relay is told otherwise. */
export interface Topic<Event> extends QueueDefinition<OutboxBatch<Event>> {
  readonly event?: Event;
}

/** Declares a topic, as a constant beside the event's type, in the library that publishes it. */
export function defineTopic<Event extends object>(name: string): Topic<Event> {
  return defineQueue<OutboxBatch<Event>>(name);
}

export interface NewEvent<Event> {
  /** Plain JSON: ids, not entities. */
  readonly payload: Event;
  /**
   * The lane: events of the same topic and key are published in order, and only they share a job, unless the relay was told
   * otherwise of the topic. A fine key (one per firm) makes small jobs; where order matters little, leave it out, or take
   * one of a few (a hash modulo 8).
   */
  readonly key?: string;
  /** Of the request that the event goes back to; the present one's when absent. */
  readonly correlationId?: string | undefined;
}

interface Row {
  readonly topic: string;
  readonly key: string | undefined;
  readonly payload: Cell;
  readonly correlation_id: string | undefined;
}

/**
 * Writes events that become jobs once the transaction of `manager` commits, and never exist if it does not. No NOTIFY
 * wakes the relay: PostgreSQL lets transactions that notify commit one after the other, which costs two thirds of the
 * commits that a server can do.
 */
export async function appendToOutbox<Event extends object>(
  manager: EntityManager,
  topic: Topic<Event>,
  events: readonly NewEvent<Event>[],
): Promise<void> {
  const present = correlationId();
  await insertRows<Row>(
    manager,
    { table: 'outbox', columns: { topic: 'text', key: 'text', payload: 'jsonb', correlation_id: 'text' } },
    events.map(({ key, payload, correlationId: own = present }) => ({
      topic: topic.name,
      key,
      payload,
      correlation_id: own,
    })),
  );
}

/** Whether all that was appended and committed has reached the queue. */
export async function outboxIsEmpty(manager: EntityManager): Promise<boolean> {
  const [row] = (await manager.query('SELECT NOT EXISTS (SELECT FROM outbox) AS empty')) as { empty: boolean }[];
  return row!.empty;
}
