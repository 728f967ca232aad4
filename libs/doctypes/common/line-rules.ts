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

/** A quantity that must be above zero; a number that is too large or not plain is for `checkValues`. */
export function checkPositive(quantity: string | undefined, path: string, rule: string): Finding[] {
  const value = numberIn(quantity);
  return value === undefined || value.gt(0) ? [] : [broken(rule, path, { quantity: quantity ?? '' })];
}

/** A quantity of zero, where the official rules forbid only negative ones. */
export function checkNotZero(quantity: string | undefined, path: string, rule: string): Finding[] {
  return numberIn(quantity)?.isZero() ? [broken(rule, path)] : [];
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
