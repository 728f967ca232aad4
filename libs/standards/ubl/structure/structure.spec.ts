import { languages } from '#kernel';
import { explain } from '../../explain.js';
import type { Finding } from '../../finding/finding.js';
import { treeOf } from '../binding/compile.js';
import type { Binding } from '../binding/document.js';
import { bindings } from '../bindings.js';
import { readDocument, writeDocument } from '../codec/codec.js';
import { smallInvoice, smallOrder } from '../codec/small-documents.js';
import { invoice, order } from '../types/index.js';
import { breachesOf } from './breaches.js';
import { checkTree } from './check-tree.js';
import { officialRules } from './rule-numbers.js';
import { structureTexts } from './structure-texts.js';

const numbered: Binding[] = Object.values(bindings).filter(({ rules }) => rules !== '');

const fatal = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'fatal').map(({ rule, path }) => `${rule} ${path}`);

describe('the official structural rules', () => {
  it.each(numbered.map((binding) => [binding.id, binding] as const))('%s: every one is found', (_, binding) => {
    const tree = treeOf(binding);
    const broken = [...breachesOf(binding.rules, tree)];
    expect(broken.map(({ rule }) => rule).sort()).toEqual(officialRules(binding.rules, tree).sort());
    for (const { rule, document } of broken) {
      const found = new Set(fatal(checkTree(binding, document)).map((finding) => finding.split(' ')[0]));
      found.delete('PEPPOL-COMMON-R001'); // an element that loses its only child is empty, too
      expect([...found]).toEqual([rule]);
    }
  });
});

describe('XML that says what the model does not know', () => {
  const xml = writeDocument(order, smallOrder);
  it.each([
    [
      'a note twice',
      xml
        .replace('<cbc:IssueDate>', '<cbc:Note>a</cbc:Note><cbc:IssueDate>')
        .replace('</cbc:IssueDate>', '</cbc:IssueDate><cbc:Note>b</cbc:Note>'),
      ['STRUCTURE-ORDER /issueDate'],
    ],
    [
      'a number twice',
      xml.replace('<cbc:IssueDate>', '<cbc:ID>B-2</cbc:ID><cbc:IssueDate>'),
      ['STRUCTURE-REPEATED /number'],
    ],
    [
      'a party under two names, as UBL has it, one with an empty number',
      xml.replace(
        '</cac:PartyLegalEntity>',
        `</cac:PartyLegalEntity><cac:PartyLegalEntity><cbc:RegistrationName>A</cbc:RegistrationName>
         <cbc:CompanyID schemeID="0208"/></cac:PartyLegalEntity>`,
      ),
      ['PEPPOL-COMMON-R001 /buyer/legalRegistrationIdentifier'],
    ],
    [
      'a date that is none where the model has nothing',
      xml.replace('</Order>', '<cac:X><cbc:IssueDate>2026-11-31</cbc:IssueDate></cac:X></Order>'),
      ['PEPPOL-COMMON-R030 ', 'PEPPOL-T01-B00110 '],
    ],
    [
      'attributes that UBL has, and those that it has not',
      xml
        .replace('<cbc:ID>B-1', '<cbc:ID schemeAgencyID="6">B-1')
        .replace('<cbc:Name>Stoel', '<cbc:Name languageID="nl">Stoel')
        .replace('<cbc:CityName>', '<cbc:CityName schemeID="x">')
        .replace('<cbc:IssueDate>', '<cbc:IssueDate format="x">')
        .replace('<cac:OrderLine>', '<cac:OrderLine xmlns:x="urn:x" x:a="1" name="x">'),
      ['STRUCTURE-UNKNOWN /buyer/postalAddress/city', 'STRUCTURE-UNKNOWN /issueDate', 'STRUCTURE-UNKNOWN /lines/0'],
    ],
    ['an element in a text', xml.replace('B-1', '<cbc:Name>x</cbc:Name>'), ['STRUCTURE-UNKNOWN /number']],
    [
      'an element of another vocabulary',
      xml.replace('</Order>', '<x xmlns="urn:x">1</x></Order>'),
      ['PEPPOL-T01-B00110 '],
    ],
  ])('%s is found', (_, document, expected) => {
    expect(fatal(readDocument(document).findings).sort()).toEqual(expected);
  });

  it('is only a warning in an invoice, as in EN 16931', () => {
    const read = readDocument(
      writeDocument(invoice, smallInvoice).replace(
        '<cbc:BuyerReference>',
        '<cbc:LineCountNumeric>1</cbc:LineCountNumeric><cbc:BuyerReference>',
      ),
    );
    expect(read.findings).toEqual([
      expect.objectContaining({ rule: 'STRUCTURE-UNKNOWN', severity: 'warning', path: '' }),
    ]);
  });
});

describe('a repetition in an invoice', () => {
  const xml = writeDocument(invoice, smallInvoice);
  it.each([
    [
      'that UBL allows is left to the business rules',
      'DocumentCurrencyCode',
      '<cbc:Note>a</cbc:Note><cbc:Note>b</cbc:Note>',
      'warning',
    ],
    ['that UBL forbids is fatal', 'IssueDate', '<cbc:IssueDate>2026-11-21</cbc:IssueDate>', 'fatal'],
  ])('%s', (_, before, more, severity) => {
    const read = readDocument(xml.replace(`<cbc:${before}>`, `${more}<cbc:${before}>`));
    expect(read.findings.filter(({ rule }) => rule === 'STRUCTURE-REPEATED')).toEqual([
      expect.objectContaining({ severity }),
    ]);
  });
});

describe('the texts of the findings', () => {
  const given = Object.fromEntries(
    ['element', 'parent', 'attribute', 'field', 'value', 'expected', 'lists', 'longest', 'most'].map((place) => [
      place,
      'given',
    ]),
  );
  it.each(Object.keys(structureTexts))('%s says in every language what is wrong and what to do', (text) => {
    const finding: Finding = {
      rule: 'R',
      severity: 'fatal',
      layer: 'structure',
      path: '/lines/0',
      text,
      params: given,
    };
    const said = languages.flatMap((language) => Object.values(explain(finding, language)));
    expect(new Set(said).size).toBe(8);
    expect(said.filter((words) => /[{}]/.test(words))).toEqual([]);
  });

  it('exists for every finding that a check gives', () => {
    const found = numbered.flatMap((binding) =>
      [...breachesOf(binding.rules, treeOf(binding))]
        .slice(0, 40)
        .flatMap(({ document }) => checkTree(binding, document)),
    );
    expect(found.filter(({ text = '' }) => !(text in structureTexts))).toEqual([]);
  });
});
