import type { DocumentContext } from '#doctype';
import type { Finding, InvoiceResponse } from '#standards';
import { contradiction, deviation } from '../common/findings.js';
import { responseCodeOf } from './invoice-response-codes.js';

/** An answer must fit the life of what it answers. Nothing is said where that is not known. */
export function invoiceResponseContext(response: InvoiceResponse, context: DocumentContext): Finding[] {
  const bill = context.references[0];
  if (!bill) return [];
  const { path, number } = bill.reference;
  const code = responseCodeOf(response) ?? '';
  const findings: Finding[] = [];
  if (bill.state === 'rejected') {
    findings.push(contradiction('KONTOR-INVOICE-RESPONSE-FINAL', path, { number }));
  } else if (['UQ', 'CA', 'RE'].includes(code) && ['paid', 'over-paid'].includes(bill.state)) {
    findings.push(contradiction('KONTOR-INVOICE-RESPONSE-SETTLED', path, { number }));
  } else if (code === 'PD' && !['part-paid', 'paid', 'over-paid'].includes(bill.state)) {
    findings.push(deviation('KONTOR-INVOICE-RESPONSE-UNPAID', '/documentResponse/response/responseCode', { number }));
  }
  const { issueDate } = response.documentResponse.document;
  if (issueDate !== undefined && issueDate !== bill.issueDate) {
    const params = { date: issueDate, issued: bill.issueDate };
    findings.push(deviation('KONTOR-INVOICE-RESPONSE-ISSUED', '/documentResponse/document/issueDate', params));
  }
  if (response.issueDate < bill.issueDate) {
    const params = { date: response.issueDate, issued: bill.issueDate };
    findings.push(deviation('KONTOR-INVOICE-RESPONSE-DATE', '/issueDate', params));
  }
  return findings;
}
