import type { Binding } from '../../ubl/index.js';
import type { Places } from '../rule/place.js';
import type { Breach, Rule } from '../rule/rule.js';
import { tablePlaces } from '../rule/table-places.js';

type Terms = Readonly<Record<string, string | undefined>>;

/**
 * Every amount is in the currency of the document. That an amount has no currency, or the document none, is a matter of
 * structure; some transactions count it here, too.
 */
export function singleCurrency(binding: Binding, id: string, countsMissing = false): Rule<object> {
  const amounts = amountsOf(binding);
  const breaches = (document: object, places: Places): Breach[] => {
    const currency = (document as Terms)['documentCurrencyCode'];
    return amounts.flatMap(({ at, key }) =>
      places.at<Terms>(at).flatMap(({ value, path }) => {
        if (value[key] === undefined) {
          return [];
        }
        const stated = value[`${key}Currency`] ?? currency ?? '';
        return stated === currency || (stated === '' && !countsMissing)
          ? []
          : [{ path: `${path}/${key}`, params: { currency: stated || '–', documentCurrency: currency ?? '–' } }];
      }),
    );
  };
  return { id, severity: 'fatal', text: 'peppol-currency', breaches };
}

/** Amounts have two decimals at most; unit prices and what they are made of may have more. */
export function twoDecimals(binding: Binding, id: string): Rule<object> {
  const amounts = amountsOf(binding).filter(({ elements }) => !elements.includes('Price'));
  const breaches = (_: object, places: Places): Breach[] =>
    amounts.flatMap(({ at, key }) =>
      places.at<Terms>(at).flatMap(({ value, path }) => {
        const amount = value[key] ?? '';
        return (amount.split('.')[1]?.length ?? 0) <= 2 ? [] : [{ path: `${path}/${key}`, params: { value: amount } }];
      }),
    );
  return { id, severity: 'fatal', text: 'peppol-decimals', breaches };
}

function amountsOf(binding: Binding) {
  return tablePlaces(binding).filter(({ field }) => field.kind === 'leaf' && field.isAmount);
}
