import type { DocumentReference, DocumentType } from '#doctype';
import { quotation, quotationAnswer } from '#testing';
import { documentTypes } from './document-types.js';

const plain = quotation as DocumentType;
const answer = quotationAnswer as DocumentType;

function referringTo(type: string): DocumentType {
  const reference: DocumentReference = { type, number: 'X-1', issuedBy: 'seller', path: '/reference' };
  return { ...answer, header: (body) => ({ ...answer.header(body), references: [reference] }) };
}

test('types are found by id, in the order of their registration', () => {
  const types = documentTypes([plain, answer]);
  expect(types.all).toEqual([plain, answer]);
  expect(types.find('quotation')).toBe(plain);
  expect(types.find('quotation-answer')).toBe(answer);
  expect(types.find('invoice')).toBeUndefined();
  expect(types.find('constructor')).toBeUndefined();
  expect(documentTypes([]).all).toEqual([]);
});

test('a type may refer to itself and to one that is registered after it', () => {
  expect(documentTypes([referringTo('quotation'), plain]).all).toHaveLength(2);
  expect(documentTypes([referringTo('quotation-answer')]).all).toHaveLength(1);
});

test.each<[string, readonly DocumentType[], string]>([
  ['an id in capitals', [{ ...plain, id: 'Quotation' }], 'document type "Quotation": its id is not kebab-case'],
  ['an id with a blank', [{ ...plain, id: 'a quotation' }], 'document type "a quotation": its id is not kebab-case'],
  ['an id with a dash at its end', [{ ...plain, id: 'quotation-' }], 'its id is not kebab-case'],
  ['no id', [{ ...plain, id: '' }], 'document type "": its id is not kebab-case'],
  [
    'one id twice',
    [plain, answer, { ...answer, id: 'quotation' }],
    'document type "quotation": it is registered twice',
  ],
  ['a missing title', [{ ...plain, title: { ...plain.title, de: '' } }], 'document type "quotation": no title in de'],
  [
    'no sample',
    [{ ...plain, samples: { accepted: [], refused: [] } }],
    'document type "quotation": no accepted sample',
  ],
  [
    'a reference to an unknown type',
    [plain, referringTo('tender')],
    'document type "quotation-answer", sample "plain": refers to unknown type "tender"',
  ],
])('%s stops the boot', (_, types, complaint) => {
  expect(() => documentTypes(types)).toThrow(complaint);
});
