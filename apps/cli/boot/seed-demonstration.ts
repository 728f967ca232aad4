import { inTransaction } from '#platform';
import { demonstrationNetwork, demonstrationNetworkCode, networkByCode, type Network } from '#registry';
import type { Installation } from './installation.js';
import { seedWholeNetwork } from './seed-whole-network.js';

const seed = 'demonstration';

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
    await seedWholeNetwork(manager, data, { seed, now: clock.now() });
    return { network: data.network, isNew: true };
  });
}
