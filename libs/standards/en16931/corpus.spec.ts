import { prefixesOf, creditNote, invoice } from '../ubl/index.js';
import { writeXml } from '../xml/index.js';
import { cases, findingsIn, officialRulesIn } from './corpus/cases.js';
import { complete, type Payment, payments } from './corpus/samples.js';
import { small, type Taxed } from './corpus/vat-samples.js';
import { billingRules } from './index.js';
import { vatCategories } from './vat/categories.js';
import type { BillingId } from './view/view.js';

const types: readonly BillingId[] = ['invoice', 'credit-note'];
const taxed: readonly Taxed[] = ['line', 'allowance', 'charge'];
const corpus = cases();

const xmlOf = (id: BillingId, document: Parameters<typeof writeXml>[0]) =>
  writeXml(document, prefixesOf(id === 'invoice' ? invoice : creditNote));

describe('a sound document', () => {
  it.each(types.flatMap((id) => (Object.keys(payments) as Payment[]).map((payment) => [id, payment] as const)))(
    'that has everything breaks nothing: %s paid by %s',
    (id, payment) => {
      expect(findingsIn(xmlOf(id, complete(id, payment)))).toEqual([]);
    },
  );

  it.each(types.flatMap((id) => vatCategories.map((category) => [id, category.code, category] as const)))(
    'of one VAT category breaks nothing: %s of %s',
    (id, _, category) => {
      expect(taxed.flatMap((part) => findingsIn(xmlOf(id, small(id, category, part))))).toEqual([]);
    },
  );
});

/** Whether a reason means the same as its code is for people to tell. */
const undecidable = ['BR-CO-05', 'BR-CO-06', 'BR-CO-07', 'BR-CO-08'];

describe('a document that breaks a rule', () => {
  it('is there for every rule that can be broken', () => {
    const broken = new Set(corpus.map(({ rule }) => rule));
    expect([...billingRules.keys()].filter((id) => !broken.has(id))).toEqual(undecidable);
  });

  it.each(corpus.map((one) => [one.name, one] as const))('%s: is found to break that rule', (_, { xml, expected }) => {
    expect(officialRulesIn(findingsIn(xml))).toEqual(expected);
  });

  it('breaks that rule alone, but where rules entail each other', () => {
    const entailing = corpus.filter(({ expected }) => expected.length > 1);
    expect(entailing.length / corpus.length).toBeLessThan(0.25);
  });
});
