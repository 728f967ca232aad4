import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Case, cases, findingsIn, officialRulesIn } from './corpus/cases.js';
import { billingRules } from './index.js';
import type { BillingId } from './view/view.js';

/** The judge of UBL documents beside the project, where it and the official rules that it runs are at hand. */
const tool = '../shared/tools/ubl-validate';
const artefacts = process.env['ARTEFACTS'] ?? '../artefacts';
const repositories = ['ConnectingEurope+eInvoicing-EN16931', 'phax+phive-rules', 'kduvekot+ubl-release-package'];
const present =
  [tool, ...repositories.map((repository) => join(artefacts, repository))].every((path) => existsSync(path)) &&
  !spawnSync('java', ['-version']).error;

/** Their official tests never fail: they look for the currency of the document within the amount. UBL-DT-01 does. */
const neverFail = ['BR-DEC-13', 'BR-DEC-15'];

/** Where a name or a code stands twice, other official tests stop with an error before this one has its turn. */
const unjudged = ['UBL-SR-09', 'UBL-SR-15', 'UBL-SR-22', 'UBL-SR-27'];

interface Verdict {
  readonly file: string;
  readonly findings: readonly { readonly rule: string }[];
}

function judge(id: BillingId, documents: readonly Case[]): ReadonlyMap<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-official-'));
  documents.forEach(({ xml }, index) => writeFileSync(join(folder, `${index}.xml`), xml));
  const type = id === 'invoice' ? 'billing-invoice' : 'billing-creditnote';
  const run = spawnSync(tool, ['-q', '--json', '--type', type, folder], {
    env: { ...process.env, ARTEFACTS: artefacts },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true });
  if (run.status === null || run.status > 1) {
    throw new Error(run.stderr);
  }
  const verdicts = JSON.parse(run.stdout) as Verdict[];
  return new Map(
    verdicts.map(({ file, findings }) => [
      documents[Number(/(\d+)\.xml$/.exec(file)?.[1])]?.name ?? file,
      [...new Set(findings.map(({ rule }) => rule))].filter((rule) => billingRules.has(rule)).toSorted(),
    ]),
  );
}

(present ? describe : describe.skip)('the official rules (skipped where ../shared and $ARTEFACTS lack them)', () => {
  it.each(['invoice', 'credit-note'] as const)('find in the corpus what is found here: %s', (id) => {
    const documents = cases().filter((one) => one.id === id && !unjudged.includes(one.rule));
    const expected = documents.map(
      ({ name, xml }) => [name, officialRulesIn(findingsIn(xml)).filter((rule) => !neverFail.includes(rule))] as const,
    );
    expect(Object.fromEntries(judge(id, documents))).toEqual(Object.fromEntries(expected));
  });
});
