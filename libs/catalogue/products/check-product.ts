import { Decimal } from 'decimal.js';
import { isGtin, isPlainDecimal, type LocalizedText } from '#kernel';
import { Problems } from '#registry';
import * as errors from './product-errors.js';
import { unitCodes } from './units.js';
import { isVatRate, vatCategories, type VatCategory } from './vat.js';

/** A product as someone enters it; amounts are text in plain decimal notation, as in JSON. */
export interface ProductInput {
  readonly number: string;
  readonly gtin?: string | null;
  readonly names: LocalizedText;
  readonly description?: string | null;
  readonly unitCode: string;
  readonly netPrice: string;
  readonly priceBaseQuantity?: string;
  readonly currency: string;
  readonly vatCategory: VatCategory;
  readonly vatRate: string;
  readonly minimumOrderQuantity?: string;
  readonly active?: boolean;
}

/** Checks a product; `prefix` is the JSON pointer of the product in the input. */
export function checkProduct(product: ProductInput, prefix = ''): Problems {
  const problems = new Problems(prefix);
  const { number, gtin, netPrice, priceBaseQuantity = '1', minimumOrderQuantity = '1', currency } = product;
  if (problems.filled('number', number)) {
    problems.require(isProductNumber(number), errors.invalidProductNumber, 'number', { value: short(number) });
  }
  if (gtin) problems.require(isGtin(gtin), errors.invalidGtin, 'gtin', { value: short(gtin) });
  problems.localizedText('names', product.names, 120);
  problems.optionalText('description', product.description, 2000, { lines: true });
  problems.choice('unitCode', product.unitCode, unitCodes);
  if (problems.filled('netPrice', netPrice)) {
    problems.require(isPositive(netPrice), errors.invalidPrice, 'netPrice', { value: short(netPrice) });
  }
  problems.require(isPositive(priceBaseQuantity), errors.invalidQuantity, 'priceBaseQuantity', {
    value: short(priceBaseQuantity),
  });
  problems.require(isPositive(minimumOrderQuantity), errors.invalidQuantity, 'minimumOrderQuantity', {
    value: short(minimumOrderQuantity),
  });
  problems.require(/^[A-Z]{3}$/.test(currency), errors.invalidCurrency, 'currency', { value: short(currency) });
  checkVat(product, problems);
  return problems;
}

function checkVat({ vatCategory: category, vatRate: rate }: ProductInput, problems: Problems): void {
  if (!vatCategories.includes(category)) return problems.choice('vatCategory', category, vatCategories);
  const isRate = /^\d{1,3}(\.\d{1,2})?$/.test(rate) && isVatRate(category, new Decimal(rate));
  problems.require(isRate, errors.invalidVatRate, 'vatRate', { rate: short(rate), category });
}

/** What a bar code or a CSV file carries through unharmed; single spaces within, as old price lists have them. */
export function isProductNumber(text: string): boolean {
  return typeof text === 'string' && text.length <= 35 && /^[\p{L}\p{N}._/-]+( [\p{L}\p{N}._/-]+)*$/u.test(text);
}

function isPositive(text: string): boolean {
  return typeof text === 'string' && isPlainDecimal(text) && new Decimal(text).gt(0);
}

function short(value: string): string {
  return String(value).slice(0, 40);
}
