import type { CausedEvent, DocumentReference, DocumentType } from '#doctype';
import { defineMachine } from '#kernel';
import { invoiceResponse as binding, type InvoiceResponse } from '#standards';
import { participantOf } from '../common/participants.js';
import { withDocument } from '../common/progress.js';
import { responseCodeOf, type ResponseCode } from './invoice-response-codes.js';
import { invoiceResponseContext } from './invoice-response-context.js';
import { invoiceResponsePage, invoiceResponseTitle, isCreditNote } from './invoice-response-page.js';
import { invoiceResponseRules } from './invoice-response-rules.js';
import { invoiceResponseSamples } from './invoice-response-samples.js';
import { invoiceResponseSteps } from './invoice-response-steps.js';
import { invoiceResponseTexts } from './invoice-response-texts.js';

/** What each answer does to the invoice. */
const events: Readonly<Record<ResponseCode, string>> = {
  AB: 'acknowledge',
  IP: 'process',
  UQ: 'query',
  CA: 'accept-on-conditions',
  RE: 'reject',
  AP: 'accept',
  PD: 'announce-payment',
};

/** The buyer's answer to an invoice or a credit note (Peppol BIS Invoice Response 3, T111). */
export const invoiceResponseType: DocumentType<InvoiceResponse> = {
  id: 'invoice-response',
  transaction: 'T111',
  title: invoiceResponseTitle,
  sentBy: 'buyer',
  opensCase: 'never',
  binding,
  header: (response) => ({
    number: response.number,
    issueDate: response.issueDate,
    seller: participantOf(response.receiver),
    buyer: participantOf(response.sender),
    references: [billReference(response)],
  }),
  numbered: (response, number) => ({ ...response, number }),
  rules: invoiceResponseRules,
  context: invoiceResponseContext,
  machine: defineMachine('invoice response', { initial: 'issued', states: ['issued'], transitions: [] }),
  causes,
  advance: (progress, { number, issueDate }) => withDocument(progress, { type: 'invoice-response', number, issueDate }),
  steps: invoiceResponseSteps,
  page: invoiceResponsePage,
  findingTexts: invoiceResponseTexts,
  samples: invoiceResponseSamples,
};

function causes(response: InvoiceResponse): CausedEvent[] {
  const code = responseCodeOf(response);
  return code === undefined ? [] : [{ on: billReference(response), event: events[code] }];
}

function billReference(response: InvoiceResponse): DocumentReference {
  return {
    type: isCreditNote(response) ? 'credit-note' : 'invoice',
    number: response.documentResponse.document.reference,
    issuedBy: 'seller',
    path: '/documentResponse/document/reference',
  };
}
