import type { Samples } from '#doctype';
import type { CatalogueResponse } from '#standards';
import { addressedAs } from '../common/participants.js';
import { sampleBuyer, sampleSeller } from '../common/sample-parties.js';

const accepted: CatalogueResponse = {
  number: 'CR-2026-0001',
  issueDate: '2026-09-03',
  sender: { ...addressedAs(sampleBuyer.participantId), name: sampleBuyer.name },
  receiver: { ...addressedAs(sampleSeller.participantId), name: sampleSeller.name },
  documentResponses: [{ response: { responseCode: 'AP' }, document: { reference: 'CAT-2026-0001' } }],
};

const coded = (responseCode: string): CatalogueResponse['documentResponses'] => [
  { response: { responseCode }, document: { reference: 'CAT-2026-0001', version: '1' } },
];

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  [
    'an answer to oneself',
    { ...accepted, receiver: addressedAs(sampleBuyer.participantId) },
    'KONTOR-CATALOGUE-RESPONSE-PARTIES',
  ],
  ['a rejection for no reason', { ...accepted, documentResponses: coded('RE') }, 'KONTOR-CATALOGUE-RESPONSE-REASON'],
  ['a code that is none', { ...accepted, documentResponses: coded('XX') }, 'PEPPOL-T58-B02601'],
  ['a year of another century', { ...accepted, issueDate: '1926-09-09' }, 'KONTOR-DATE-PLAUSIBLE'],
];

export const catalogueResponseSamples: Samples<CatalogueResponse> = {
  accepted: [
    { name: 'accepted', body: accepted },
    { name: 'received', body: { ...accepted, number: 'CR-2026-0002', documentResponses: coded('AB') } },
    {
      name: 'rejected',
      body: {
        ...accepted,
        number: 'CR-2026-0003',
        notes: ['Uw prijzen liggen boven die van vorig jaar.'],
        documentResponses: coded('RE'),
      },
    },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};
