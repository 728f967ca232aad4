import { Decimal } from 'decimal.js';

/**
 * VAT categories of EN 16931 (UNCL5305): standard and reduced rates, zero rated, exempt, reverse charge, supply within
 * the Union, export, outside the scope.
 */
export const vatCategories = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;

export type VatCategory = (typeof vatCategories)[number];

/** Belgian rates in percent, the general one first. */
export const belgianVatRates: readonly string[] = ['21', '12', '6'];

/** BR-S-05: category S has a rate above zero. BR-Z-05, BR-E-05, BR-AE-05, BR-IC-05, BR-G-05: all others have none. */
export function isVatRate(category: VatCategory, rate: Decimal): boolean {
  return category === 'S' ? rate.gt(0) && rate.lte(100) : rate.isZero();
}
