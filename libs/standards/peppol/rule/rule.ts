import type { Severity } from '../../finding/finding.js';
import type { Draft } from '../../en16931/view/draft.js';
import type { At, Places } from './place.js';

/** Where a rule is broken, and what its text needs to know of it. */
export interface Breach {
  /** JSON pointer into the model. */
  readonly path: string;
  readonly params?: Params;
}

export type Params = Readonly<Record<string, string>>;

/** One official rule over the model of a document type. */
export interface Rule<M = never> {
  /** The official id. */
  readonly id: string;
  readonly severity: Severity;
  /** The id of its text. */
  readonly text: string;
  readonly breaches: (document: Draft<M>, places: Places) => readonly Breach[];
}

/** A rule as its table states it: over every part that stands at a place. */
export interface Entry<M, P extends string> {
  readonly at: P;
  /** The term that the rule is about, below the part; the part itself when not given. */
  readonly term?: string;
  readonly text: string;
  readonly holds: (part: At<M, P>, document: Draft<M>) => boolean;
  readonly params?: (part: At<M, P>, document: Draft<M>) => Params;
}

/** Makes rules whose ids start with `prefix`: `PEPPOL-T01` and `R004`. */
export function numbered<M>(prefix: string) {
  const rule =
    (severity: Severity) =>
    <const P extends string>(number: string, entry: Entry<M, P>): Rule<M> => ({
      id: `${prefix}-${number}`,
      severity,
      text: entry.text,
      breaches: (document, places) => breachesOf(entry, document, places),
    });
  return { fatal: rule('fatal'), warning: rule('warning'), rule };
}

function breachesOf<M, P extends string>(entry: Entry<M, P>, document: Draft<M>, places: Places): Breach[] {
  const breaches: Breach[] = [];
  for (const { value, path } of places.at<At<M, P>>(entry.at)) {
    if (!entry.holds(value, document)) {
      breaches.push({
        path: entry.term ? `${path}/${entry.term}` : path,
        ...(entry.params && { params: entry.params(value, document) }),
      });
    }
  }
  return breaches;
}
