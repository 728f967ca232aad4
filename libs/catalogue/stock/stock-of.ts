import { Decimal } from 'decimal.js';
import type { EntityManager } from 'typeorm';
import { quantityOf } from '#kernel';
import { stockAccountId } from './stock-accounts.js';

export interface StockLine {
  readonly productId: string;
  readonly number: string;
  /** What is there, in units of the product. */
  readonly quantity: Decimal;
  /** The part of it that is promised. */
  readonly reserved: Decimal;
}

/** What a firm has in stock, by product number; products without a stock account (services) are left out. */
export async function stockOf(manager: EntityManager, firmId: string): Promise<StockLine[]> {
  const rows = (await manager.query(
    `SELECT p.id AS "productId", p.number, a.balance, a.reserved
     FROM product p JOIN account a ON a.id = p.id WHERE p.firm_id = $1 ORDER BY p.number`,
    [firmId],
  )) as { productId: string; number: string; balance: string; reserved: string }[];
  return rows.map(({ productId, number, balance, reserved }) => ({
    productId,
    number,
    quantity: quantityOf(BigInt(balance)),
    reserved: quantityOf(BigInt(reserved)),
  }));
}

/**
 * What can still be despatched of these products, by product id: infinite where nobody counts the stock; products that
 * keep no stock are absent.
 */
export async function availableStock(
  manager: EntityManager,
  productIds: readonly string[],
): Promise<Map<string, Decimal>> {
  if (productIds.length === 0) return new Map();
  const rows = (await manager.query(
    `SELECT id, CASE WHEN minimum_balance IS NOT NULL THEN balance - reserved - minimum_balance END AS available
     FROM account WHERE id = ANY($1::uuid[])`,
    [productIds.map(stockAccountId)],
  )) as { id: string; available: string | null }[];
  return new Map(
    rows.map(({ id, available }) => [id, available === null ? new Decimal(Infinity) : quantityOf(BigInt(available))]),
  );
}
