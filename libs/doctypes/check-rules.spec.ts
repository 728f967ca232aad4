import { checkRules, documentTypes } from '#doctype';
import { checkStructure, readDocument, writeDocument, type Finding } from '#standards';
import { allDocumentTypes } from './index.js';

const types = documentTypes(allDocumentTypes);
const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
const invoice = types.find('invoice')!;
const xml = writeDocument(invoice.binding, invoice.samples.accepted[0]!.body as never);

test('a fault of structure does not hide what the rules say', () => {
  const faulty = xml.replace(/<cbc:ID>.*?<\/cbc:ID>/, '').replace(/(<cbc:PayableAmount[^>]*>)[^<]*/, '$199.99');
  const { id, model, findings } = readDocument(faulty);
  expect(rulesOf(findings)).toEqual(['BR-02']);
  expect(rulesOf(checkRules(types, id, model, findings))).toEqual(['BR-CO-16']);
});

test('a body in which a text is a list is judged by its structure only', () => {
  const body = { ...(invoice.samples.accepted[0]!.body as object), number: ['1'] };
  const structure = checkStructure(invoice.binding, body);
  expect(rulesOf(structure)).toContain('STRUCTURE-TYPE');
  expect(checkRules(types, 'invoice', body, structure)).toEqual([]);
});

test('Kontor’s own rules are for sound bodies', () => {
  const { body } = invoice.samples.refused.find(({ rules }) => rules.includes('KONTOR-INVOICE-IBAN'))!;
  const sound = checkStructure(invoice.binding, body);
  expect(rulesOf(checkRules(types, 'invoice', body, sound))).toContain('KONTOR-INVOICE-IBAN');
});

test.each(allDocumentTypes)(
  '$id: whatever element is missing, the rules put up with it',
  ({ id, binding, samples }) => {
    const whole = writeDocument(binding, samples.accepted[0]!.body as never);
    const elements = [...whole.matchAll(/<(c[ab]c:\w+)[^>]*>/g)];
    for (const { index, 1: name } of elements) {
      const end = whole.indexOf(`</${name}>`, index);
      // Without its customization id nobody knows what it is.
      if (end < 0 || name === 'cbc:CustomizationID') continue;
      const read = readDocument(whole.slice(0, index) + whole.slice(end + name!.length + 3));
      expect(() => checkRules(types, id, read.model, read.findings)).not.toThrow();
    }
  },
);
