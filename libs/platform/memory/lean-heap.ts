import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Keeps a process that serves for days from holding several times the memory that it needs. To be called once when it has
 * started: clears what only the start needed (some 100 ms), and lets the heap grow from there in small steps.
 *
 * @param growth by how many percent what is in use may grow before the old generation is cleared. V8 by itself lets it grow
 *   to three times as much, and before the first time to hundreds of megabytes. The less, the more work for the processor.
 */
export function keepHeapLean(growth: number): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  // V8 would allocate in the old generation at once what outlived its batch while the code was warming up. It is wrong about
  // the trees that documents are checked by, each gone a moment later: a third of all that would wait there to be cleared.
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  setFlagsFromString('--no-expose-gc');
}
