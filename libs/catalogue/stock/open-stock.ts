import { Decimal } from 'decimal.js';
import type { EntityManager } from 'typeorm';
import { newId, stockUnits, type DraftTransfer } from '#kernel';
import { openAccounts, openLedgers, postTransfers, type NewAccount } from '#ledger';
import {
  firmStockAccountId,
  firmStockAccounts,
  openingTransferId,
  stockAccountId,
  stockLedgerId,
} from './stock-accounts.js';

/** The `currency` of accounts that count goods. */
export const stockCurrency = 'stock';

export interface StockOpening {
  readonly networkId: string;
  readonly firmId: string;
  readonly productId: string;
  /** What people call the account: the product's number. */
  readonly number: string;
  /** In units of the product, at most six decimals; zero opens the account empty. */
  readonly quantity: Decimal | string;
  /** For a seller whose stock nobody counts: it may fall below zero. */
  readonly unlimited?: boolean;
}

/**
 * Opens stock accounts with what is there, one or thousands, in a few statements. Give it a transaction's manager.
 * Openings that were made before, with the same quantity and time, change nothing.
 * @param at when the stock was counted, and booked
 * @throws KontorError `transfer-conflict` when a product's stock was opened with another quantity or time
 */
export async function openStock(manager: EntityManager, openings: readonly StockOpening[], at: Date): Promise<void> {
  if (openings.length === 0) return;
  await openStockAccounts(manager, openings);
  const drafts = openings.map((opening) => supplyDraft(opening, openingTransferId(opening.productId), at, 'opening'));
  await postTransfers(manager, drafts.filter(isSomething), at);
}

/**
 * Brings goods into stock from outside the network: a harvest, a factory, a supplier that is not played. A supply whose
 * transfer was posted before is not made again.
 * @returns whether anything was supplied now
 * @throws KontorError `transfer-conflict` when that transfer was of another product or quantity, `unknown-account` for a
 *   product of which no stock is kept
 */
export async function supplyStock(
  manager: EntityManager,
  supplies: readonly (Pick<StockOpening, 'firmId' | 'productId' | 'quantity'> & { readonly transferId?: string })[],
  at: Date,
): Promise<boolean> {
  const before = await postedBefore(
    manager,
    supplies.flatMap(({ transferId }) => transferId ?? []),
  );
  const drafts = supplies.map((supply) => {
    const id = supply.transferId ?? newId();
    return supplyDraft(supply, id, before.get(id) ?? at, 'supply');
  });
  const verdicts = await postTransfers(manager, drafts.filter(isSomething), at);
  return verdicts.some((verdict) => verdict === 'posted');
}

/** Opens a firm's accounts beside its products; firms that only buy need no more. */
export async function openFirmStock(
  manager: EntityManager,
  firms: readonly { readonly networkId: string; readonly firmId: string }[],
): Promise<void> {
  await openLedgers(manager, stockLedgers(firms));
  await openAccounts(manager, firms.flatMap(accountsOfFirm));
}

async function openStockAccounts(manager: EntityManager, openings: readonly StockOpening[]): Promise<void> {
  await openFirmStock(manager, [...new Map(openings.map((opening) => [opening.firmId, opening])).values()]);
  await openAccounts(manager, openings.map(accountOfProduct));
}

/** When transfers of these ids were posted: the same supply has the same time. */
async function postedBefore(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = (await manager.query('SELECT id, event_time AS at FROM transfer WHERE id = ANY($1::uuid[])', [ids])) as {
    id: string;
    at: Date;
  }[];
  return new Map(rows.map(({ id, at }) => [id, at]));
}

function stockLedgers(firms: readonly { readonly networkId: string }[]) {
  const networkIds = [...new Set(firms.map(({ networkId }) => networkId))];
  return networkIds.map((networkId) => ({
    id: stockLedgerId(networkId),
    networkId,
    kind: 'stock' as const,
    name: 'Stock',
  }));
}

function accountsOfFirm({ networkId, firmId }: { networkId: string; firmId: string }): NewAccount[] {
  return firmStockAccounts.map((account) => ({
    id: firmStockAccountId(firmId, account),
    ledgerId: stockLedgerId(networkId),
    code: `${account} ${firmId}`,
    name: account,
    currency: stockCurrency,
    firmId,
    minimumBalance: null,
  }));
}

function accountOfProduct({ networkId, firmId, productId, number, unlimited }: StockOpening): NewAccount {
  return {
    id: stockAccountId(productId),
    ledgerId: stockLedgerId(networkId),
    code: `stock ${productId}`,
    name: number,
    currency: stockCurrency,
    firmId,
    minimumBalance: unlimited ? null : 0n,
  };
}

function supplyDraft(
  { firmId, productId, quantity }: Pick<StockOpening, 'firmId' | 'productId' | 'quantity'>,
  id: string,
  at: Date,
  reason: string,
): DraftTransfer {
  return {
    id,
    debitAccountId: firmStockAccountId(firmId, 'supply'),
    creditAccountId: stockAccountId(productId),
    amount: stockUnits(quantity),
    currency: stockCurrency,
    eventTime: at,
    reason,
  };
}

function isSomething({ amount }: DraftTransfer): boolean {
  return amount !== 0n;
}
