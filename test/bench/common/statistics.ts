/** The middle one; of an even number the upper of the two. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 50);
}

/** The value that this share of the samples does not exceed (nearest rank). */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

export function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)} %`;
}

export function perSecond(count: number, milliseconds: number): number {
  return Math.round((count / milliseconds) * 1_000);
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
