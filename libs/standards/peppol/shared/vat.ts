import { isAboveZero } from '../rule/numbers.js';
import type { Places } from '../rule/place.js';
import type { Breach, Rule } from '../rule/rule.js';

interface Taxed {
  readonly vatCategoryCode?: string;
  readonly vatRate?: string;
}

/** Every VAT category has a rate unless it is outside the scope of VAT (O), and a standard rate (S) is above zero. */
export function vatCategoryRules(
  prefix: string,
  numbers: { readonly rate: string; readonly standard: string },
  at: string,
): Rule<object>[] {
  const over =
    (holds: (category: string, rate: string | undefined) => boolean) =>
    (_: object, places: Places): Breach[] =>
      places.at<Taxed>(at).flatMap(({ value, path }) => {
        const { vatCategoryCode, vatRate } = value;
        const category = vatCategoryCode?.trim() ?? '';
        return (vatCategoryCode === undefined && vatRate === undefined) || holds(category, vatRate)
          ? []
          : [{ path: `${path}/vatRate`, params: { category, value: vatRate ?? '' } }];
      });
  return [
    {
      id: `${prefix}-${numbers.rate}`,
      severity: 'fatal',
      text: 'peppol-vat-rate-missing',
      breaches: over((category, rate) => rate !== undefined || category === 'O'),
    },
    {
      id: `${prefix}-${numbers.standard}`,
      severity: 'fatal',
      text: 'peppol-vat-rate-zero',
      breaches: over((category, rate) => category !== 'S' || isAboveZero(rate)),
    },
  ];
}
