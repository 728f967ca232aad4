import type { EntityManager } from 'typeorm';

/** What one can narrow the market down by: the values that selling firms have, and how many firms each. */
export interface MarketFilters {
  readonly sectors: readonly MarketFilter[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly MarketFilter[];
  readonly languages: readonly MarketFilter[];
}

export interface MarketFilter {
  readonly code: string;
  readonly firms: number;
}

type Kind = keyof MarketFilters;

/** The filters of a network's market, the commonest value first. */
export async function marketFilters(manager: EntityManager, networkId: string): Promise<MarketFilters> {
  const rows = await manager.query<{ kind: Kind; code: string; firms: number }[]>(
    `WITH seller AS (
       SELECT f.sector, f.country, f.language FROM firm f
       WHERE f.network_id = $1 AND EXISTS (SELECT FROM product p WHERE p.firm_id = f.id AND p.active)
     )
     SELECT kind, code, count(*)::int AS firms
     FROM seller, LATERAL (VALUES ('sectors', sector), ('countries', country), ('languages', language)) AS v (kind, code)
     GROUP BY kind, code ORDER BY firms DESC, code`,
    [networkId],
  );
  const of = (wanted: Kind) => rows.flatMap(({ kind, code, firms }) => (kind === wanted ? [{ code, firms }] : []));
  return { sectors: of('sectors'), countries: of('countries'), languages: of('languages') };
}
