import type { BillingId } from '../view/view.js';
import type { Editor } from './editor.js';
import type { Mutation } from './mutation.js';
import { complete, type Payment } from './samples.js';

interface Options {
  readonly name?: string;
  readonly entails?: readonly string[];
  readonly only?: BillingId;
  readonly payment?: Payment;
}

/** A change to the document that has everything. */
export function row(
  rule: string,
  change: (editor: Editor) => unknown,
  { payment = 'transfer', ...options }: Options = {},
): Mutation {
  return { rule, sample: (id) => complete(id, payment), change, ...options };
}

/** The same change, for rules that say the same. */
export function rows(rules: readonly string[], change: (editor: Editor) => unknown, options: Options = {}): Mutation[] {
  return rules.map((rule) => row(rule, change, { ...options, entails: rules.filter((other) => other !== rule) }));
}

export const seller = 'AccountingSupplierParty/Party';
export const buyer = 'AccountingCustomerParty/Party';
export const totals = 'LegalMonetaryTotal';
export const line = 'InvoiceLine';
