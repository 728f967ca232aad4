import { describeDocumentType, type DocumentContext } from '#doctype';
import type { Catalogue } from '#standards';
import { sampleContext } from '../common/sample-case.js';
import { catalogueType as type } from './catalogue.js';

describeDocumentType(type);

const [autumn, bulbs] = type.samples.accepted.map(({ body }) => body) as [Catalogue, Catalogue];
const kept = (number: string, vatRate: string) =>
  [number, { number, netPrice: '1', unitCode: 'C62', currency: 'EUR', vatCategory: 'S', vatRate }] as const;

describe('a catalogue against what its provider keeps', () => {
  test.each<[string, Catalogue, DocumentContext['products'], string[]]>([
    ['offers what is kept', autumn, new Map([kept('LAMP-01', '21.00'), kept('BOOK-07', '6')]), []],
    ['offers what is not kept', autumn, new Map([kept('LAMP-01', '21')]), ['KONTOR-CATALOGUE-PRODUCT-UNKNOWN']],
    [
      'states another rate',
      autumn,
      new Map([kept('LAMP-01', '21'), kept('BOOK-07', '21')]),
      ['KONTOR-CATALOGUE-VAT-RATE'],
    ],
    [
      'takes out what is no longer kept',
      { ...bulbs, lines: bulbs.lines.map((line) => ({ ...line, actionCode: 'Delete' })) },
      new Map(),
      [],
    ],
  ])('%s', (_, catalogue, products, rules) => {
    const findings = type.context(catalogue, { ...sampleContext({}), products });
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    for (const { rule } of findings) expect(type.findingTexts).toHaveProperty([rule]);
  });

  test('looks up every product once', () => {
    expect(type.products?.({ ...autumn, lines: [...autumn.lines, ...autumn.lines] })).toEqual(['LAMP-01', 'BOOK-07']);
  });
});
