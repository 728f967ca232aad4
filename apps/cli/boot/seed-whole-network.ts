import type { EntityManager } from 'typeorm';
import { seedLearningGoals } from '#assessment';
import { grantStartCapital, openBank, openBankAccounts } from '#bank';
import { openFirmStock, openStock, seedCatalogue, seededCatalogue, seedPictures } from '#catalogue';
import { seededOpeningDay, seedNetwork, type NetworkData } from '#registry';

/** In cents, from the central bank on the opening day; enough for a year's purchases of a small firm. */
const startCapital = 50_000_00n;

/** In parts, what is made for a statement can be forgotten after it; a hundred thousand at once keep the collector busy. */
const productsAtOnce = 5_000;

export interface WholeNetworkOptions {
  /** What the catalogue, pictures and goals are drawn from; the same seed gives the same network. */
  readonly seed: string;
  readonly now: Date;
  /** Of every product that is stocked at all, a decimal; as a small firm has it when left out. */
  readonly openingStock?: string;
}

/** A network that can trade: its people and firms, their products and stock, the bank with everybody's start capital. */
export async function seedWholeNetwork(
  manager: EntityManager,
  data: NetworkData,
  { seed, now, openingStock }: WholeNetworkOptions,
): Promise<void> {
  const opening = new Date(`${seededOpeningDay}T08:00:00Z`);
  await seedNetwork(manager, data);
  const products = seededCatalogue(seed, data);
  await openFirmStock(
    manager,
    data.firms.map(({ id, networkId }) => ({ firmId: id, networkId })),
  );
  for (let first = 0; first < products.length; first += productsAtOnce) {
    const part = products.slice(first, first + productsAtOnce);
    await seedCatalogue(manager, part);
    await seedPictures(manager, seed, data, part);
    const stocked = part.filter((product) => product.openingStock !== '0');
    await openStock(
      manager,
      stocked.map(({ id, networkId, firmId, number, openingStock: own }) => {
        return { productId: id, networkId, firmId, number, quantity: openingStock ?? own };
      }),
      opening,
    );
  }
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
