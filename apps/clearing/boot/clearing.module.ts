import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClearingPipeline, PaymentPipeline } from '#clearing';
import { documentTypes } from '#doctype';
import { allDocumentTypes } from '#doctypes';
import { CLOCK, systemClock, type Clock } from '#kernel';
import { LOGGER, PlatformModule, type ConnectedConfig, type Logger } from '#platform';
import { FirmDirectory } from '#registry';
import { entities, migrations } from '../../schema.js';
import { buryEnvelope } from '../consumers/bury-envelope.js';
import { DecisionRecord } from '../decisions/decision-record.js';
import { EnvelopeConsumer } from '../consumers/envelope-consumer.js';
import { PaymentOrderConsumer } from '../consumers/payment-order-consumer.js';
import { schedulesOf } from '../schedules/schedules.js';
import { Scheduler } from '../schedules/scheduler.js';
import { Probes } from './probes.js';
import { Relay } from './relay.js';

/** The worker process: the relay, a consumer for each queue, and what has to be done at certain times. */
@Module({})
export class ClearingModule {
  static forRoot(config: ConnectedConfig, logger: Logger): DynamicModule {
    return {
      module: ClearingModule,
      imports: [PlatformModule.forRoot({ config, logger, processName: 'clearing', entities, migrations })],
      providers: [
        { provide: CLOCK, useValue: systemClock },
        {
          provide: ClearingPipeline,
          inject: [DataSource, CLOCK, DecisionRecord],
          useFactory: (dataSource: DataSource, clock: Clock, { onEnvelopes }: DecisionRecord) =>
            new ClearingPipeline({
              dataSource,
              clock,
              types: documentTypes(allDocumentTypes),
              directory: new FirmDirectory(dataSource.manager, clock),
              onFailure: (manager, envelope, error) => buryEnvelope(manager, clock, envelope, error),
              onDecided: onEnvelopes,
            }),
        },
        {
          provide: PaymentPipeline,
          inject: [DataSource, CLOCK],
          useFactory: (dataSource: DataSource, clock: Clock) => new PaymentPipeline({ dataSource, clock }),
        },
        {
          provide: Scheduler,
          inject: [DataSource, CLOCK, LOGGER],
          useFactory: (dataSource: DataSource, clock: Clock, log: Logger) =>
            new Scheduler(dataSource, clock, log, schedulesOf({ dataSource, clock, logger: log })),
        },
        DecisionRecord,
        Relay,
        EnvelopeConsumer,
        PaymentOrderConsumer,
        Probes,
      ],
    };
  }
}
