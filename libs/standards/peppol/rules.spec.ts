import { isFatal } from '../finding/finding.js';
import { bindings, checkStructure, type Models, readDocument, writeDocument } from '../ubl/index.js';
import { checkPeppol } from './check-peppol.js';
import { type Case, casesOf } from './corpus/cases.js';
import { sampleIds, samples } from './corpus/samples.js';
import { publishedRules } from './published-rules.js';

type Judged = { readonly id: Case['id']; readonly document: unknown };

const rulesOf = ({ id, document }: Judged) => [
  ...new Set(checkPeppol(id, document as Models[typeof id]).map(({ rule }) => rule)),
];

describe.each(sampleIds)('the rules of %s', (id) => {
  const cases = casesOf(id);

  it('find nothing in a sound document', () => {
    expect(checkStructure(bindings[id], samples[id]).filter(isFatal)).toEqual([]);
    expect(rulesOf({ id, document: samples[id] })).toEqual([]);
  });

  it.each(cases.map((broken) => [broken.name, broken] as const))('find %s and nothing else', (_, broken) => {
    expect(rulesOf(broken).toSorted()).toEqual([...broken.rules].toSorted());
  });

  it('find the same once the document has been XML', () => {
    // Where several types share a root element, the specification is what tells them apart.
    for (const { document, rules } of cases.filter((broken) => broken.document.customizationId === undefined)) {
      const { model } = readDocument(writeDocument(bindings[id], document as never));
      expect(rulesOf({ id, document: model }).toSorted()).toEqual([...rules].toSorted());
    }
  });

  it('are all broken by the corpus', () => {
    const broken = new Set(cases.flatMap(({ rules }) => rules));
    const published = publishedRules(id).filter((rule) => rule.endsWith(' fatal'));
    expect(published.filter((rule) => !broken.has(rule.replace(' fatal', '')))).toEqual([]);
  });

  it('point to the place', () => {
    for (const { document } of cases) {
      for (const { path } of checkPeppol(id, document as never)) {
        expect(path).toMatch(/^(\/[A-Za-z]+|\/\d+)+$/);
      }
    }
  });

  it('quote no more of a document than can be read', () => {
    const profileId = 'x'.repeat(1_000_000);
    for (const { params = {} } of checkPeppol(id, { profileId, customizationId: profileId } as never)) {
      expect(Math.max(0, ...Object.values(params).map((value) => value.length))).toBeLessThan(300);
    }
  });

  it('take a document of which nothing is there', () => {
    expect(() => checkPeppol(id, {})).not.toThrow();
    expect(() => checkPeppol(id, { lines: [{}], totals: {}, consignments: [{}] } as never)).not.toThrow();
  });
});

describe('what UBL allows beyond the model', () => {
  it('an identifier that a party has besides another is judged as that is', () => {
    const gln = (number: string) =>
      `</cac:PartyIdentification><cac:PartyIdentification><cbc:ID schemeID="0088">${number}</cbc:ID></cac:PartyIdentification>`;
    const xml = writeDocument(bindings['despatch-advice'], {
      ...samples['despatch-advice'],
      despatchParty: { ...samples['despatch-advice'].despatchParty, identifier: '1', identifierScheme: '0208' },
    });
    const rulesWith = (number: string) => {
      const document = xml.replace('</cac:PartyIdentification>', gln(number));
      return rulesOf({ id: 'despatch-advice', document: readDocument(document).model });
    };
    expect(rulesWith('7300010000001')).not.toContain('PEPPOL-COMMON-R040');
    expect(rulesWith('7300010000002')).toContain('PEPPOL-COMMON-R040');
  });
});
