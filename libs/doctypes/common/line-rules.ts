import type { Finding } from '#standards';
import { broken } from './findings.js';
import { numberIn } from './decimals.js';

/** Lines whose identifier an earlier line already has. */
export function repeatedIdentifiers(lines: readonly { readonly identifier: string }[], rule: string): Finding[] {
  const seen = new Set<string>();
  return lines.flatMap(({ identifier }, index) => {
    if (!seen.has(identifier)) {
      seen.add(identifier);
      return [];
    }
    return [broken(rule, `/lines/${index}/identifier`, { identifier })];
  });
}

/**
 * A quantity that must be above zero. Where the official rules speak of negative ones, `negative` is their id; a number
 * that is too large or not plain is for `checkValues`.
 */
export function checkPositive(quantity: string | undefined, path: string, rule: string, negative = rule): Finding[] {
  const value = numberIn(quantity);
  if (value === undefined || value.gt(0)) return [];
  return [broken(value.isNegative() && !value.isZero() ? negative : rule, path, { quantity: quantity ?? '' })];
}

/** A period that ends before it starts. */
export function checkPeriod(
  period: { readonly startDate?: string; readonly endDate?: string } | undefined,
  path: string,
  rule: string,
): Finding[] {
  const { startDate, endDate } = period ?? {};
  if (startDate === undefined || endDate === undefined || startDate <= endDate) return [];
  return [broken(rule, `${path}/endDate`, { start: startDate, end: endDate })];
}
