import type { EntityManager } from 'typeorm';
import type { Sheet } from '#platform';
import { replaceProducts } from '../products/replace-products.js';
import { registerProducts } from '../products/register-products.js';
import { openStock } from '../stock/open-stock.js';
import { planImport, type CatalogueOwner, type ImportPlan } from './plan-import.js';

/** Whether one refused row leaves the whole list undone. */
export type ImportMode = 'all-or-nothing' | 'good-ones';

export interface AppliedImport extends ImportPlan {
  /** False when refused rows kept the list from being applied. */
  readonly applied: boolean;
}

/**
 * Makes a catalogue what a list says. Give it a transaction's manager: the list is applied as a whole. Imports into one
 * catalogue wait for each other, so that what was compared is what is changed.
 * @param at when the stock of new products was counted
 * @throws KontorError `list-without-column`
 */
export async function applyImport(
  manager: EntityManager,
  owner: CatalogueOwner,
  sheet: Sheet,
  { mode, at }: { readonly mode: ImportMode; readonly at: Date },
): Promise<AppliedImport> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`product-list ${owner.firmId}`]);
  const plan = await planImport(manager, owner, sheet);
  if (mode === 'all-or-nothing' && plan.rows.some(({ outcome }) => outcome === 'refused')) {
    return { ...plan, applied: false };
  }
  await register(manager, owner, plan, at);
  const changed = plan.rows.flatMap(({ outcome, product }) => (outcome === 'changed' && product ? [product] : []));
  await replaceProducts(manager, owner.firmId, changed);
  return { ...plan, applied: true };
}

async function register(manager: EntityManager, owner: CatalogueOwner, plan: ImportPlan, at: Date): Promise<void> {
  const { firmId, networkId } = owner;
  const rows = plan.rows.flatMap((row) =>
    row.outcome === 'new' && row.product ? [{ ...row, product: row.product }] : [],
  );
  if (rows.length === 0) return;
  const products = await registerProducts(
    manager,
    rows.map(({ product }) => ({ ...product, firmId, networkId })),
  );
  const openings = rows.flatMap(({ openingStock, number }, index) =>
    openingStock === undefined
      ? []
      : [{ networkId, firmId, productId: products[index]!.id, number, quantity: openingStock }],
  );
  await openStock(manager, openings, at);
}
