import type { DataSource } from 'typeorm';
import type { QueueBackend } from '../queue/queue.js';

export interface Readiness {
  /** True when this process can do its work now. */
  readonly ready: boolean;
  readonly checks: Readonly<Record<'database' | 'queue', 'up' | 'down'>>;
}

const ANSWER_TIMEOUT = 2_000;

/** Whether what the process depends on answers. A process that is alive but not ready gets no work, and is not restarted. */
export async function readiness(dataSource: DataSource, backend: QueueBackend): Promise<Readiness> {
  const [database, queue] = await Promise.all([
    answers(() => dataSource.query('SELECT 1')),
    answers(() => backend.ping()),
  ]);
  const named = (up: boolean): 'up' | 'down' => (up ? 'up' : 'down');
  return { ready: database && queue, checks: { database: named(database), queue: named(queue) } };
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_TIMEOUT);
  });
  const answer = ask().then(
    () => true,
    () => false,
  );
  return Promise.race([answer, timeout]).finally(() => clearTimeout(timer));
}
