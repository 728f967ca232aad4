import { Controller, Get, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { CLOCK, type Clock } from '#kernel';
import { QUEUES, type QueueBackend } from '#platform';
import { authorize, Network } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { checkHealth, type HealthState } from '../health/health-checks.js';
import { healthTopics } from '../health/health-texts.js';
import { sentenceOf } from '../health/health-words.js';

const State = z.enum(['ok', 'attention', 'broken']);

const HealthReportOut = z
  .object({
    state: State.meta({ description: 'The worst of all' }),
    at: z.iso.datetime(),
    items: z.array(
      z.object({
        topic: z.string(),
        title: z.string(),
        state: State,
        sentence: z.string().meta({ description: 'In the reader’s language' }),
        count: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'HealthReport' });

@Controller('v1/health-report')
export class HealthReportRead {
  constructor(
    private readonly database: DataSource,
    @Inject(QUEUES) private readonly queues: QueueBackend,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Endpoint({ access: 'health.read', summary: 'How the system does, in plain words', answer: HealthReportOut })
  async read(@From() { actor, language }: Caller): Promise<z.infer<typeof HealthReportOut>> {
    authorize(actor, 'health.read', { networkId: actor.networkId });
    const network = await this.database.manager.findOneByOrFail(Network, { id: actor.networkId });
    const { queues, database: dataSource } = this;
    const now = this.clock.now();
    const findings = await checkHealth({ dataSource, queues, network, now });
    const items = findings.map((finding) => ({
      topic: finding.topic,
      title: healthTopics[finding.topic][language],
      state: finding.state,
      sentence: sentenceOf(finding, language, network.timeZone),
      count: finding.count ?? null,
    }));
    return { state: worst(findings.map(({ state }) => state)), at: now.toISOString(), items };
  }
}

function worst(states: readonly HealthState[]): HealthState {
  return (['broken', 'attention'] as const).find((state) => states.includes(state)) ?? 'ok';
}
