import type { EntityManager } from 'typeorm';

/** Something that people may be looking at has changed. Carries ids only: who is told then asks for what may be seen. */
export interface LiveEvent {
  readonly networkId: string;
  /** The firms whose people are told. Empty: everybody in the network. */
  readonly firmIds: readonly string[];
  /** What happened, noun first: `document.accepted`, `payment.settled`. */
  readonly type: string;
  /** The id of the thing that it happened to. */
  readonly id: string;
  /** Further ids and short facts, such as `{ caseId, documentType }`. */
  readonly details?: Readonly<Record<string, string>>;
}

export const LIVE_CHANNEL = 'kontor_live';

/** PostgreSQL takes less than 8,000 bytes in a notification. */
const LONGEST_NOTIFICATION = 7_900;

/**
 * Tells every process that listens, once the transaction of `manager` commits. Costs one statement for any number of
 * events; call it once per transaction, with all of them, in transactions that do a batch of work: PostgreSQL commits
 * transactions that notify one after the other.
 */
export async function publishLive(manager: EntityManager, events: readonly LiveEvent[]): Promise<void> {
  if (events.length === 0) return;
  const notifications = pack(events.map((event) => JSON.stringify(event)));
  await manager.query('SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload', [
    LIVE_CHANNEL,
    notifications,
  ]);
}

function pack(events: readonly string[]): string[] {
  const packed: string[] = [];
  let open: string[] = [];
  let length = 2;
  for (const event of events) {
    const bytes = Buffer.byteLength(event) + 1;
    if (bytes + 2 > LONGEST_NOTIFICATION)
      throw new Error(`A live event carries ids only; this one has ${bytes} bytes.`);
    if (length + bytes > LONGEST_NOTIFICATION) {
      packed.push(`[${open.join()}]`);
      open = [];
      length = 2;
    }
    open.push(event);
    length += bytes;
  }
  return [...packed, `[${open.join()}]`];
}
