import { billingRules } from '../en16931/index.js';
import { peppolRules } from '../peppol/index.js';
import { type BindingId, bindingIds, bindings } from '../ubl/index.js';
import { treeOf } from '../ubl/binding/compile.js';
import { officialRules } from '../ubl/structure/rule-numbers.js';

interface Counts {
  readonly fatal: number;
  readonly warning: number;
}

/** How much of what is published for a kind of document Kontor checks. */
export interface RuleCoverage {
  /** The transactions and what they are, `T01 order`. */
  readonly name: string;
  /** The types that the rules are for. */
  readonly types: readonly BindingId[];
  readonly implemented: Counts;
  readonly published: Counts;
}

/**
 * What is published: EN 16931 1.3.16, OpenPeppol 2026.5, logistics 1.2; without the national rules of countries other than
 * Belgium and without the pure warnings that something is not in EN 16931.
 */
const published: { readonly [I in BindingId]?: Counts } = {
  order: { fatal: 318, warning: 12 },
  'order-response': { fatal: 114, warning: 10 },
  'order-response-advanced': { fatal: 115, warning: 10 },
  'order-change': { fatal: 301, warning: 13 },
  'order-cancellation': { fatal: 98, warning: 10 },
  'despatch-advice': { fatal: 198, warning: 12 },
  'receipt-advice': { fatal: 202, warning: 7 },
  waybill: { fatal: 275, warning: 15 },
  'transportation-status': { fatal: 187, warning: 7 },
  'transport-execution-plan': { fatal: 671, warning: 13 },
  catalogue: { fatal: 226, warning: 10 },
  'catalogue-response': { fatal: 44, warning: 10 },
  'invoice-response': { fatal: 71, warning: 11 },
  'message-level-response': { fatal: 49, warning: 10 },
};

const billing = ['invoice', 'credit-note'] as const;

/** The coverage of all document types, from the code that checks them. */
export function ruleCoverage(): RuleCoverage[] {
  const own = [...billingRules];
  const ofPeppol = (id: string) => id.startsWith('PEPPOL-');
  return [
    {
      name: 'invoice, credit note: EN 16931',
      types: billing,
      implemented: counted(own.filter(([id]) => !ofPeppol(id))),
      published: { fatal: 281, warning: 22 },
    },
    {
      name: 'invoice, credit note: Peppol BIS Billing',
      types: billing,
      implemented: counted(own.filter(([id]) => ofPeppol(id))),
      published: { fatal: 54, warning: 9 },
    },
    ...bindingIds.flatMap((id) => {
      const counts = published[id];
      const name = `${bindings[id].transaction} ${id.replaceAll('-', ' ')}`;
      return counts ? [{ name, types: [id], implemented: counted(rulesOf(id)), published: counts }] : [];
    }),
  ];
}

/** Those about elements, counted out of the type's table, those that all types share, and those about content. */
function rulesOf(id: BindingId): [id: string, severity: string][] {
  const numbered = officialRules(bindings[id].rules, treeOf(bindings[id]));
  return [
    ...numbered.map((rule): [string, string] => [rule, 'fatal']),
    ['PEPPOL-COMMON-R001', 'fatal'],
    ['PEPPOL-COMMON-R003', 'warning'],
    ['PEPPOL-COMMON-R030', 'fatal'],
    ...peppolRules(id).map((rule): [string, string] => [rule.id, rule.severity]),
  ];
}

/** A rule over several places counts once. */
function counted(rules: readonly (readonly [id: string, severity: string])[]): Counts {
  const ids = (severity: string) => new Set(rules.filter((rule) => rule[1] === severity).map(([id]) => id)).size;
  return { fatal: ids('fatal'), warning: ids('warning') };
}
