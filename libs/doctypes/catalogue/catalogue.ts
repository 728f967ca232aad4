import type { DocumentType } from '#doctype';
import { defineMachine } from '#kernel';
import { catalogue as binding, type Catalogue } from '#standards';
import { participantOf } from '../common/participants.js';
import { withDocument } from '../common/progress.js';
import { catalogueContext, offeredProducts } from './catalogue-context.js';
import { cataloguePage, catalogueTitle } from './catalogue-page.js';
import { catalogueRules } from './catalogue-rules.js';
import { catalogueSamples } from './catalogue-samples.js';
import { catalogueTexts } from './catalogue-texts.js';

/** The catalogue that a firm sends to a customer (Peppol BIS Catalogue 3, T19). It opens a case with that customer. */
export const catalogueType: DocumentType<Catalogue> = {
  id: 'catalogue',
  transaction: 'T19',
  title: catalogueTitle,
  sentBy: 'seller',
  opensCase: 'always',
  binding,
  header: (catalogue) => ({
    number: catalogue.number,
    issueDate: catalogue.issueDate,
    seller: participantOf(catalogue.provider),
    buyer: participantOf(catalogue.receiver),
    references: [],
  }),
  numbered: (catalogue, number) => ({ ...catalogue, number }),
  rules: catalogueRules,
  products: offeredProducts,
  context: catalogueContext,
  machine: defineMachine('catalogue', {
    initial: 'sent',
    states: ['sent', 'acknowledged', 'accepted', 'rejected'],
    transitions: [
      { from: ['sent', 'acknowledged'], on: 'acknowledge', to: 'acknowledged' },
      { from: ['sent', 'acknowledged'], on: 'accept', to: 'accepted' },
      { from: ['sent', 'acknowledged'], on: 'reject', to: 'rejected' },
    ],
  }),
  advance: (progress, { number, issueDate }) => withDocument(progress, { type: 'catalogue', number, issueDate }),
  page: cataloguePage,
  findingTexts: catalogueTexts,
  samples: catalogueSamples,
};
