import { createQueueBackend, defineQueue } from '#platform';
import { seededRandom } from '#registry';
import { arrivals, openLoop } from './common/open-loop.js';

const queue = defineQueue<{ readonly index: number }>('bench-latency');

/** As many as a clearing process works on. */
const concurrency = 4;

/**
 * The peer: milliseconds from the moment a job is due until its processor has it, for jobs that arrive as the documents do.
 * BullMQ with the settings that Kontor gives it, in this process, and a processor that does nothing: no outbox, no database.
 */
export async function queueLatency(queueUrl: string, perSecond: number, seconds: number): Promise<number[]> {
  const backend = await createQueueBackend(queueUrl, {}, queueUrl);
  try {
    const dues: number[] = [];
    const processed: number[] = [];
    let allProcessed = (): void => undefined;
    const count = Math.ceil(perSecond * seconds);
    const done = new Promise<void>((resolve) => (allProcessed = resolve));
    let open = count;
    backend.worker(
      queue,
      async ({ payload: { index } }) => {
        processed[index] = performance.now();
        if (--open === 0) allProcessed();
      },
      { concurrency, onExhausted: (_job, error) => Promise.reject(error as Error) },
    );
    await openLoop(arrivals(count, perSecond, seededRandom(`queue ${perSecond}`)), (index, due) => {
      dues[index] = due;
      return backend.queue(queue).add({ index });
    });
    await done;
    return processed.map((moment, index) => moment - dues[index]!);
  } finally {
    await backend.close();
  }
}
