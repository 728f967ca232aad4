import { checkCreditNote, checkInvoice } from './en16931/index.js';
import type { Finding } from './finding/finding.js';
import { checkPeppol } from './peppol/index.js';
import type { ReadDocument } from './ubl/index.js';

/**
 * Checks the content of a document by the official rules of its type, whichever that is: with the findings that reading it
 * gave, all that its rules say; none for a type without a table. What is missing or malformed is for structure to report; here it does no harm.
 */
export function checkContent(read: { readonly id: string; readonly model: unknown }): Finding[] {
  const document = read as ReadDocument;
  switch (document.id) {
    case 'invoice':
      return checkInvoice(document.model);
    case 'credit-note':
      return checkCreditNote(document.model);
    default:
      return checkPeppol(document.id, document.model);
  }
}

/** Findings of `checkStructure` that a body of JSON can have and a model read from XML cannot. */
const misshapes: ReadonlySet<string> = new Set(['STRUCTURE-TYPE', 'STRUCTURE-FIELD', 'STRUCTURE-MANY']);

/**
 * Whether the body has things in the wrong shape, such as a list where a text belongs: the rules of its content cannot look
 * at it then. Other faults of structure do not keep them from it, nor do they keep the official validators.
 */
export function isMisshapen(structure: readonly Finding[]): boolean {
  return structure.some(({ rule }) => misshapes.has(rule));
}
