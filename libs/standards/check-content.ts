import { checkCreditNote, checkInvoice } from './en16931/index.js';
import type { Finding } from './finding/finding.js';
import { checkPeppol } from './peppol/index.js';
import type { ReadDocument } from './ubl/index.js';

/**
 * Checks the content of a document by the official rules of its type, whichever that is: with the findings that reading it
 * gave, all that its rules say. What is missing or malformed is for structure to report; here it does no harm.
 */
export function checkContent(read: Pick<ReadDocument, 'id' | 'model'>): Finding[] {
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
