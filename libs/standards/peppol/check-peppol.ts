import type { Draft } from '../en16931/view/draft.js';
import type { Finding } from '../finding/finding.js';
import { type BindingId, bindings, fieldAt, type Models } from '../ubl/index.js';
import { catalogueRules } from './ordering/catalogue-rules.js';
import { despatchAdviceRules } from './logistics/despatch-advice-rules.js';
import { isProfile, startsWithCustomization } from './shared/head.js';
import { identifierRules } from './shared/identifiers.js';
import { invoiceResponseRules } from './ordering/invoice-response-rules.js';
import { orderResponseRules } from './ordering/order-response-rules.js';
import { orderRules } from './ordering/order-rules.js';
import { receiptAdviceRules } from './logistics/receipt-advice-rules.js';
import { Places } from './rule/place.js';
import type { Params, Rule } from './rule/rule.js';
import { transportExecutionPlanRules } from './logistics/transport-execution-plan-rules.js';
import { transportationStatusRules } from './logistics/transportation-status-rules.js';
import { waybillRules } from './logistics/waybill-rules.js';

type Own = { readonly [I in BindingId]?: readonly Rule<Models[I]>[] };

const profile = 'urn:fdc:peppol.eu:poacc:bis:';
const ordering = `${profile}ordering:3`;
const advancedOrdering = `${profile}advanced_ordering:3`;

/** The rules of each transaction, without those that all have in common. */
const own: Own = {
  order: orderRules(bindings.order, {
    profiles: [`${profile}order_only:3`, ordering, advancedOrdering],
    sumOfLines: 'fatal',
  }),
  'order-change': orderRules(bindings['order-change'], { profiles: [advancedOrdering], sumOfLines: 'warning' }),
  'order-cancellation': [
    isProfile(bindings['order-cancellation'], 'R031', [advancedOrdering]),
    startsWithCustomization(bindings['order-cancellation'], 'R034'),
  ],
  'order-response': orderResponseRules(bindings['order-response']),
  'order-response-advanced': orderResponseRules(bindings['order-response-advanced']),
  'despatch-advice': despatchAdviceRules,
  'receipt-advice': receiptAdviceRules,
  waybill: waybillRules,
  'transportation-status': transportationStatusRules,
  'transport-execution-plan': transportExecutionPlanRules,
  catalogue: catalogueRules,
  'catalogue-response': [startsWithCustomization(bindings['catalogue-response'], 'R001')],
  'invoice-response': invoiceResponseRules,
  'message-level-response': [startsWithCustomization(bindings['message-level-response'], 'R001')],
};

/** A document with more breaches than this is not judged further: nobody reads more findings. */
const enough = 500;

const all = new Map<BindingId, readonly Rule<object>[]>();

/**
 * The rules of Peppol's transactions that go beyond structure, with official ids, in the order of the rules. None for
 * invoice and credit note, which have the rules of EN 16931.
 */
export function peppolRules(id: BindingId): readonly Rule<object>[] {
  let rules = all.get(id);
  if (!rules) {
    const ownRules = own[id] as readonly Rule<object>[] | undefined;
    rules = ownRules ? [...identifierRules(bindings[id]), ...ownRules] : [];
    all.set(id, rules);
  }
  return rules;
}

/**
 * Checks the content of a document of a Peppol transaction (T01, T76, T16, ...) by its official rules, warnings included.
 * The model may lack anything; what is missing or malformed has findings of its own from `checkStructure`.
 */
export function checkPeppol<I extends BindingId>(id: I, model: Draft<Models[I]>): Finding[] {
  const findings: Finding[] = [];
  const places = new Places(model);
  for (const { id: rule, severity, text, breaches } of peppolRules(id)) {
    for (const { path, params } of breaches(model, places)) {
      if (findings.length >= enough) {
        return findings;
      }
      const term = fieldAt(bindings[id], path)?.term;
      findings.push({
        rule,
        severity,
        layer: 'business',
        path,
        ...(term && { term }),
        ...(params && { params: shortened(params) }),
        text,
      });
    }
  }
  return findings;
}

/** Values are quoted in texts that people read; those of documents may be of any length. */
function shortened(params: Params): Params {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    value.length > longest ? `${value.slice(0, longest)}…` : value,
  ]);
  return Object.fromEntries(entries) as Params;
}

const longest = 200;
