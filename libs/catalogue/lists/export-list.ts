import { Decimal } from 'decimal.js';
import type { EntityManager } from 'typeorm';
import type { Language } from '#kernel';
import type { SheetCell } from '#platform';
import { productColumns, productRecordOf, type ProductRow } from '../products/find-products.js';
import { decimalFields, headerOf, listFields, yesAndNo, type ListField } from './list-columns.js';
import { valuesOfProduct, type ListValues } from './list-values.js';

/**
 * A firm's whole catalogue as rows, headers first, products that are no longer sold included: what an import takes
 * again without changing anything.
 */
export async function catalogueRows(
  manager: EntityManager,
  firmId: string,
  language: Language,
): Promise<(readonly SheetCell[])[]> {
  const rows = (await manager.query(`SELECT ${productColumns} FROM product p WHERE p.firm_id = $1 ORDER BY p.number`, [
    firmId,
  ])) as ProductRow[];
  const products = rows.map((row) => valuesOfProduct(productRecordOf(row)));
  const head = listFields.map((field) => headerOf(field, language));
  return [head, ...products.map((values) => listFields.map((field) => cellOf(field, values, language)))];
}

function cellOf(field: ListField, values: ListValues, language: Language): SheetCell {
  const text = values[field];
  if (text === undefined || text === '') return null;
  if (field === 'active') return yesAndNo[text === 'true' ? 'true' : 'false'][language];
  return decimalFields.has(field) ? new Decimal(text) : text;
}
