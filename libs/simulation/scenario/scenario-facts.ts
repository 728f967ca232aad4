import { In, type EntityManager } from 'typeorm';
import { Product } from '#catalogue';
import { factsOfCase, type CaseFacts } from '#classroom';
import { documentOf } from '#clearing';
import { dayOf } from '#kernel';
import type { FirmDirectory, FirmRecord } from '#registry';
import type { Finding } from '#standards';
import { isCustomer, type Scenario } from './scenario.js';

/** Something that the simulated firm has handed in, by the step that it was. */
export interface Submission {
  readonly documentType: string;
  readonly state: 'received' | 'accepted' | 'rejected' | 'failed';
  readonly documentId: string | null;
  readonly caseId: string | null;
  readonly findings: readonly Finding[];
}

export interface ScenarioPayment {
  readonly status: 'pending' | 'settled' | 'refused';
  readonly reasonCode: string | null;
}

/** All that the next move depends on: the record, not what was meant to happen. */
export interface ScenarioFacts {
  readonly scenario: Scenario;
  /** The students' firm. */
  readonly firm: FirmRecord;
  /** The simulated firm. */
  readonly partner: FirmRecord;
  readonly now: Date;
  /** `YYYY-MM-DD` in the network's time zone. */
  readonly today: string;
  readonly submissions: ReadonlyMap<string, Submission>;
  readonly payments: ReadonlyMap<string, ScenarioPayment>;
  /** Of the firm's catalogue, what the scenario's lines name. */
  readonly products: ReadonlyMap<string, Product>;
  /** The case as it stands; undefined before the order. */
  readonly tradeCase: CaseFacts | undefined;
  /** The body of a document of the case. */
  readonly body: <Body>(documentId: string) => Promise<Body>;
  /** The rules that findings of a document of the case name. */
  readonly rules: (documentId: string) => Promise<readonly string[]>;
}

/** Begins the idempotency keys of a scenario. */
export function stepKey(scenarioId: string, step: string): string {
  return `scenario-${scenarioId}-${step}`;
}

export async function factsOf(
  manager: EntityManager,
  directory: FirmDirectory,
  scenario: Scenario,
  now: Date,
): Promise<ScenarioFacts> {
  const firms = await directory.byIds([scenario.firmId, scenario.partnerFirmId], manager);
  const firm = firms.get(scenario.firmId)!;
  const partner = firms.get(scenario.partnerFirmId)!;
  const submissions = await submissionsOf(manager, scenario);
  const caseId = isCustomer(scenario.behaviour) ? lastCase(submissions) : await caseOfSupplier(manager, scenario);
  const numbers = scenario.lines.map(({ product }) => product);
  const products = await manager.findBy(Product, { firmId: firm.id, number: In(numbers) });
  return {
    scenario,
    firm,
    partner,
    now,
    today: dayOf(now, firm.timeZone),
    submissions,
    payments: await paymentsOf(manager, scenario),
    products: new Map(products.map((product) => [product.number, product])),
    tradeCase: caseId ? await factsOfCase(manager, caseId) : undefined,
    body: async <Body>(documentId: string) => (await documentOf(manager, documentId))!.body as Body,
    rules: async (documentId) => (await documentOf(manager, documentId))!.findings.map(({ rule }) => rule),
  };
}

async function submissionsOf(
  manager: EntityManager,
  { id, partnerFirmId }: Scenario,
): Promise<Map<string, Submission>> {
  const prefix = stepKey(id, '');
  const rows = (await manager.query(
    `SELECT e.idempotency_key AS key, e.document_type AS "documentType", e.state, e.document_id AS "documentId",
       d.case_id AS "caseId", e.findings
     FROM envelope e LEFT JOIN document d ON d.id = e.document_id
     WHERE e.sender_firm_id = $1 AND starts_with(e.idempotency_key, $2) ORDER BY e.sequence`,
    [partnerFirmId, prefix],
  )) as (Submission & { key: string })[];
  return new Map(rows.map(({ key, ...row }) => [key.slice(prefix.length), row]));
}

/** The orders of a customer each open a case; the scenario goes on in the last. */
function lastCase(submissions: ReadonlyMap<string, Submission>): string | null {
  const orders = [...submissions.values()].filter(({ documentType }) => documentType === 'order');
  return orders.findLast(({ caseId }) => caseId !== null)?.caseId ?? null;
}

/** The first order since the scenario was set up that no other scenario has taken. */
async function caseOfSupplier(
  manager: EntityManager,
  { caseId, firmId, partnerFirmId, createdAt }: Scenario,
): Promise<string | null> {
  if (caseId) return caseId;
  const [row] = (await manager.query(
    `SELECT c.id FROM trade_case c
     WHERE c.buyer_firm_id = $1 AND c.seller_firm_id = $2 AND c.opened_at >= $3
       AND NOT EXISTS (SELECT FROM scenario s WHERE s.case_id = c.id)
       AND EXISTS (SELECT FROM document d WHERE d.case_id = c.id AND d.document_type = 'order')
     ORDER BY c.id LIMIT 1`,
    [firmId, partnerFirmId, createdAt],
  )) as { id: string }[];
  return row?.id ?? null;
}

/** Payment orders of a scenario carry the key of their step as their reference. */
async function paymentsOf(
  manager: EntityManager,
  { id, partnerFirmId }: Scenario,
): Promise<Map<string, ScenarioPayment>> {
  const rows = (await manager.query(
    `SELECT o.end_to_end_id AS reference, o.status, o.reason_code AS "reasonCode"
     FROM payment_order o JOIN bank_account a ON a.id = o.debtor_account_id
     WHERE a.firm_id = $1 AND starts_with(o.end_to_end_id, $2)`,
    [partnerFirmId, paymentReference(id, '')],
  )) as (ScenarioPayment & { reference: string })[];
  return new Map(rows.map(({ reference, ...payment }) => [reference, payment]));
}

/** At most 35 characters: the scenario's last twelve, then what tells its payments apart. */
export function paymentReference(scenarioId: string, documentId: string): string {
  return `S${scenarioId.slice(-12)}-${documentId.slice(-12)}`;
}
