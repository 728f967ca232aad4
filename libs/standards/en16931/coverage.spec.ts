import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languages } from '#kernel';
import { explain } from '../explain.js';
import { cases, findingsIn } from './corpus/cases.js';
import { billingRules, billingTexts } from './index.js';
import { publishedBillingRules } from './published-rules.js';

describe('the published rules', () => {
  it('are all checked, with the published severity, and no others', () => {
    expect(new Map(billingRules)).toEqual(publishedBillingRules);
  });

  it('are as many as is said of them', () => {
    const fatal = [...publishedBillingRules].filter(([, severity]) => severity === 'fatal').map(([id]) => id);
    const ofPeppol = fatal.filter((id) => id.startsWith('PEPPOL-'));
    expect([fatal.length - ofPeppol.length, ofPeppol.length]).toEqual([281, 54]);
  });
});

describe('the words of the findings', () => {
  it.each(Object.entries(billingTexts))('%s: there are some in every language', (_, { what, remedy }) => {
    const said = languages.flatMap((language) => [what[language], remedy[language]]);
    expect(said.filter((text) => text.length < 10)).toEqual([]);
    expect(new Set(said).size).toBe(8);
  });

  it('name the place and leave nothing open', () => {
    for (const { xml } of cases()) {
      for (const finding of findingsIn(xml)) {
        for (const language of languages) {
          const { what, remedy } = explain(finding, language);
          expect(`${what} ${remedy}`).not.toMatch(/[{}]|undefined/);
        }
      }
    }
  });
});

const table = resolve('../shared/standards/rules.tsv');

// Skipped where ../shared is not beside the project.
(existsSync(table) ? describe : describe.skip)('the list of published rules (../shared/standards/rules.tsv)', () => {
  it('is the one that is kept here', () => {
    const rows = readFileSync(table, 'utf8')
      .split('\n')
      .map((row) => row.split('\t'))
      .filter(([document = '']) => document.startsWith('invoice, credit note'));
    const published = new Map(rows.map(([, id = '', severity = '']) => [id, severity]));
    // It leaves out all rules that begin so, nearly all of them warnings; these two are fatal in the Schematron.
    const left = ['UBL-CR-666', 'UBL-CR-673'].map((id) => [id, 'fatal'] as const);
    expect(publishedBillingRules).toEqual(new Map([...published, ...left]));
  });
});
