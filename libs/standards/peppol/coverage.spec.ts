import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languages } from '#kernel';
import { type BindingId, bindingIds, bindings } from '../ubl/index.js';
import { peppolRules } from './check-peppol.js';
import { publishedRules } from './published-rules.js';
import { peppolTexts } from './texts/peppol-texts.js';

const transactions = bindingIds.filter((id) => bindings[id].rules !== '');
const idsOf = (id: BindingId) => [...new Set(peppolRules(id).map((rule) => `${rule.id} ${rule.severity}`))];

/** These are about elements, not content: structure has them. */
const structural = /^PEPPOL-COMMON-R0(01|03|30) /;

describe('the rules of the transactions', () => {
  it.each(transactions)('%s has all that are published, each with its severity', (id) => {
    expect(idsOf(id).toSorted()).toEqual(publishedRules(id).toSorted());
  });

  it.each(['invoice', 'credit-note'] as const)('%s has those of EN 16931 instead', (id) => {
    expect(peppolRules(id)).toEqual([]);
  });

  it('have words in every language', () => {
    const used = new Set(transactions.flatMap((id) => peppolRules(id).map(({ text }) => text)));
    expect(Object.keys(peppolTexts).toSorted()).toEqual([...used].toSorted());
    for (const { what, remedy } of Object.values(peppolTexts)) {
      for (const language of languages) {
        expect(what[language].length).toBeGreaterThan(10);
        expect(remedy[language].length).toBeGreaterThan(10);
      }
    }
  });
});

const table = resolve('../shared/standards/rules.tsv');
const describeIfPresent = existsSync(table) ? describe : describe.skip;

describeIfPresent('the list of published rules (../shared/standards/rules.tsv)', () => {
  it.each(transactions)('%s is as published', (id) => {
    const name = new RegExp(`\\(${bindings[id].transaction}\\)$`);
    const published = readFileSync(table, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([document = '', rule = '']) => name.test(document) && !/-B\d+$/.test(rule))
      .map(([, rule, severity]) => `${rule} ${severity}`)
      .filter((rule) => !structural.test(rule));
    expect(published.length).toBeGreaterThan(10);
    expect(publishedRules(id).toSorted()).toEqual(published.toSorted());
  });
});
