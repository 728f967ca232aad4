import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { QueueWatch } from '../queue/job-worker.js';

/**
 * What a process tells Prometheus: the usual of Node (event loop delay, memory), jobs, published events. Libraries add
 * their own to `registry`, named `kontor_<library>_<what>_<unit>`.
 */
export class Metrics {
  readonly registry = new Registry();
  private readonly attempts: Histogram<'queue' | 'outcome'>;
  private readonly published: Counter<'topic'>;

  constructor(processName: string) {
    const registers = [this.registry];
    this.registry.setDefaultLabels({ process: processName });
    collectDefaultMetrics({ register: this.registry, eventLoopMonitoringPrecision: 20 });
    this.attempts = new Histogram({
      name: 'kontor_job_attempt_seconds',
      help: 'Duration of the attempts at jobs, by queue and outcome (done, failed, exhausted).',
      labelNames: ['queue', 'outcome'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
      registers,
    });
    this.published = new Counter({
      name: 'kontor_outbox_published_events_total',
      help: 'Events that went from the outbox to the queues, by topic.',
      labelNames: ['topic'],
      registers,
    });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** The current values in Prometheus' text format. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  readonly onAttempt: NonNullable<QueueWatch['onAttempt']> = (queue, outcome, seconds) =>
    this.attempts.observe({ queue, outcome }, seconds);

  readonly onPublished = (topic: string, events: number): void => this.published.inc({ topic }, events);

  /** A value that is asked for whenever the metrics are read. */
  gauge(name: string, help: string, value: () => number | Promise<number>): void {
    const collect = async function (this: Gauge): Promise<void> {
      this.set(await value());
    };
    this.registry.registerMetric(new Gauge({ name, help, collect, registers: [] }));
  }
}
