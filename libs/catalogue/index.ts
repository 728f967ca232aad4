import { CreateCatalogue1763683500000 } from './migrations/create-catalogue.js';
import { FindWithinWords1795268000000 } from './migrations/find-within-words.js';
import { OpenMarket1795263000000 } from './migrations/open-market.js';
import { Product, ProductImage } from './products/product.js';

export const catalogueEntities = [Product, ProductImage];

export const catalogueMigrations = [
  CreateCatalogue1763683500000,
  OpenMarket1795263000000,
  FindWithinWords1795268000000,
];

export { Product, ProductImage } from './products/product.js';
export { checkProduct, isProductNumber, type ProductInput } from './products/check-product.js';
export { changeProduct, registerProducts, type NewProduct } from './products/register-products.js';
export { findProducts, productsByNumber, type ProductRecord, type WantedProduct } from './products/find-products.js';
export * from './products/product-errors.js';
export { unitCodes, units, type UnitCode } from './products/units.js';
export { belgianVatRates, isVatRate, vatCategories, type VatCategory } from './products/vat.js';
export { listProducts, type ProductPage, type ProductSearch } from './search/list-products.js';
export { marketFilters, type MarketFilters } from './search/market-filters.js';
export { applyImport, type AppliedImport, type ImportMode } from './lists/apply-import.js';
export { planImport, type CatalogueOwner, type ImportPlan, type PlannedRow } from './lists/plan-import.js';
export { catalogueRows } from './lists/export-list.js';
export * from './lists/list-errors.js';
export {
  checkPicture,
  invalidPicture,
  pictureDigests,
  pictureOf,
  removePicture,
  setPictures,
  type Picture,
} from './products/picture.js';
export { seedCatalogue, seededCatalogue, seedPictures, type SeededProduct } from './seed/seed-catalogue.js';
export { firmStockAccountId, stockAccountId, stockLedgerId, type FirmStockAccount } from './stock/stock-accounts.js';
export { openFirmStock, openStock, stockCurrency, supplyStock, type StockOpening } from './stock/open-stock.js';
export { availableStock, stockOf, type StockLine } from './stock/stock-of.js';
