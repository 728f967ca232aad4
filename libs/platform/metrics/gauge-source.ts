import { Gauge, type Registry } from 'prom-client';

export interface GaugeShape {
  /** `kontor_<library>_<what>_<unit>` */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
}

export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A value for each gauge; several for one with labels; undefined where there is nothing to tell. */
export type Readings<Key extends string> = Readonly<Record<Key, number | readonly Sample[] | undefined>>;

/** Milliseconds that reading may take: less than Prometheus waits for an answer, which is 10 seconds. */
const patience = 3_000;

/**
 * Gauges that are read together from something that may be away. When it is, they are missing from the answer: an old value
 * would look like a fresh one. A reading that hangs is waited for by all who ask, and not started again beside itself.
 */
export class GaugeSource<Key extends string> {
  private readonly gauges: readonly { readonly key: Key; readonly gauge: Gauge; readonly labels: readonly string[] }[];
  private underWay: Promise<Readings<Key>> | undefined;

  constructor(
    registry: Registry,
    shapes: Readonly<Record<Key, GaugeShape>>,
    private readonly read: () => Promise<Readings<Key>>,
  ) {
    this.gauges = Object.entries<GaugeShape>(shapes).map(([key, { name, help, labels = [] }]) => ({
      key: key as Key,
      gauge: new Gauge({ name, help, labelNames: [...labels], registers: [registry] }),
      labels,
    }));
  }

  /** Whether the source answered. */
  async refresh(): Promise<boolean> {
    const readings = await this.answer();
    for (const { key, gauge, labels } of this.gauges) {
      gauge.reset();
      // After a reset a gauge without labels is zero, and not absent.
      if (labels.length === 0) gauge.remove();
      show(gauge, readings?.[key] ?? []);
    }
    return readings !== undefined;
  }

  private async answer(): Promise<Readings<Key> | undefined> {
    this.underWay ??= this.read().finally(() => (this.underWay = undefined));
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patience);
    });
    const answer = this.underWay.catch(() => undefined);
    return Promise.race([answer, timeout]).finally(() => clearTimeout(timer));
  }
}

function show(gauge: Gauge, reading: number | readonly Sample[]): void {
  if (typeof reading === 'number') gauge.set(reading);
  else for (const { labels, value } of reading) gauge.set(labels, value);
}
