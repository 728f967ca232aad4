import type { CausedEvent, DocumentReference, DocumentType } from '#doctype';
import { defineMachine } from '#kernel';
import { catalogueResponse as binding, type CatalogueResponse } from '#standards';
import { participantOf } from '../common/participants.js';
import { withDocument } from '../common/progress.js';
import { catalogueResponseContext } from './catalogue-response-context.js';
import { catalogueResponsePage, catalogueResponseTitle } from './catalogue-response-page.js';
import { catalogueResponseRules } from './catalogue-response-rules.js';
import { catalogueResponseSamples } from './catalogue-response-samples.js';
import { catalogueResponseTexts } from './catalogue-response-texts.js';

/** What each response code does to the catalogue. */
const events: Readonly<Record<string, string>> = { AB: 'acknowledge', AP: 'accept', RE: 'reject' };

/** The customer's answer to a catalogue (Peppol BIS Catalogue 3, T58). */
export const catalogueResponseType: DocumentType<CatalogueResponse> = {
  id: 'catalogue-response',
  transaction: 'T58',
  title: catalogueResponseTitle,
  sentBy: 'buyer',
  opensCase: 'never',
  binding,
  header: (response) => ({
    number: response.number,
    issueDate: response.issueDate,
    seller: participantOf(response.receiver),
    buyer: participantOf(response.sender),
    references: answered(response).map(({ reference }) => reference),
  }),
  numbered: (response, number) => ({ ...response, number }),
  rules: catalogueResponseRules,
  context: catalogueResponseContext,
  machine: defineMachine('catalogue response', { initial: 'issued', states: ['issued'], transitions: [] }),
  causes,
  advance: (progress, { number, issueDate }) =>
    withDocument(progress, { type: 'catalogue-response', number, issueDate }),
  page: catalogueResponsePage,
  findingTexts: catalogueResponseTexts,
  samples: catalogueResponseSamples,
};

function causes(response: CatalogueResponse): CausedEvent[] {
  return answered(response).flatMap(({ reference, code }) => {
    const event = events[code];
    return event === undefined ? [] : [{ on: reference, event }];
  });
}

/** The catalogues that are answered, each with its code. */
function answered({ documentResponses = [] }: CatalogueResponse): { reference: DocumentReference; code: string }[] {
  return documentResponses.map(({ response, document }, index) => ({
    reference: {
      type: 'catalogue',
      number: document.reference,
      issuedBy: 'seller',
      path: `/documentResponses/${index}/document/reference`,
    },
    code: response.responseCode.trim(),
  }));
}
