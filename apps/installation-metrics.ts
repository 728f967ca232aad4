import type { DataSource } from 'typeorm';
import { envelopeBacklog } from '#clearing';
import type { Clock } from '#kernel';
import { readBriefly, watchInstallation, type Metrics, type QueueBackend } from '#platform';

/** The figures of the whole installation, which every process tells when its metrics are read. */
export function installationMetrics(
  metrics: Metrics,
  surroundings: { readonly dataSource: DataSource; readonly queues: QueueBackend; readonly clock: Clock },
): void {
  const { dataSource, clock } = surroundings;
  watchInstallation(metrics, surroundings);
  const gauges = {
    waiting: { name: 'kontor_clearing_waiting_envelopes', help: 'Envelopes that are not decided yet.' },
    oldest: {
      name: 'kontor_clearing_oldest_envelope_age_seconds',
      help: 'How long the oldest envelope that is not decided has waited; 0 when none waits.',
    },
  };
  metrics.source('clearing', gauges, async () => {
    const { count, oldest } = await readBriefly(dataSource, (manager) => envelopeBacklog(manager, clock.now()));
    return { waiting: count, oldest };
  });
}
