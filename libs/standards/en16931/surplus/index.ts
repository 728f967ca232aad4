import type { Finding } from '../../finding/finding.js';
import { creditNote, invoice, writeTree } from '../../ubl/index.js';
import type { XmlElement } from '../../xml/index.js';
import type { RuleGroup } from '../rule/rule.js';
import type { View } from '../view/view.js';
import { atMostOnce } from '../words/templates.js';
import { follow } from './count.js';
import { countedNames, type CountRule, countRules } from './rules.js';

/**
 * What occurs too often. The model has no place for it, so the rules count elements: those of the model and those that
 * were kept beside it. Only a document that repeats something can break them.
 */
export const countGroup: RuleGroup = {
  rules: [...new Map(Object.values(countRules).flatMap((rules) => rules.map((rule) => [textOf(rule), rule])))].map(
    ([text, { id, term }]) => ({ id, text, words: atMostOnce(term) }),
  ),
  check: (view, findings) => {
    if (mayRepeat(view)) {
      const tree = treeOf(view);
      for (const rule of countRules[view.id]) {
        findings.push(...breaches(rule, tree));
      }
    }
  },
};

function textOf({ id, term }: CountRule): string {
  return `${id} ${term}`;
}

/** Without elements beyond the model only payments, objects and creditor numbers can be too many. */
function mayRepeat({ model }: View): boolean {
  const { unmapped, paymentInstructions = [], supportingDocuments = [], seller, payee } = model;
  return (
    (unmapped ?? []).some((entry) => 'element' in entry && isCounted(entry.element)) ||
    paymentInstructions.length > 1 ||
    supportingDocuments.filter(({ documentTypeCode }) => documentTypeCode !== undefined).length > 1 ||
    [...(seller?.identifiers ?? []), payee].filter(isSepa).length > 1
  );
}

/** A document that says beyond its model what nothing is counted by, such as the version of UBL, repeats nothing. */
function isCounted({ name, children }: XmlElement): boolean {
  return countedNames.has(name) || children.some(isCounted);
}

function isSepa(party: { readonly identifierScheme?: string | undefined } | undefined): boolean {
  return party?.identifierScheme?.toUpperCase() === 'SEPA';
}

function treeOf({ id, model }: View): XmlElement {
  return id === 'invoice'
    ? writeTree(invoice, model as Parameters<typeof writeTree<typeof invoice>>[1])
    : writeTree(creditNote, model as Parameters<typeof writeTree<typeof creditNote>>[1]);
}

function breaches(rule: CountRule, tree: XmlElement): Finding[] {
  return follow(tree, rule.within).flatMap((part, index) => {
    const count = rule.count.of(part);
    return count <= rule.most
      ? []
      : [
          {
            rule: rule.id,
            severity: 'fatal',
            layer: 'business',
            path: rule.at.replace('#', String(index)),
            term: rule.term,
            params: { count: String(count) },
            text: textOf(rule),
          },
        ];
  });
}
