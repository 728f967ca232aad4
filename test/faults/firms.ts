import { kontorSchema } from '../../apps/schema.js';
import { seedWholeNetwork } from '../../apps/cli/boot/seed-whole-network.js';
import { Product } from '#catalogue';
import { createDataSource, inTransaction, migrate } from '#platform';
import { FirmDirectory, largeNetwork } from '#registry';
import type { TradingFirm } from './trader.js';

export interface SeededFirm extends Omit<TradingFirm, 'token'> {
  readonly userName: string;
}

/** A network of so many firms, seeded into an empty database; each with a person who trades for it. */
export async function seededFirms(
  url: string,
  { count, seed }: { readonly count: number; readonly seed: string },
): Promise<SeededFirm[]> {
  const dataSource = await createDataSource({ url, ...kontorSchema, applicationName: 'faults' }).initialize();
  try {
    await migrate(dataSource);
    const data = largeNetwork(count, seed, { studentsPerFirm: 1 });
    await inTransaction(dataSource, (manager) =>
      seedWholeNetwork(manager, data, { seed, now: new Date(), openingStock: '1000000' }),
    );
    const records = await new FirmDirectory(dataSource.manager).byIds(data.firms.map(({ id }) => id));
    const products = await dataSource
      .getRepository(Product)
      .find({ where: { networkId: data.network.id, active: true } });
    return data.people.flatMap(({ userName, memberships }) => {
      const record = records.get(memberships?.[0]?.firmId ?? '');
      if (!record) return [];
      const own = products.filter(({ firmId }) => firmId === record.id);
      return [
        {
          userName: userName!,
          firmId: record.id,
          participantId: record.participantId,
          iban: record.iban,
          record,
          products: own.map(({ number, names, unitCode, netPrice, vatCategory, vatRate }) => {
            return {
              number,
              name: names.en,
              unitCode,
              netPrice: netPrice.toFixed(),
              vatCategory,
              vatRate: vatRate.toFixed(),
            };
          }),
        },
      ];
    });
  } finally {
    await dataSource.destroy();
  }
}

export async function signedIn(url: string, people: readonly SeededFirm[]): Promise<TradingFirm[]> {
  return Promise.all(
    people.map(async (person) => {
      const answer = await fetch(`${url}/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ userName: person.userName, password: 'oefenfirma' }),
      });
      const { token } = (await answer.json()) as { token?: string };
      if (!token) throw new Error(`${person.userName} could not sign in: ${answer.status}`);
      return { ...person, token };
    }),
  );
}
