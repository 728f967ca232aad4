import type { EntityManager } from 'typeorm';
import type { WaitingEnvelope } from './work.js';

/** A lane and how far to work on it. */
export interface LaneRequest {
  /** As `laneOf` gives it. */
  readonly lane: number;
  /** Sequence of the last envelope that is meant, a bigint in decimal. */
  readonly upTo: string;
  /** How many are known to wait; one unless told otherwise. */
  readonly envelopes?: number;
}

export interface ClaimedEnvelopes {
  /** In the order of their sequence. */
  readonly envelopes: readonly WaitingEnvelope[];
  /** Whether more of the same lanes wait. */
  readonly more: boolean;
}

/** Envelopes that are decided in one transaction. */
export const batchSize = 200;

/** Bytes of payload after which a batch takes no further envelope: so many at most, and one envelope, are in memory. */
const batchBytes = 16_000_000;

/** Any number that no one else uses: it sets the locks of lanes apart from other advisory locks. */
const laneLock = 7_430_001;

/**
 * Locks lanes for this transaction and takes what waits in them, whichever job it belongs to: so a lane never goes on before
 * its first. Lanes are locked in the order of their numbers, so that processes that take several do not block each other.
 */
export async function claimWaiting(manager: EntityManager, lanes: readonly LaneRequest[]): Promise<ClaimedEnvelopes> {
  const sorted = [...lanes].sort((a, b) => a.lane - b.lane);
  const numbers = sorted.map(({ lane }) => lane);
  await manager.query('SELECT pg_advisory_xact_lock($1, lane) FROM unnest($2::integer[]) AS lane', [laneLock, numbers]);
  const rows = (await manager.query(
    `SELECT * FROM (
       SELECT e.id, e.sequence, e.network_id AS "networkId", e.sender_firm_id AS "senderFirmId",
         e.receiver_firm_id AS "receiverFirmId", e.document_type AS "documentType", e.media_type AS "mediaType",
         e.content, e.content_hash::text AS "contentHash", e.lane, e.correlation_id AS "correlationId",
         count(*) OVER ()::integer AS found,
         row_number() OVER taken AS place, sum(octet_length(e.content)) OVER taken AS bytes
       FROM (SELECT e.* FROM unnest($1::smallint[], $2::bigint[]) AS wanted (lane, up_to)
             JOIN envelope e ON e.lane = wanted.lane AND e.sequence <= wanted.up_to AND e.state = 'received'
             ORDER BY e.sequence LIMIT ${batchSize}) e
       WINDOW taken AS (ORDER BY e.sequence)
     ) taken WHERE place = 1 OR bytes <= ${batchBytes} ORDER BY sequence`,
    [numbers, sorted.map(({ upTo }) => upTo)],
  )) as (WaitingEnvelope & { readonly found: number })[];
  const found = rows[0]?.found ?? 0;
  return { envelopes: rows, more: found === batchSize || rows.length < found };
}
