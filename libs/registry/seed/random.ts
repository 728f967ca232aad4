import { createHash } from 'node:crypto';

/** Numbers that look random and are the same for the same seed, on every machine. */
export interface SeededRandom {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number;
  pick<T>(list: readonly T[]): T;
}

/** The sfc32 generator started from the SHA-256 of the seed. */
export function seededRandom(seed: string): SeededRandom {
  const start = createHash('sha256').update(seed).digest();
  let [a, b, c, d] = [0, 4, 8, 12].map((at) => start.readUInt32LE(at)) as [number, number, number, number];
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, pick: (list) => list[below(list.length)]! };
}

/** Ids begin with this instant, so that seeded rows sort before everything that happens later. */
const seededAt = Date.UTC(2026, 0, 1);

/**
 * A UUIDv7 that is the same for the same seed and key. `order` is its place among its kind: indexes grow at their end
 * when rows are inserted in that order.
 */
export function seededId(seed: string, key: string, order = 0): string {
  const time = (seededAt + order).toString(16).padStart(12, '0');
  const noise = createHash('sha256').update(`${seed}\u0000${key}`).digest('hex');
  const variant = ((Number.parseInt(noise.slice(3, 4), 16) & 3) | 8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${noise.slice(0, 3)}-${variant}${noise.slice(4, 7)}-${noise.slice(7, 19)}`;
}
