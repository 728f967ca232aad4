import type { DataSource, EntityManager } from 'typeorm';
import type { DocumentTypes } from '#doctype';
import type { Clock } from '#kernel';
import { correlationId, gather, inTransaction, splitOnFailure, withCorrelation } from '#platform';
import type { FirmDirectory } from '#registry';
import { batchSize, claimWaiting, type LaneRequest } from './claim-waiting.js';
import { decide } from './decide.js';
import { decisionOf, type Decision } from './decision.js';
import { readPayload, structural } from './read-payload.js';
import { loadSurroundings } from './surroundings.js';
import type { Work } from './work.js';
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
  /** Told of what was decided once it is committed: of every envelope once, unless the process ends in between. */
  readonly onDecided?: (decisions: readonly Decision[]) => void;
}

export interface LaneSummary {
  accepted: number;
  rejected: number;
  failed: number;
}

/** Batches of a process at the same time: while the database writes one, the next is read and decided. */
const batchesAtOnce = 2;

/**
 * So many envelopes are worth a batch of their own beside one that is under way. Fewer do better to wait for its end: they
 * would likely wait for a lane of it anyway, and a small batch costs the database nearly as much as a large one.
 */
const secondBatch = 50;

/**
 * Decides the envelopes of lanes in their order: read → rules → context → decide → effects, a batch in one transaction.
 * Lanes that are asked for while a batch is under way share the next one, since a large batch costs each document less.
 * Idempotent by what is in the database: an envelope that is decided is not looked at again, so any job may run twice, at
 * the same moment in two processes too.
 */
export class ClearingPipeline {
  private readonly decided: (requests: readonly LaneRequest[]) => Promise<LaneSummary[]>;

  constructor(private readonly surroundings: ClearingSurroundings) {
    this.decided = gather((requests) => this.decideLanes(requests), {
      groups: batchesAtOnce,
      size: Infinity,
      worthwhile: secondBatch,
      weight: ({ envelopes = 1 }) => envelopes,
    });
  }

  /**
   * Decides all that waits in a lane up to a sequence.
   * @param lane as `laneOf` gives it
   * @param upTo sequence, a bigint in decimal
   * @param revived ids of envelopes that had failed and shall be tried again
   */
  async processLane(lane: number, upTo: string, revived: readonly string[] = []): Promise<LaneSummary> {
    const [summary] = await this.processLanes([{ lane, upTo }], revived);
    return summary!;
  }

  /**
   * Decides all that waits in several lanes, each up to a sequence.
   * @returns what became of each lane, in the same order
   */
  async processLanes(requests: readonly LaneRequest[], revived: readonly string[] = []): Promise<LaneSummary[]> {
    if (revived.length > 0) await this.revive(revived);
    return this.decided(requests);
  }

  /** A batch that fails is halved until the lane that is the cause stands alone; what does not fail is decided. */
  private async decideLanes(requests: readonly LaneRequest[]): Promise<LaneSummary[]> {
    const summaries = new Map<number, LaneSummary>();
    const furthest = new Map<number, LaneRequest>();
    for (const request of requests) {
      const other = furthest.get(request.lane);
      if (!other || BigInt(other.upTo) < BigInt(request.upTo)) furthest.set(request.lane, request);
      summaries.set(request.lane, { accepted: 0, rejected: 0, failed: 0 });
    }
    await splitOnFailure(
      [...furthest.values()],
      (lanes) => this.decideUpTo(lanes, summaries),
      (lane) => this.decideOneByOne(lane, summaries),
    );
    // Who asks for the same lane at the same time is told of it once.
    const told = new Set<number>();
    return requests.map(({ lane }) => {
      if (told.has(lane)) return { accepted: 0, rejected: 0, failed: 0 };
      told.add(lane);
      return summaries.get(lane)!;
    });
  }

  /** The envelopes of a lane in parts, the smaller the more of them fail. */
  private async decideOneByOne(request: LaneRequest, summaries: ReadonlyMap<number, LaneSummary>): Promise<void> {
    const { lane } = request;
    for (;;) {
      const waiting = await this.waiting(request);
      await splitOnFailure(
        waiting,
        (part) => this.decideUpTo([{ lane, upTo: part.at(-1)!.sequence }], summaries),
        async (envelope, error) => {
          await this.fail(envelope, error);
          summaries.get(lane)!.failed++;
        },
      );
      if (waiting.length < batchSize) return;
    }
  }

  private async waiting({ lane, upTo }: LaneRequest): Promise<{ id: string; sequence: string }[]> {
    return this.surroundings.dataSource.query(
      `SELECT id, sequence FROM envelope WHERE lane = $1 AND state = 'received' AND sequence <= $2
       ORDER BY sequence LIMIT ${batchSize}`,
      [lane, upTo],
    );
  }

  private async decideUpTo(lanes: readonly LaneRequest[], summaries: ReadonlyMap<number, LaneSummary>): Promise<void> {
    const { dataSource, types, directory, clock } = this.surroundings;
    for (let more = true; more;) {
      const batch = await inTransaction(dataSource, async (manager) => {
        const claimed = await claimWaiting(manager, lanes);
        const works = claimed.envelopes.map((envelope) => readPayload(envelope, types));
        if (works.length > 0) await this.decideBatch(manager, works, types, directory, clock.now());
        return { works, more: claimed.more };
      });
      for (const { envelope, outcome } of batch.works) {
        summaries.get(envelope.lane)![outcome?.kind === 'rejected' ? 'rejected' : 'accepted']++;
      }
      this.surroundings.onDecided?.(batch.works.map(decisionOf));
      more = batch.more;
    }
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
    const { dataSource, clock, onFailure, onDecided } = this.surroundings;
    const findings = [structural('KONTOR-PROCESSING')];
    const [failed] = await inTransaction(dataSource, async (manager) => {
      const [rows] = (await manager.query(
        `UPDATE envelope SET state = 'failed', decided_at = $2, findings = $3 WHERE id = $1 AND state = 'received'
         RETURNING document_type AS "documentType", correlation_id AS "correlationId"`,
        [envelope.id, clock.now(), JSON.stringify(findings)],
      )) as [Pick<Decision, 'documentType' | 'correlationId'>[], number];
      // The batch may have begun on behalf of another request.
      await withCorrelation(rows[0]?.correlationId ?? correlationId(), async () =>
        onFailure?.(manager, envelope, error),
      );
      return rows;
    });
    if (failed) onDecided?.([{ ...failed, envelopeId: envelope.id, outcome: 'failed', documentId: null, findings }]);
  }

  private async revive(ids: readonly string[]): Promise<void> {
    await this.surroundings.dataSource.query(
      `UPDATE envelope SET state = 'received', decided_at = NULL, findings = '[]'
       WHERE id = ANY($1::uuid[]) AND state = 'failed'`,
      [ids],
    );
  }
}
