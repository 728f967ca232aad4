import type { Finding } from '../../finding/finding.js';
import { creditNote, invoice, writeTree } from '../../ubl/index.js';
import type { XmlElement } from '../../xml/index.js';
import type { RuleGroup } from '../rule/rule.js';
import type { View } from '../view/view.js';
import { atMostOnce } from '../words/templates.js';
import { follow } from './count.js';
import { type CountRule, countRules } from './rules.js';

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

/** Lists of one item repeat nothing. */
function mayRepeat({ model }: View): boolean {
  const lists = [model.unmapped, model.paymentInstructions, model.supportingDocuments, model.seller?.identifiers];
  return lists.some((list) => (list?.length ?? 0) > 1) || (model.unmapped?.length ?? 0) > 0 || hasSepaPayee(model);
}

function hasSepaPayee({ payee, seller }: View['model']): boolean {
  return payee?.identifierScheme !== undefined && seller?.identifiers !== undefined;
}

export function treeOf({ id, model }: View): XmlElement {
  return id === 'invoice'
    ? writeTree(invoice, model as Parameters<typeof writeTree<typeof invoice>>[1])
    : writeTree(creditNote, model as Parameters<typeof writeTree<typeof creditNote>>[1]);
}

function breaches(rule: CountRule, tree: XmlElement): Finding[] {
  return follow(tree, rule.within).flatMap((part, index) => {
    const count = rule.count(part);
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
