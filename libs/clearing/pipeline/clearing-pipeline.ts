import type { DataSource, EntityManager } from 'typeorm';
import type { DocumentTypes } from '#doctype';
import type { Clock } from '#kernel';
import { inTransaction, splitOnFailure } from '#platform';
import type { FirmDirectory } from '#registry';
import { decide } from './decide.js';
import { readPayload, structural } from './read-payload.js';
import { loadSurroundings } from './surroundings.js';
import type { WaitingEnvelope, Work } from './work.js';
import { writeEffects } from './write-effects.js';

export interface ClearingSurroundings {
  readonly dataSource: DataSource;
  readonly types: DocumentTypes;
  readonly directory: FirmDirectory;
  readonly clock: Clock;
  /** Told of an envelope that cannot be processed, in the transaction that marks it as failed. */
  readonly onFailure?: (
    manager: EntityManager,
    envelope: { id: string; sequence: string },
    error: unknown,
  ) => Promise<void>;
}

export interface LaneSummary {
  accepted: number;
  rejected: number;
  failed: number;
}

/** Envelopes that are decided in one transaction. */
const batchSize = 200;

/** Any number that no one else uses: it sets the locks of lanes apart from other advisory locks. */
const laneLock = 7_430_001;

/**
 * Decides the envelopes of a lane in their order: read → rules → context → decide → effects, a batch in one transaction.
 * Idempotent by what is in the database: an envelope that is decided is not looked at again, so any job may run twice, at
 * the same moment in two processes too.
 */
export class ClearingPipeline {
  constructor(private readonly surroundings: ClearingSurroundings) {}

  /**
   * Decides all that waits in a lane up to a sequence.
   * @param lane as `laneOf` gives it
   * @param upTo sequence, a bigint in decimal
   * @param revived ids of envelopes that had failed and shall be tried again
   */
  async processLane(lane: number, upTo: string, revived: readonly string[] = []): Promise<LaneSummary> {
    const summary: LaneSummary = { accepted: 0, rejected: 0, failed: 0 };
    if (revived.length > 0) await this.revive(revived);
    for (;;) {
      const waiting = await this.waiting(lane, upTo);
      await splitOnFailure(
        waiting,
        async (part) => this.decideUpTo(lane, part.at(-1)!.sequence, summary),
        async (envelope, error) => {
          await this.fail(envelope, error);
          summary.failed++;
        },
      );
      if (waiting.length < batchSize) return summary;
    }
  }

  private async waiting(lane: number, upTo: string): Promise<{ id: string; sequence: string }[]> {
    return this.surroundings.dataSource.query(
      `SELECT id, sequence FROM envelope WHERE lane = $1 AND state = 'received' AND sequence <= $2
       ORDER BY sequence LIMIT ${batchSize}`,
      [lane, upTo],
    );
  }

  /** Takes all that waits up to the sequence, whichever job it belongs to: so a lane never goes on before its first. */
  private async decideUpTo(lane: number, upTo: string, summary: LaneSummary): Promise<void> {
    const { dataSource, types, directory, clock } = this.surroundings;
    const works = await inTransaction(dataSource, async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1, $2)', [laneLock, lane]);
      const envelopes = await claimWaiting(manager, lane, upTo);
      const claimed = envelopes.map((envelope) => readPayload(envelope, types));
      if (claimed.length > 0) await this.decideBatch(manager, claimed, types, directory, clock.now());
      return claimed;
    });
    for (const { outcome } of works) summary[outcome?.kind === 'rejected' ? 'rejected' : 'accepted']++;
  }

  private async decideBatch(
    manager: EntityManager,
    works: readonly Work[],
    types: DocumentTypes,
    directory: FirmDirectory,
    now: Date,
  ): Promise<void> {
    const surroundings = await loadSurroundings(manager, directory, works);
    for (const work of works) decide(work, surroundings, types, now);
    await writeEffects(manager, works, surroundings, now);
  }

  private async fail(envelope: { id: string; sequence: string }, error: unknown): Promise<void> {
    const { dataSource, clock, onFailure } = this.surroundings;
    await inTransaction(dataSource, async (manager) => {
      await manager.query(
        `UPDATE envelope SET state = 'failed', decided_at = $2, findings = $3 WHERE id = $1 AND state = 'received'`,
        [envelope.id, clock.now(), JSON.stringify([structural('KONTOR-PROCESSING')])],
      );
      await onFailure?.(manager, envelope, error);
    });
  }

  private async revive(ids: readonly string[]): Promise<void> {
    await this.surroundings.dataSource.query(
      `UPDATE envelope SET state = 'received', decided_at = NULL, findings = '[]'
       WHERE id = ANY($1::uuid[]) AND state = 'failed'`,
      [ids],
    );
  }
}

async function claimWaiting(manager: EntityManager, lane: number, upTo: string): Promise<WaitingEnvelope[]> {
  return manager.query(
    `SELECT id, sequence, network_id AS "networkId", sender_firm_id AS "senderFirmId",
       receiver_firm_id AS "receiverFirmId", document_type AS "documentType", media_type AS "mediaType", content,
       content_hash::text AS "contentHash"
     FROM envelope WHERE lane = $1 AND state = 'received' AND sequence <= $2 ORDER BY sequence LIMIT ${batchSize}`,
    [lane, upTo],
  );
}
