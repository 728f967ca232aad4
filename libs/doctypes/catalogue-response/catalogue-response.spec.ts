import { describeDocumentType, type DocumentReference } from '#doctype';
import type { Catalogue, CatalogueResponse } from '#standards';
import { sampleContext } from '../common/sample-case.js';
import { allDocumentTypes } from '../index.js';
import { draftCatalogueResponse } from './catalogue-response-draft.js';
import { catalogueResponseType as type } from './catalogue-response.js';

describeDocumentType(type);

const catalogues = allDocumentTypes.find(({ id }) => id === 'catalogue')!;
const catalogue = catalogues.samples.accepted[0]!.body as Catalogue;
const drafted = (answer: 'acknowledged' | 'accepted' | 'rejected', issueDate = '2026-09-10') =>
  draftCatalogueResponse(catalogue, { number: 'CR-1', issueDate, answer, note: 'Nota' });
const contextOf = (response: CatalogueResponse, state: string, unknown = false) =>
  sampleContext({ refersTo: type.header(response).references[0] as DocumentReference, state, unknown });

test.each([
  ['sent', 'acknowledged', 'acknowledged'],
  ['sent', 'accepted', 'accepted'],
  ['acknowledged', 'rejected', 'rejected'],
  ['accepted', 'rejected', undefined],
  ['rejected', 'accepted', undefined],
] as const)('a catalogue that is %s and answered "%s" → %s', (state, answer, next) => {
  const response = drafted(answer);
  expect(type.rules(response)).toEqual([]);
  const [caused] = type.causes?.(response, contextOf(response, state)) ?? [];
  expect(caused?.on).toMatchObject({ type: 'catalogue', number: catalogue.number, issuedBy: 'seller' });
  expect(catalogues.machine.next(state, caused!.event)).toBe(next);
});

test.each<[string, CatalogueResponse, string, string[]]>([
  ['is the first', drafted('accepted'), 'sent', []],
  ['follows a receipt', drafted('rejected'), 'acknowledged', []],
  ['follows an acceptance', drafted('rejected'), 'accepted', ['KONTOR-CATALOGUE-RESPONSE-ANSWERED']],
  ['follows a rejection', drafted('accepted'), 'rejected', ['KONTOR-CATALOGUE-RESPONSE-ANSWERED']],
  ['is older than the catalogue', drafted('accepted', '2026-08-01'), 'sent', ['KONTOR-CATALOGUE-RESPONSE-DATE']],
])('an answer that %s', (_, response, state, rules) => {
  const findings = type.context(response, contextOf(response, state));
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
  for (const { rule, text } of findings) expect(type.findingTexts).toHaveProperty([text ?? rule]);
  expect(type.context(response, contextOf(response, state, true))).toEqual([]);
});
