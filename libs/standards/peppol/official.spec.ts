import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bindings, checkStructure, writeDocument } from '../ubl/index.js';
import { checkPeppol } from './check-peppol.js';
import { casesOf } from './corpus/cases.js';
import { sampleIds, samples } from './corpus/samples.js';

/** The judge of UBL documents beside the project, where it and the official rules that it runs are at hand. */
const tool = '../shared/tools/ubl-validate';
const artefacts = process.env['ARTEFACTS'] ?? '../artefacts';
const repositories = ['ConnectingEurope+eInvoicing-EN16931', 'phax+phive-rules', 'kduvekot+ubl-release-package'];
const present =
  [tool, ...repositories.map((repository) => join(artefacts, repository))].every((path) => existsSync(path)) &&
  !spawnSync('java', ['-version']).error;

/** The rules of the logistics transactions run only where somebody has compiled them. */
const judged = sampleIds.filter(
  (id) => !bindings[id].transaction.startsWith('T12') || process.env['UBL_VALIDATE_LOGISTICS'] !== undefined,
);

/** Their official tests never fail; they are judged here as their words say. */
const neverFail = ['PEPPOL-T111-R005', 'PEPPOL-T124-R007', 'PEPPOL-T125-R007'];

interface Verdict {
  readonly file: string;
  readonly findings: readonly { readonly severity: string; readonly rule: string }[];
}

function judge(documents: ReadonlyMap<string, string>): ReadonlyMap<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-official-'));
  for (const [name, xml] of documents) writeFileSync(join(folder, `${name}.xml`), xml);
  const run = spawnSync(tool, ['-q', '--json', folder], {
    env: { ...process.env, ARTEFACTS: artefacts },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true });
  if (run.status === null || run.status > 1) throw new Error(run.stderr);
  return new Map(
    (JSON.parse(run.stdout) as Verdict[]).map(({ file, findings }) => [
      file.slice(file.lastIndexOf('/') + 1, -'.xml'.length),
      unique(findings.map(({ severity, rule }) => `${severity} ${rule}`)),
    ]),
  );
}

const unique = (texts: readonly string[]) => [...new Set(texts)].toSorted();

(present ? describe : describe.skip)('the official rules (skipped where ../shared and $ARTEFACTS lack them)', () => {
  it('find in the corpus what is found here', () => {
    const documents = new Map<string, string>();
    const expected = new Map<string, string[]>();
    const add = (id: (typeof sampleIds)[number], name: string, document: unknown) => {
      documents.set(name, writeDocument(bindings[id], document as never));
      const findings = [...checkStructure(bindings[id], document), ...checkPeppol(id, document as never)];
      const rules = findings.filter(({ rule }) => !neverFail.includes(rule));
      expected.set(name, unique(rules.map(({ severity, rule }) => `${severity} ${rule}`)));
    };
    for (const id of judged) {
      add(id, `${id}-sound`, samples[id]);
      // By another specification the judge would take the document for one of another type.
      const cases = casesOf(id).filter(({ document }) => document.customizationId === undefined);
      for (const { name, document } of cases) add(id, `${id}-${name.replaceAll(' ', '-')}`, document);
    }
    expect(Object.fromEntries(judge(documents))).toEqual(Object.fromEntries(expected));
  });
});
