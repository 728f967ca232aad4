import { checkPeppol, invoiceResponse as binding, isCode, type Finding, type InvoiceResponse } from '#standards';
import { broken } from '../common/findings.js';
import { participantOf } from '../common/participants.js';
import { checkValues } from '../common/value-rules.js';

/** What an answer alone can break: the rules of Peppol BIS Invoice Response 3, T111, and what common sense adds. */
export function invoiceResponseRules(response: InvoiceResponse): Finding[] {
  return [
    ...checkValues(binding, response),
    ...checkPeppol('invoice-response', response),
    ...checkParties(response),
    ...checkDocument(response),
  ];
}

function checkParties({ sender, receiver }: InvoiceResponse): Finding[] {
  const participant = participantOf(sender);
  if (participant !== participantOf(receiver)) return [];
  return [broken('KONTOR-INVOICE-RESPONSE-PARTIES', '/receiver/electronicAddress', { participant })];
}

/** Of all documents that the code list knows, only invoices and credit notes are answered this way. */
function checkDocument({ documentResponse }: InvoiceResponse): Finding[] {
  const code = documentResponse.document.documentTypeCode.trim();
  if (isCode('UNCL1001-inv', code) || isCode('UNCL1001-cn', code)) return [];
  return [broken('KONTOR-INVOICE-RESPONSE-DOCUMENT', '/documentResponse/document/documentTypeCode', { code })];
}
