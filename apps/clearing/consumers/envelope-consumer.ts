import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClearingPipeline, envelopeTopic, laneCount, laneOfKey } from '#clearing';
import { CLOCK, type Clock } from '#kernel';
import { QUEUES, type QueueBackend } from '#platform';
import { buryLane } from './bury-lane.js';
import type { LaneBatch } from './lane-batch.js';

/** All of them: what is under way at the same time the pipeline puts into common batches. */
const LANES_AT_ONCE = laneCount;

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
      async ({ payload: { key, events, revived } }) => {
        const upTo = highest(events.map(({ payload }) => payload.sequence));
        await this.pipeline.processLane(laneOfKey(key), upTo, revived);
      },
      {
        concurrency: LANES_AT_ONCE,
        onExhausted: (job, error) => buryLane(this.dataSource.manager, this.clock, job, error),
      },
    );
  }
}

/** Of bigints in decimal. */
function highest(sequences: readonly string[]): string {
  return sequences.reduce((most, one) => (BigInt(one) > BigInt(most) ? one : most), '0');
}
