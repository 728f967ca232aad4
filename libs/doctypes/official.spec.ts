import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkStructure, isFatal, writeDocument } from '#standards';
import { allDocumentTypes, draftDespatchAdvice, draftOrderResponse, draftReceiptAdvice, orderType } from './index.js';

/** The judge of UBL documents beside the project, where it and the official rules that it runs are at hand. */
const tool = '../shared/tools/ubl-validate';
const artefacts = process.env['ARTEFACTS'] ?? '../artefacts';
const repositories = ['ConnectingEurope+eInvoicing-EN16931', 'phax+phive-rules', 'kduvekot+ubl-release-package'];
const present =
  [tool, ...repositories.map((repository) => join(artefacts, repository))].every((path) => existsSync(path)) &&
  !spawnSync('java', ['-version']).error;

interface Verdict {
  readonly file: string;
  readonly severity: string;
  readonly rule: string;
}

/** Transactions whose official rules can all fail; those of logistics have no compiled rules. */
const judged = ['T01', 'T114', 'T115', 'T76', 'T116', 'T16', 'T19', 'T58'];

/** What the official rules say of documents, by the name of each. */
function judge(documents: ReadonlyMap<string, string>): Verdict[] {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-official-'));
  for (const [name, xml] of documents) writeFileSync(join(folder, `${name}.xml`), xml);
  const run = spawnSync(tool, ['-q', folder], { env: { ...process.env, ARTEFACTS: artefacts }, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (run.status === null || run.status > 1) throw new Error(run.stderr);
  return run.stdout.split('\n').flatMap((line) => {
    const [path = '', severity = '', rule = ''] = line.split('\t');
    return rule ? [{ file: path.slice(path.lastIndexOf('/') + 1, -'.xml'.length), severity, rule }] : [];
  });
}

(present ? describe : describe.skip)('the official rules (skipped where ../shared and $ARTEFACTS lack them)', () => {
  const xmlOf = (id: string, body: unknown) =>
    writeDocument(allDocumentTypes.find((type) => type.id === id)!.binding, body as never);

  test('take every accepted sample and every draft', () => {
    const documents = new Map<string, string>();
    for (const type of allDocumentTypes) {
      type.samples.accepted.forEach(({ body }, index) => documents.set(`${type.id}-${index}`, xmlOf(type.id, body)));
    }
    orderType.samples.accepted.forEach(({ body: order }, index) => {
      const head = { number: `D-${index}`, issueDate: '2026-09-10' };
      const changes = [{ orderLine: '1', quantity: '2', price: '1.25' }, ...order.lines.slice(1).map(refusal)];
      for (const answer of ['accepted', 'accepted-with-changes', 'rejected'] as const) {
        const response = draftOrderResponse(order, {
          ...head,
          answer,
          changes,
          note: 'Nota',
          promisedDelivery: '2026-09-20',
        });
        documents.set(`response-${index}-${answer}`, xmlOf('order-response', response));
      }
      const advice = draftDespatchAdvice(order, {
        ...head,
        estimatedDelivery: '2026-09-12',
        sscc: '354123450000000014',
      });
      documents.set(`despatch-${index}`, xmlOf('despatch-advice', advice));
      const discrepancies = [{ despatchLine: '1', short: '1', rejected: '2' }];
      documents.set(
        `receipt-${index}`,
        xmlOf('receipt-advice', draftReceiptAdvice(advice, { ...head, discrepancies })),
      );
    });
    expect(judge(documents).filter(({ severity }) => severity === 'fatal')).toEqual([]);
  });

  test('break where the samples of ordering, catalogues and despatch say so', () => {
    const documents = new Map<string, string>();
    const expected: Omit<Verdict, 'severity'>[] = [];
    for (const type of allDocumentTypes.filter(({ transaction }) => judged.includes(transaction))) {
      type.samples.refused.forEach(({ body, rules }, index) => {
        const file = `${type.id}-${index}`;
        if (checkStructure(type.binding, body).some(isFatal) || namesAnotherType(body)) return;
        documents.set(file, xmlOf(type.id, body));
        for (const rule of rules) if (rule.startsWith('PEPPOL-')) expected.push({ file, rule });
      });
    }
    const found = judge(documents).map(({ file, rule }) => `${file} ${rule}`);
    expect(expected.filter(({ file, rule }) => !found.includes(`${file} ${rule}`))).toEqual([]);
  });
});

/** The judge recognises a document by its specification, and cannot judge one that is named wrongly. */
function namesAnotherType(body: unknown): boolean {
  return (body as { customizationId?: string }).customizationId !== undefined;
}

function refusal({ identifier }: { readonly identifier: string }) {
  return { orderLine: identifier, reject: true };
}
