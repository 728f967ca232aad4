import { fill, type Language, type LocalizedText } from '#kernel';

/** `fatal` refuses the document, `warning` does not; `information` is only worth knowing. */
export type Severity = 'fatal' | 'warning' | 'information';

/** What had to be looked at to find it: the document's structure, its content, what is known besides it, the money. */
export type FindingLayer = 'structure' | 'business' | 'context' | 'money';

/** One thing that a check found. Storable as JSON; its words are made when it is read, by `explain`. */
export interface Finding {
  /** The official id where there is one (`BR-CO-15`, `PEPPOL-T01-B00101`), else Kontor's own. */
  readonly rule: string;
  readonly severity: Severity;
  readonly layer: FindingLayer;
  /** JSON pointer into the model, `/lines/0/netAmount`; empty for the whole document. */
  readonly path: string;
  /** The business term, `BT-131` or `tir01-003`. */
  readonly term?: string;
  /** Fills the places of the text. */
  readonly params?: Readonly<Record<string, string>>;
  /** The id of its text, where many rules share one; otherwise the rule's own id. */
  readonly text?: string;
}

/** What is wrong, and how to put it right; `{places}` and `{places:number}` are filled from the finding's params, `{path}` and `{term}`. */
export interface FindingText {
  readonly what: LocalizedText;
  readonly remedy: LocalizedText;
}

/** The texts of findings by rule id, or by the id that a finding names as its `text`. */
export type FindingTexts = Readonly<Record<string, FindingText>>;

/** A finding in words. */
export interface Explanation {
  readonly what: string;
  readonly remedy: string;
}

const unknown: FindingText = {
  what: {
    nl: 'Regel {rule} is niet nageleefd.',
    fr: 'La règle {rule} n’est pas respectée.',
    de: 'Die Regel {rule} ist nicht eingehalten.',
    en: 'Rule {rule} is broken.',
  },
  remedy: {
    nl: 'Zoek de regel op in de specificatie van het documenttype.',
    fr: 'Consultez la règle dans la spécification du type de document.',
    de: 'Schlagen Sie die Regel in der Spezifikation der Dokumentart nach.',
    en: 'Look the rule up in the specification of the document type.',
  },
};

/** Puts a finding into words with the first table that knows it. */
export function explainWith(tables: readonly FindingTexts[], finding: Finding, language: Language): Explanation {
  const id = finding.text ?? finding.rule;
  const text = tables.map((table) => table[id]).find((found) => found !== undefined) ?? unknown;
  const places = {
    rule: finding.rule,
    path: finding.path || '/',
    term: finding.term ?? finding.path,
    ...finding.params,
  };
  return { what: fill(text.what[language], places, language), remedy: fill(text.remedy[language], places, language) };
}

/** Whether the document must be refused for it. */
export function isFatal(finding: Finding): boolean {
  return finding.severity === 'fatal';
}
