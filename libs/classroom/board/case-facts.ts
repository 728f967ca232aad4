import type { EntityManager } from 'typeorm';
import type { CaseProgress } from '#doctype';

/** A document of a case, with what tells whether it is in time and in order. */
export interface DocumentFacts {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly senderFirmId: string;
  readonly state: string;
  /** The day of acceptance in the network's time zone, `YYYY-MM-DD`; so are the others. */
  readonly day: string;
  /** Of an invoice or credit note. */
  readonly dueDay: string | null;
  /** Of an order: when the buyer wants the goods. */
  readonly requestedDay: string | null;
  /** Of an order response: when the seller promises them. */
  readonly promisedDay: string | null;
  /** Of a despatch advice: when they should arrive. */
  readonly estimatedDay: string | null;
  /** Carries a fatal finding that its network let travel. */
  readonly faulty: boolean;
  /** Says something else than what was agreed or is known: a price, a quantity, an account. */
  readonly deviates: boolean;
  /** Minor units still to be paid because of it, negative when too much was paid; null for documents without a claim. */
  readonly outstanding: bigint | null;
  /** Id of the document whose claim this one reduces. */
  readonly correctsId: string | null;
}

export interface CaseFacts {
  readonly id: string;
  readonly number: string;
  readonly buyerFirmId: string;
  readonly sellerFirmId: string;
  readonly openedDay: string;
  readonly progress: CaseProgress;
  /** In the order of acceptance. */
  readonly documents: readonly DocumentFacts[];
}

type Row = Omit<CaseFacts, 'documents'> & {
  readonly documents: readonly (Omit<DocumentFacts, 'outstanding'> & { readonly outstanding: string | null })[];
};

/** Days back from which a case is looked at even when nothing about it is open. */
export const lookBackDays = 60;

/**
 * The facts of all cases in which one of these firms has a part and that were active in the last 60 days or have
 * something left to pay: one query, however many firms.
 */
export function casesOfFirms(manager: EntityManager, firmIds: readonly string[], now: Date): Promise<CaseFacts[]> {
  return load(
    manager,
    `(c.buyer_firm_id = ANY($1::uuid[]) OR c.seller_firm_id = ANY($1::uuid[]))
       AND (c.updated_at >= $2::timestamptz - interval '${lookBackDays} days'
         OR EXISTS (SELECT FROM claim o WHERE o.case_id = c.id AND o.state IN ('open', 'part-paid')))`,
    [firmIds, now],
  );
}

export async function factsOfCase(manager: EntityManager, caseId: string): Promise<CaseFacts | undefined> {
  const [facts] = await load(manager, 'c.id = $1::uuid', [caseId]);
  return facts;
}

/** Amounts leave the database as text: a number of JSON would lose cents. */
async function load(manager: EntityManager, condition: string, parameters: readonly unknown[]): Promise<CaseFacts[]> {
  const rows = (await manager.query(
    `SELECT c.id, c.number, c.buyer_firm_id AS "buyerFirmId", c.seller_firm_id AS "sellerFirmId",
       (c.opened_at AT TIME ZONE n.time_zone)::date::text AS "openedDay", c.progress, filed.documents
     FROM trade_case c
     JOIN network n ON n.id = c.network_id
     CROSS JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object(
         'id', d.id, 'type', d.document_type, 'number', d.number, 'senderFirmId', d.sender_firm_id, 'state', d.state,
         'day', (d.accepted_at AT TIME ZONE n.time_zone)::date, 'dueDay', d.body ->> 'dueDate',
         'requestedDay', d.body #>> '{delivery,requestedPeriod,endDate}',
         'promisedDay', d.body #>> '{delivery,promisedPeriod,endDate}',
         'estimatedDay', d.body #>> '{shipment,delivery,estimatedPeriod,endDate}',
         'faulty', jsonb_path_exists(d.findings, '$[*] ? (@.severity == "fatal")'),
         'deviates', jsonb_path_exists(d.findings, '$[*] ? (@.severity == "warning" && @.layer == "context")'),
         'outstanding', (o.payable_minor - o.offset_minor - o.paid_minor)::text,
         'correctsId', o.offsets_document_id) ORDER BY d.id) AS documents
       FROM document d LEFT JOIN claim o ON o.document_id = d.id WHERE d.case_id = c.id
     ) filed
     WHERE ${condition} ORDER BY c.id`,
    [...parameters],
  )) as Row[];
  return rows.map(({ documents, ...row }) => ({
    ...row,
    documents: documents.map(({ outstanding, ...document }) => ({
      ...document,
      outstanding: outstanding === null ? null : BigInt(outstanding),
    })),
  }));
}
