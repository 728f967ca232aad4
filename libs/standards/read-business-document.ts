import type { Finding } from './finding/finding.js';
import { isCii, readCiiTree } from './facturx/index.js';
import { type Binding, type BindingId, type Models, readTree } from './ubl/index.js';
import type { XmlElement } from './xml/index.js';

/** A document in one of the two syntaxes that EN 16931 knows; both are read into the same models. */
export interface BusinessDocument {
  readonly syntax: 'UBL' | 'CII';
  readonly id: BindingId;
  readonly binding: Binding;
  readonly model: Models[BindingId];
  /** What its structure breaks, as far as it concerns this syntax. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a document in UBL, or an invoice or credit note in CII.
 *
 * @throws KontorError `document-unknown...` when it is neither
 */
export function readBusinessDocument(root: XmlElement): BusinessDocument {
  const syntax = isCii(root) ? 'CII' : 'UBL';
  const { id, binding, model, findings } = syntax === 'CII' ? readCiiTree(root) : readTree(root);
  return { syntax, id, binding, model, findings: concerning(syntax, findings) };
}

/** CII (Factur-X, XRechnung) follows the European standard; what Peppol asks beyond it, or of UBL, does not concern it. */
export function concerning(syntax: BusinessDocument['syntax'], findings: readonly Finding[]): readonly Finding[] {
  return syntax === 'CII' ? findings.filter(({ rule }) => !/^(PEPPOL|UBL)-/.test(rule)) : findings;
}
