import type { Finding, FindingText, Severity } from '../../finding/finding.js';
import type { View } from '../view/view.js';

/** A part of a document that rules look at. */
export interface Place {
  /** JSON pointer into the model. */
  readonly path: string;
}

/** One rule of EN 16931 or Peppol BIS Billing, over one kind of part of the document. */
export interface Rule<P extends Place = View> {
  /** The official id. */
  readonly id: string;
  /** Fatal when not given. */
  readonly severity?: Severity;
  /** The business term that the rule is about; by the part where that differs. */
  readonly term: string | ((part: P, view: View) => string);
  /** Where that term is, below the part. */
  readonly at: string | ((part: P, view: View) => string);
  readonly words: FindingText;
  /** The id of the words, where one rule has several. */
  readonly text?: string;
  readonly holds: (part: P, view: View) => boolean;
  /** What the words need to know of the breach. */
  readonly params?: (part: P, view: View) => Readonly<Record<string, string>>;
}

/** Rules over the same parts: the parts are passed over once. */
export interface RuleGroup {
  /** The rules, for tables and texts; each runs on the group's own kind of part. */
  readonly rules: readonly Pick<Rule, 'id' | 'severity' | 'words' | 'text'>[];
  readonly check: (view: View, findings: Finding[]) => void;
}

export function rulesOver<P extends Place>(parts: (view: View) => readonly P[], rules: readonly Rule<P>[]): RuleGroup {
  const check = (view: View, findings: Finding[]) => {
    for (const part of parts(view)) {
      for (const rule of rules) {
        if (!rule.holds(part, view)) {
          findings.push(findingOf(rule, part, view));
        }
      }
    }
  };
  return { rules, check };
}

/** Rules over the document as a whole. */
export function documentRules(rules: readonly Rule[]): RuleGroup {
  return rulesOver((view) => [view], rules);
}

function findingOf<P extends Place>(rule: Rule<P>, part: P, view: View): Finding {
  const { at, term } = rule;
  return {
    rule: rule.id,
    severity: rule.severity ?? 'fatal',
    layer: 'business',
    path: part.path + (typeof at === 'string' ? at : at(part, view)),
    term: typeof term === 'string' ? term : term(part, view),
    ...(rule.params && { params: rule.params(part, view) }),
    ...(rule.text && { text: rule.text }),
  };
}
