import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { paymentOrderTopic } from '#bank';
import { PaymentPipeline } from '#clearing';
import { CLOCK, type Clock } from '#kernel';
import { QUEUES, recordDeadLetter, splitOnFailure, type Job, type OutboxBatch, type QueueBackend } from '#platform';
import { DecisionRecord } from '../decisions/decision-record.js';

type Batch = OutboxBatch<{ readonly orderId: string }>;

/** Payment orders that are due → settlement. An order that cannot be settled stands alone on the dead-letter list. */
@Injectable()
export class PaymentOrderConsumer implements OnApplicationBootstrap {
  constructor(
    @Inject(QUEUES) private readonly queues: QueueBackend,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly pipeline: PaymentPipeline,
    private readonly dataSource: DataSource,
    private readonly record: DecisionRecord,
  ) {}

  onApplicationBootstrap(): void {
    this.queues.worker(paymentOrderTopic, (job) => this.settle(job), {
      onExhausted: (job, error) => this.bury(job, error),
    });
  }

  private settle(job: Job<Batch>): Promise<void> {
    const { key, events } = job.payload;
    const correlationIds = new Map(events.map(({ payload, correlationId }) => [payload.orderId, correlationId]));
    return splitOnFailure(
      events,
      async (some) => {
        const orderIds = some.map(({ payload }) => payload.orderId);
        await this.pipeline.settle(orderIds, (payments) => this.record.onPayments(payments, correlationIds));
      },
      // The id tells apart what several bad orders of one job leave behind.
      (event, error) => this.bury({ ...job, id: `${job.id}/${event.id}`, payload: { key, events: [event] } }, error),
    );
  }

  private bury(job: Job<Batch>, error: unknown): Promise<void> {
    // A payment order's lane is its network.
    const networkId = job.payload.key;
    return recordDeadLetter(this.dataSource.manager, this.clock, { ...job, networkId }, error);
  }
}
