import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { submitEnvelopes, type NewEnvelope } from '#clearing';
import { inTransaction } from '#platform';
import type { BenchInstallation } from './installation.js';

/** Cases that one transaction submits. */
const casesAtOnce = 10;
/** Clients that submit at the same time. */
const clients = 2;

/**
 * Submits cases as fast as the clients can, and resolves once all of them are accepted.
 * @throws Error when a document is not accepted
 */
export async function deliver(installation: BenchInstallation, load: readonly NewEnvelope[][]): Promise<void> {
  const { dataSource, directory, types, clock } = installation;
  const parts: NewEnvelope[][] = [];
  for (let first = 0; first < load.length; first += casesAtOnce) {
    parts.push(load.slice(first, first + casesAtOnce).flat());
  }
  const sent: string[] = [];
  const client = async (): Promise<void> => {
    for (let part = parts.shift(); part; part = parts.shift()) {
      const envelopes = part;
      const receipts = await inTransaction(dataSource, (manager) =>
        submitEnvelopes(manager, { directory, types, clock }, envelopes),
      );
      sent.push(...receipts.map(({ id }) => id));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  await untilAccepted(installation, sent);
}

/**
 * Looking must cost next to nothing, or it is measured too: while they wait, an index holds the few that do.
 * @throws Error when one of the envelopes is decided otherwise
 */
async function untilAccepted({ dataSource }: BenchInstallation, ids: readonly string[]): Promise<void> {
  while (await exists(dataSource, `SELECT FROM envelope WHERE state = 'received'`)) await sleep(20);
  const wrong = `SELECT FROM envelope WHERE id = ANY ($1::uuid[]) AND state <> 'accepted'`;
  if (await exists(dataSource, wrong, [ids])) throw new Error('some documents were not accepted');
}

async function exists(dataSource: DataSource, select: string, parameters: unknown[] = []): Promise<boolean> {
  const [row] = (await dataSource.query(`SELECT EXISTS (${select}) AS found`, parameters)) as { found: boolean }[];
  return row!.found;
}
