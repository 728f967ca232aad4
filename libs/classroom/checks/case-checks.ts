import type { EntityManager } from 'typeorm';
import type { Finding } from '#standards';
import { factsOfCase } from '../board/case-facts.js';
import { stagesOf, type StageFact } from '../board/stages.js';
import { rejectionsOfCase, type CaseRejection } from './rejections.js';

/** A document of a case, and what the checks found in it. */
export interface CheckedDocument {
  readonly documentId: string;
  readonly documentType: string;
  readonly number: string;
  readonly senderFirmId: string;
  readonly submittedBy: string | null;
  readonly submittedByName: string | null;
  readonly submittedAt: Date;
  readonly acceptedAt: Date;
  readonly state: string;
  readonly findings: readonly Finding[];
  /** The document that put right what was found, or a credit note that corrects it. */
  readonly rightedBy: { readonly documentId: string; readonly at: Date } | null;
}

export interface CaseChecks {
  readonly documents: readonly CheckedDocument[];
  readonly rejections: readonly CaseRejection[];
  /** Where the case stands, as the board has it. */
  readonly stages: readonly StageFact[];
}

/** Findings that somebody has to act on: broken rules, and deviations from what was agreed. */
const isRemarkable = '$[*] ? (@.severity == "fatal" || (@.severity == "warning" && @.layer == "context"))';

/** Everything that the checks found in a case; undefined when there is no such case. */
export async function checksOfCase(manager: EntityManager, caseId: string): Promise<CaseChecks | undefined> {
  const facts = await factsOfCase(manager, caseId);
  if (!facts) return undefined;
  const [documents, rejections] = [await documentsOf(manager, caseId), await rejectionsOfCase(manager, caseId)];
  return { documents, rejections, stages: stagesOf(facts) };
}

/**
 * What was found in a document is put right by a credit note against it, or by a later one of its type in which nothing of
 * the kind was found; an order by its change.
 */
async function documentsOf(manager: EntityManager, caseId: string): Promise<CheckedDocument[]> {
  const rows = (await manager.query(
    `SELECT d.id AS "documentId", d.document_type AS "documentType", d.number, d.sender_firm_id AS "senderFirmId",
       e.submitted_by AS "submittedBy", p.display_name AS "submittedByName", e.submitted_at AS "submittedAt",
       d.accepted_at AS "acceptedAt", d.state, d.findings, righted.id AS "rightedById", righted.accepted_at AS "rightedAt"
     FROM document d
     JOIN envelope e ON e.id = d.envelope_id
     LEFT JOIN person p ON p.id = e.submitted_by
     LEFT JOIN LATERAL (
       SELECT r.id, r.accepted_at FROM document r LEFT JOIN claim o ON o.document_id = r.id
       WHERE r.case_id = d.case_id AND r.id > d.id AND (o.offsets_document_id = d.id
         OR (jsonb_path_exists(d.findings, '${isRemarkable}') AND NOT jsonb_path_exists(r.findings, '${isRemarkable}')
           AND r.document_type = CASE d.document_type WHEN 'order' THEN 'order-change' ELSE d.document_type END))
       ORDER BY r.id LIMIT 1
     ) righted ON true
     WHERE d.case_id = $1 ORDER BY d.id`,
    [caseId],
  )) as (Omit<CheckedDocument, 'rightedBy'> & { rightedById: string | null; rightedAt: Date | null })[];
  return rows.map(({ rightedById, rightedAt, ...row }) => ({
    ...row,
    rightedBy: rightedById && rightedAt ? { documentId: rightedById, at: rightedAt } : null,
  }));
}
