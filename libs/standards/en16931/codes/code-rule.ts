import { type CodeListName, isCode } from '../../codelists/index.js';
import type { Place, Rule } from '../rule/rule.js';
import type { View } from '../view/view.js';
import { notListed } from '../words/templates.js';
import type { Term } from '../words/terms.js';

/** A code that must be in a list; a code that is not there breaks nothing. */
export interface CodeRule<P> {
  readonly term: Term;
  readonly at: string;
  /** The list as people know it. */
  readonly list: string;
  readonly read: (part: P) => string | undefined;
  readonly isListed: (code: string) => boolean;
}

export function codeRule<P extends Place = View>(id: string, { term, at, list, read, isListed }: CodeRule<P>): Rule<P> {
  return {
    id,
    term,
    at,
    words: notListed(term, list),
    // One rule may be about several terms, each of which has its name.
    text: `${id} ${term}`,
    holds: (part) => {
      const code = read(part);
      return code === undefined || isListed(code);
    },
    params: (part) => ({ value: shortened(read(part) ?? '') }),
  };
}

/** Whether the code is in the list when the space around it is taken away, as most official rules do. */
export const inList =
  (name: CodeListName) =>
  (code: string): boolean =>
    isCode(name, code) || isCode(name, code.trim());

/** Whether the code is in the list exactly as it stands. */
export const exactlyIn =
  (name: CodeListName) =>
  (code: string): boolean =>
    isCode(name, code);

export function shortened(value: string): string {
  return value === '' ? '–' : value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
