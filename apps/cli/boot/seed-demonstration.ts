import type { EntityManager } from 'typeorm';
import { seedLearningGoals } from '#assessment';
import { grantStartCapital, openBank, openBankAccounts } from '#bank';
import { openFirmStock, openStock, seedCatalogue, seededCatalogue, seedPictures } from '#catalogue';
import { inTransaction } from '#platform';
import {
  demonstrationNetwork,
  demonstrationNetworkCode,
  networkByCode,
  seededOpeningDay,
  seedNetwork,
  type Network,
  type NetworkData,
} from '#registry';
import type { Installation } from './installation.js';

const seed = 'demonstration';

/** In cents, from the central bank on the opening day; enough for a year's purchases of a small firm. */
const startCapital = 50_000_00n;

/** The network in which a newcomer looks around; seeded by the first who asks, all or nothing. */
export async function seedDemonstration({
  dataSource,
  clock,
}: Installation): Promise<{ network: Network; isNew: boolean }> {
  const known = await networkByCode(dataSource.manager, demonstrationNetworkCode);
  if (known) return { network: known, isNew: false };
  const data = demonstrationNetwork(seed);
  return inTransaction(dataSource, async (manager) => {
    // Two that start on an empty database at once must not both seed it.
    await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', ['kontor demonstration']);
    const existing = await networkByCode(manager, data.network.code);
    if (existing) return { network: existing, isNew: false };
    await seedAll(manager, data, clock.now());
    return { network: data.network, isNew: true };
  });
}

async function seedAll(manager: EntityManager, data: NetworkData, now: Date): Promise<void> {
  const opening = new Date(`${seededOpeningDay}T08:00:00Z`);
  await seedNetwork(manager, data);
  const products = seededCatalogue(seed, data);
  await seedCatalogue(manager, products);
  await seedPictures(manager, seed, data, products);
  await openFirmStock(
    manager,
    data.firms.map(({ id, networkId }) => ({ firmId: id, networkId })),
  );
  const stocked = products.filter(({ openingStock }) => openingStock !== '0');
  await openStock(
    manager,
    stocked.map(({ id, networkId, firmId, number, openingStock }) => {
      return { productId: id, networkId, firmId, number, quantity: openingStock };
    }),
    opening,
  );
  await openBank(manager, data.network);
  const accounts = await openBankAccounts(
    manager,
    data.firms.map((firm) => ({ networkId: firm.networkId, firmId: firm.id, iban: firm.iban, holderName: firm.name })),
    now,
  );
  await grantStartCapital(
    manager,
    data.network.id,
    accounts.map(({ id }) => ({ bankAccountId: id, amount: startCapital, eventTime: opening })),
    now,
  );
  await seedLearningGoals(manager, seed, data, now);
}
