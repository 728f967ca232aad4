import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { QueueWatch } from '../queue/job-worker.js';
import { GaugeSource, type GaugeShape, type Readings } from './gauge-source.js';

/**
 * What a process tells Prometheus: the usual of Node (event loop delay, memory), jobs, published events. Libraries add
 * their own to `registry`, named `kontor_<library>_<what>_<unit>`.
 */
export class Metrics {
  readonly registry = new Registry();
  private readonly attempts: Histogram<'queue' | 'outcome'>;
  private readonly published: Counter<'topic'>;
  private readonly sources = new Map<string, GaugeSource<string>>();
  private readonly sourceUp: Gauge<'source'>;

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
    this.sourceUp = new Gauge({
      name: 'kontor_metrics_source_up',
      help: '1 when a source of figures answered, 0 when its figures are missing from this answer.',
      labelNames: ['source'],
      registers,
    });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** The current values in Prometheus' text format; what cannot be read now is missing, the rest is there. */
  async text(): Promise<string> {
    const refreshed = [...this.sources].map(async ([name, source]) =>
      this.sourceUp.set({ source: name }, (await source.refresh()) ? 1 : 0),
    );
    await Promise.all(refreshed);
    return this.registry.metrics();
  }

  readonly onAttempt: NonNullable<QueueWatch['onAttempt']> = (queue, outcome, seconds) =>
    this.attempts.observe({ queue, outcome }, seconds);

  readonly onPublished = (topic: string, events: number): void => this.published.inc({ topic }, events);

  /** Something that is counted; its labels must have few values. */
  counter<Label extends string>(name: string, help: string, labels: readonly Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames: [...labels], registers: [this.registry] });
  }

  /** A value that this process has at hand; what has to be asked for is a `source`. */
  gauge(name: string, help: string, value: () => number): void {
    const collect = function (this: Gauge): void {
      this.set(value());
    };
    this.registry.registerMetric(new Gauge({ name, help, collect, registers: [] }));
  }

  /** Values that are asked for together whenever the metrics are read. */
  source<Key extends string>(
    name: string,
    gauges: Readonly<Record<Key, GaugeShape>>,
    read: () => Promise<Readings<Key>>,
  ): void {
    this.sources.set(name, new GaugeSource(this.registry, gauges, read));
  }
}
