import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededRandom } from '#registry';

/** Milliseconds from the start at which things arrive that know nothing of each other (a Poisson process). */
export function arrivals(count: number, perSecond: number, random: SeededRandom): number[] {
  let at = 0;
  return Array.from({ length: count }, () => (at += (-Math.log(1 - random.next()) * 1_000) / perSecond));
}

/**
 * Sends each when it is due, whatever has become of those before it: a server that falls behind does not slow its clients
 * down. `send` is told the moment at which it was due, on the clock of `performance.now()`; who counts from there counts the
 * time in every queue on the way. Resolves when all are answered, and rejects with the first that failed.
 */
export async function openLoop(
  dues: readonly number[],
  send: (index: number, due: number) => Promise<void>,
): Promise<void> {
  const start = performance.now();
  const failures: unknown[] = [];
  const sent: Promise<void>[] = [];
  for (const [index, milliseconds] of dues.entries()) {
    const due = start + milliseconds;
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    sent.push(send(index, due).catch((error: unknown) => void failures.push(error)));
    if (failures.length > 0) break;
  }
  await Promise.all(sent);
  if (failures.length > 0) throw failures[0];
}
