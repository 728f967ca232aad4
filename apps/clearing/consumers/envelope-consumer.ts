import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClearingPipeline, envelopeTopic, laneOfKey } from '#clearing';
import { CLOCK, type Clock } from '#kernel';
import { QUEUES, type QueueBackend } from '#platform';
import { buryLane } from './bury-lane.js';
import type { LaneBatch } from './lane-batch.js';

/** Lanes that one process has under way, half of all, so that a second process finds some; the pipeline puts them together. */
const LANES_AT_ONCE = 8;

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
