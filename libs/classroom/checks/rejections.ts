import type { EntityManager } from 'typeorm';
import type { Finding } from '#standards';
import { lookBackDays } from '../board/case-facts.js';
import type { OpenRejection } from '../board/board.js';

/**
 * The case that the content of a refused envelope `e` belongs to: a document of one of the two firms is named in it, as a
 * JSON string or as an element of XML. Works for what cannot be read as a document, too. A number of three characters or
 * less could stand for anything, and tells nothing.
 */
const namedCase = `
  SELECT d.case_id FROM document d
  WHERE ((d.sender_firm_id = e.sender_firm_id AND d.receiver_firm_id = e.receiver_firm_id)
      OR (d.sender_firm_id = e.receiver_firm_id AND d.receiver_firm_id = e.sender_firm_id))
    AND char_length(d.number) > 3
    AND (position('"' || d.number || '"' IN e.content) > 0 OR position('>' || d.number || '<' IN e.content) > 0)
  ORDER BY d.id DESC LIMIT 1`;

/** The first envelope after `e` by which the same firm got a document of the same type through to the same firm. */
const followed = `
  SELECT a.document_id, a.decided_at FROM envelope a
  WHERE a.sender_firm_id = e.sender_firm_id AND a.sequence > e.sequence AND a.state = 'accepted'
    AND a.receiver_firm_id = e.receiver_firm_id AND a.document_type = e.document_type
  ORDER BY a.sequence LIMIT 1`;

/** What the clearing refused of these firms' documents in the last 60 days, where no accepted one of the kind followed. */
export async function openRejections(
  manager: EntityManager,
  firmIds: readonly string[],
  now: Date,
): Promise<OpenRejection[]> {
  return manager.query(
    `SELECT e.id AS "envelopeId", e.sender_firm_id AS "senderFirmId", e.receiver_firm_id AS "receiverFirmId",
       e.document_type AS "documentType", (e.decided_at AT TIME ZONE n.time_zone)::date::text AS day,
       (${namedCase}) AS "caseId"
     FROM envelope e JOIN network n ON n.id = e.network_id
     WHERE e.sender_firm_id = ANY($1::uuid[]) AND e.state = 'rejected'
       AND e.submitted_at >= $2::timestamptz - interval '${lookBackDays} days'
       AND NOT EXISTS (${followed})
     ORDER BY e.sequence DESC LIMIT 500`,
    [firmIds, now],
  );
}

/** A refused envelope that belongs to a case. */
export interface CaseRejection {
  readonly envelopeId: string;
  readonly documentType: string;
  readonly senderFirmId: string;
  readonly submittedBy: string | null;
  readonly submittedByName: string | null;
  readonly submittedAt: Date;
  readonly findings: readonly Finding[];
  /** The document that took its place, if one has. */
  readonly rightedBy: { readonly documentId: string; readonly at: Date } | null;
}

/**
 * The refused envelopes of a case, in order: those that name a document of it, and those that name none but were followed
 * by a document of the same type in it.
 */
export async function rejectionsOfCase(manager: EntityManager, caseId: string): Promise<CaseRejection[]> {
  const rows = (await manager.query(
    `SELECT e.id AS "envelopeId", e.document_type AS "documentType", e.sender_firm_id AS "senderFirmId",
       e.submitted_by AS "submittedBy", p.display_name AS "submittedByName", e.submitted_at AS "submittedAt", e.findings,
       righted.id AS "rightedById", righted.accepted_at AS "rightedAt"
     FROM trade_case c
     JOIN envelope e ON e.state = 'rejected'
       AND ((e.sender_firm_id = c.buyer_firm_id AND e.receiver_firm_id = c.seller_firm_id)
         OR (e.sender_firm_id = c.seller_firm_id AND e.receiver_firm_id = c.buyer_firm_id))
     LEFT JOIN person p ON p.id = e.submitted_by
     LEFT JOIN LATERAL (${followed}) after ON true
     LEFT JOIN document next ON next.id = after.document_id
     LEFT JOIN LATERAL (${namedCase}) named ON true
     LEFT JOIN LATERAL (
       SELECT d.id, d.accepted_at FROM document d
       WHERE d.case_id = c.id AND d.document_type = e.document_type AND d.sender_firm_id = e.sender_firm_id
         AND d.accepted_at >= e.submitted_at ORDER BY d.id LIMIT 1
     ) righted ON true
     WHERE c.id = $1 AND coalesce(named.case_id, next.case_id) = c.id
     ORDER BY e.sequence`,
    [caseId],
  )) as (Omit<CaseRejection, 'rightedBy'> & { rightedById: string | null; rightedAt: Date | null })[];
  return rows.map(({ rightedById, rightedAt, ...row }) => ({
    ...row,
    rightedBy: rightedById && rightedAt ? { documentId: rightedById, at: rightedAt } : null,
  }));
}
