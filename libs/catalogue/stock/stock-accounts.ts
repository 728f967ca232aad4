import { v5 } from 'uuid';

/** Namespace of the ids below; made once at random and never changed, or stock would no longer be found. */
const namespace = '5f0a2c1e-7d3b-4b8e-9a64-2f1c0d9e7b35';

/**
 * What a firm has beside its products. `supply` is where goods come from and falls below zero by all that was ever
 * supplied; `despatched` is on its way to buyers; `received` came from sellers. None of the three has a limit: that a
 * receipt names more than was despatched is for the three-way match to find, and not for the ledger to refuse.
 */
export type FirmStockAccount = 'supply' | 'despatched' | 'received';

export const firmStockAccounts: readonly FirmStockAccount[] = ['supply', 'despatched', 'received'];

/** Ids follow from what they belong to, so that no document has to look its accounts up. */
export function stockLedgerId(networkId: string): string {
  return v5(`ledger ${networkId}`, namespace);
}

/** The account of a product's stock is the product. */
export function stockAccountId(productId: string): string {
  return productId;
}

export function firmStockAccountId(firmId: string, account: FirmStockAccount): string {
  const name = `${account} ${firmId}`;
  let id = known.get(name);
  if (id === undefined) {
    id = v5(name, namespace);
    if (known.size >= mostKnown) known.clear();
    known.set(name, id);
  }
  return id;
}

/** Every line of a document that moves goods asks for two of them, and a hash takes longer than all the rest of the line. */
const known = new Map<string, string>();
const mostKnown = 50_000;

/** The id of the transfer that opens a product's stock: opening twice is opening once. */
export function openingTransferId(productId: string): string {
  return v5(`opening ${productId}`, namespace);
}
