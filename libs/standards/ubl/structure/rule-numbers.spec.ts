import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { treeOf } from '../binding/compile.js';
import type { Binding } from '../binding/document.js';
import { bindings } from '../bindings.js';
import { officialRules } from './rule-numbers.js';

const file = resolve('../shared/standards/rules.tsv');
const describeIfPresent = existsSync(file) ? describe : describe.skip;
const published = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => /\b(PEPPOL-T\d+-B\d+)\tfatal/.exec(line)?.[1] ?? [])
  : [];
const numbered: Binding[] = Object.values(bindings).filter(({ rules }) => rules !== '');

describeIfPresent('the official structural rules (../shared/standards/rules.tsv)', () => {
  it.each(numbered.map((binding) => [binding.id, binding] as const))('%s has exactly those', (_, binding) => {
    const rules = published.filter((rule) => rule.startsWith(`${binding.rules}-`)).sort();
    expect(rules.length).toBeGreaterThan(30);
    expect(officialRules(binding.rules, treeOf(binding)).sort()).toEqual(rules);
  });
});
