import { Decimal } from 'decimal.js';
import type { EntityManager } from 'typeorm';
import { KontorError, newId } from '#kernel';
import { constraintOf } from '#platform';
import { InvalidInput, insertEntities } from '#registry';
import { searchVector } from '../search/words.js';
import { checkProduct, type ProductInput } from './check-product.js';
import { productNumberTaken } from './product-errors.js';
import { Product } from './product.js';

export interface NewProduct extends ProductInput {
  readonly id?: string;
  readonly networkId: string;
  readonly firmId: string;
}

/**
 * Adds products to catalogues, one or thousands, of one firm or of many.
 * @throws InvalidInput with the problems of every product, its index in the pointer when there are several (`/3/gtin`).
 * @throws KontorError `product-number-taken`
 */
export async function registerProducts(manager: EntityManager, products: readonly NewProduct[]): Promise<Product[]> {
  const many = products.length > 1;
  const problems = products.flatMap((product, index) => checkProduct(product, many ? `/${index}` : '').list);
  if (problems.length > 0) throw new InvalidInput(problems);
  const rows = products.map(productOf);
  try {
    await insertEntities(manager, Product, rows);
  } catch (error) {
    throw constraintOf(error) === 'product_number_key' ? numberTaken(error) : error;
  }
  return rows;
}

/**
 * Replaces a product of a firm. Documents keep the price and name they were made with.
 * @returns the product, or undefined when the firm has no product with this id
 * @throws InvalidInput, KontorError `product-number-taken`
 */
export async function changeProduct(manager: EntityManager, product: NewProduct): Promise<Product | undefined> {
  checkProduct(product).throwIfAny();
  const { id, networkId: _network, firmId, ...rest } = productOf(product);
  try {
    const result = await manager.update(Product, { id, firmId }, rest);
    return result.affected === 1 ? productOf(product) : undefined;
  } catch (error) {
    throw constraintOf(error) === 'product_number_key' ? numberTaken(error) : error;
  }
}

function numberTaken(cause: unknown): KontorError {
  return new KontorError(productNumberTaken, {}, { cause, field: '/number' });
}

function productOf(product: NewProduct): Product {
  return {
    id: product.id ?? newId(),
    networkId: product.networkId,
    firmId: product.firmId,
    number: product.number,
    gtin: product.gtin ?? null,
    names: product.names,
    description: product.description ?? null,
    unitCode: product.unitCode,
    netPrice: new Decimal(product.netPrice),
    priceBaseQuantity: new Decimal(product.priceBaseQuantity ?? 1),
    currency: product.currency,
    vatCategory: product.vatCategory,
    vatRate: new Decimal(product.vatRate),
    minimumOrderQuantity: new Decimal(product.minimumOrderQuantity ?? 1),
    active: product.active ?? true,
    search: searchVector(product),
  };
}
