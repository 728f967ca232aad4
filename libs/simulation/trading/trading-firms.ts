import type { DataSource } from 'typeorm';
import { Product } from '#catalogue';
import type { FirmDirectory, FirmRecord } from '#registry';
import type { OfferedProduct } from './plan-day.js';

/** Who trades in a day, and with what. */
export interface TradingFirms {
  readonly firms: ReadonlyMap<string, FirmRecord>;
  /** By firm. */
  readonly bankAccountIds: ReadonlyMap<string, string>;
  /** By firm and number. */
  readonly products: ReadonlyMap<string, Product>;
  readonly offered: readonly OfferedProduct[];
  /** The service firm that brings goods, where the network has one. */
  readonly carrier: FirmRecord | undefined;
}

export function productKey(firmId: string, number: string): string {
  return `${firmId} ${number}`;
}

/** The practice firms of a network that have a bank account, in a fixed order, with their catalogues. */
export async function tradingFirms(
  dataSource: DataSource,
  directory: FirmDirectory,
  networkId: string,
): Promise<TradingFirms> {
  const accounts = (await dataSource.query(
    `SELECT a.id, a.firm_id AS "firmId" FROM bank_account a JOIN firm f ON f.id = a.firm_id
     WHERE a.network_id = $1 AND f.service_kind IS NULL AND a.status = 'open' ORDER BY f.id, a.id`,
    [networkId],
  )) as { id: string; firmId: string }[];
  const bankAccountIds = new Map(accounts.map(({ id, firmId }) => [firmId, id]));
  const products = await dataSource.getRepository(Product).find({
    where: { networkId, active: true },
    order: { firmId: 'ASC', number: 'ASC' },
  });
  const stocked = (await dataSource.query('SELECT id FROM account WHERE id = ANY ($1::uuid[])', [
    products.map(({ id }) => id),
  ])) as { id: string }[];
  const hasStock = new Set(stocked.map(({ id }) => id));
  const [carrier] = (await dataSource.query(
    `SELECT id FROM firm WHERE network_id = $1 AND service_kind = 'carrier' ORDER BY id LIMIT 1`,
    [networkId],
  )) as { id: string }[];
  return {
    carrier: carrier && (await directory.byId(carrier.id)),
    firms: await directory.byIds([...bankAccountIds.keys()]),
    bankAccountIds,
    products: new Map(products.map((product) => [productKey(product.firmId, product.number), product])),
    offered: products.map(({ id, firmId, number, netPrice }) => {
      return { firmId, number, netPrice: netPrice.toFixed(), stocked: hasStock.has(id) };
    }),
  };
}
