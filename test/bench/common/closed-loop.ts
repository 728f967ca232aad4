import { Pool } from 'undici';
import type { Asked } from './clients.js';
import { percentile } from './statistics.js';

export interface ClosedLoop {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** The status that every answer must have. */
  readonly status: number;
  /** The next request; never asked twice for the same. */
  readonly next: () => Asked;
}

export interface ClosedLoopResult {
  readonly perSecond: number;
  /** Milliseconds from request to whole answer. */
  readonly p50: number;
  readonly p99: number;
  /** Answers with another status, and none at all. */
  readonly errors: number;
  readonly firstError?: string;
}

/** Connections that each ask again as soon as they have their answer: how much a server does when it is kept busy. */
export async function closedLoop({ url, connections, seconds, status, next }: ClosedLoop): Promise<ClosedLoopResult> {
  const pool = new Pool(url, { connections });
  const latencies: number[] = [];
  const errors: string[] = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  const connection = async (): Promise<void> => {
    for (let asked = performance.now(); asked < end; asked = performance.now()) {
      try {
        const { statusCode, body } = await pool.request(next());
        const text = await body.text();
        if (statusCode === status) latencies.push(performance.now() - asked);
        else errors.push(`${statusCode} ${text}`);
      } catch (error) {
        errors.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const milliseconds = performance.now() - start;
  await pool.close();
  return {
    perSecond: Math.round((latencies.length / milliseconds) * 1_000),
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    errors: errors.length,
    firstError: errors[0],
  };
}
