import type { EntityManager } from 'typeorm';
import type { CaseProgress, FiledDocument } from '#doctype';

/** Documents of a type, in some of their states, on one side of a firm's desk. */
export interface Expectation {
  readonly type: string;
  /** Undefined for all of them. */
  readonly states: readonly string[] | undefined;
  /** Whether the firm has received or sent them. */
  readonly box: 'inbox' | 'outbox';
}

/** A document that may call for something, with what is known of its case. */
export interface WaitingDocument {
  readonly id: string;
  readonly caseId: string;
  readonly type: string;
  readonly number: string;
  readonly box: 'inbox' | 'outbox';
  readonly partnerFirmId: string;
  readonly currency: string | null;
  readonly amountMinor: string | null;
  readonly progress: CaseProgress;
}

/** Documents of a box that are looked through, the newest: years of a practice firm, and no more of one that simulates a market. */
const lookThrough = 2_000;

/** The newest documents of a firm that meet one of the expectations, each with the case as it stands. */
export async function waitingDocuments(
  manager: EntityManager,
  firmId: string,
  expectations: readonly Expectation[],
  limit: number,
): Promise<WaitingDocument[]> {
  const boxes = (['inbox', 'outbox'] as const).flatMap((box) => {
    const wanted = expectations.filter((each) => each.box === box);
    return wanted.length > 0 ? [{ box, wanted }] : [];
  });
  const found = await Promise.all(
    boxes.map(async ({ box, wanted }) => {
      const [own, partner] = box === 'inbox' ? ['receiver', 'sender'] : ['sender', 'receiver'];
      return (await manager.query(
        `SELECT d.id, d.case_id AS "caseId", d.document_type AS type, d.number, $2::text AS box,
           d.${partner}_firm_id AS "partnerFirmId", d.currency, d.amount_minor AS "amountMinor", c.progress
         FROM (SELECT * FROM document WHERE ${own}_firm_id = $1 ORDER BY id DESC LIMIT ${lookThrough}) d
         JOIN trade_case c ON c.id = d.case_id
         WHERE (d.document_type || ' ' || d.state = ANY($3::text[]) OR d.document_type = ANY($4::text[]))
         ORDER BY d.id DESC LIMIT $5`,
        [
          firmId,
          box,
          wanted.flatMap(({ type, states }) => (states ?? []).map((state) => `${type} ${state}`)),
          wanted.flatMap(({ type, states }) => (states === undefined ? [type] : [])),
          limit,
        ],
      )) as WaitingDocument[];
    }),
  );
  return found.flat();
}

/** The documents of several cases with their bodies, in the order of their acceptance, by case. */
export async function caseFilesOf(
  manager: EntityManager,
  caseIds: readonly string[],
): Promise<Map<string, (FiledDocument & { readonly id: string })[]>> {
  const rows = (await manager.query(
    `SELECT d.id, d.case_id AS "caseId", d.document_type AS type, d.number, d.issue_date::text AS "issueDate", d.state, d.body
     FROM document d WHERE d.case_id = ANY($1::uuid[]) ORDER BY d.id`,
    [caseIds],
  )) as (FiledDocument & { id: string; caseId: string })[];
  const files = new Map<string, (FiledDocument & { id: string })[]>();
  for (const { caseId, ...document } of rows) files.set(caseId, [...(files.get(caseId) ?? []), document]);
  return files;
}
