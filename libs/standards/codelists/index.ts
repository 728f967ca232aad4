import { billing } from './billing.js';
import { countriesAndCurrencies } from './countries-and-currencies.js';
import { identifierSchemes } from './identifier-schemes.js';
import { items } from './items.js';
import { logistics } from './logistics.js';
import { packages } from './packages.js';
import { references } from './references.js';
import { transactions } from './transactions.js';
import { units } from './units.js';

const texts = {
  ...billing,
  ...countriesAndCurrencies,
  ...identifierSchemes,
  ...items,
  ...logistics,
  ...packages,
  ...references,
  ...transactions,
  ...units,
} as const;

/** The code lists of EN 16931, BIS Billing 3 and Peppol BIS 3, under the names of their publishers. */
export type CodeListName = keyof typeof texts;

export const codeListNames = Object.keys(texts) as readonly CodeListName[];

const sets = new Map<CodeListName, ReadonlySet<string>>();

/** The codes of a list, in the publisher's order. */
export function codeList(name: CodeListName): ReadonlySet<string> {
  let codes = sets.get(name);
  if (!codes) {
    codes = new Set(texts[name].trim().split(/\s+/));
    sets.set(name, codes);
  }
  return codes;
}

export function isCode(name: CodeListName, value: string): boolean {
  return codeList(name).has(value);
}
