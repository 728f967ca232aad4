import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `condition` yields something truthy, and returns it; fails with `what` when it takes far too long. */
export async function eventually<T>(
  what: string,
  condition: () => T | Promise<T>,
  timeout = 20_000,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`This did not happen within ${timeout} ms: ${what}.`);
    await sleep(10);
  }
}
