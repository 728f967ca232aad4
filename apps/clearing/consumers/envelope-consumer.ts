import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClearingPipeline, envelopeTopic, laneCount, laneOfKey } from '#clearing';
import { CLOCK, type Clock } from '#kernel';
import { eventsByKey, QUEUES, type QueueBackend } from '#platform';
import { buryLane } from './bury-lane.js';
import type { LaneBatch } from './lane-batch.js';

/** Enough for a job of each lane: what is under way at the same time the pipeline puts into common batches. */
const JOBS_AT_ONCE = laneCount;

/** Envelopes that wait in a lane → the clearing's pipeline. */
@Injectable()
export class EnvelopeConsumer implements OnApplicationBootstrap {
  constructor(
    @Inject(QUEUES) private readonly queues: QueueBackend,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly pipeline: ClearingPipeline,
    private readonly dataSource: DataSource,
  ) {}

  onApplicationBootstrap(): void {
    this.queues.worker<LaneBatch>(
      envelopeTopic,
      async ({ payload }) => {
        const lanes = [...eventsByKey(payload)].map(([key, events]) => {
          return { lane: laneOfKey(key), upTo: highest(events), envelopes: events.length };
        });
        await this.pipeline.processLanes(lanes, payload.revived);
      },
      {
        concurrency: JOBS_AT_ONCE,
        onExhausted: (job, error) => buryLane(this.dataSource.manager, this.clock, job, error),
      },
    );
  }
}

function highest(events: LaneBatch['events']): string {
  const sequences = events.map(({ payload }) => payload.sequence);
  return sequences.reduce((most, one) => (BigInt(one) > BigInt(most) ? one : most), '0');
}
