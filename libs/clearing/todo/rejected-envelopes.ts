import type { EntityManager } from 'typeorm';

/** What the clearing refused and nobody has taken up again. */
export interface RejectedEnvelope {
  readonly id: string;
  readonly documentType: string;
  readonly receiverFirmId: string;
  readonly decidedAt: Date;
  readonly rules: readonly string[];
}

/** The rejected envelopes of a firm since a moment that no draft puts right, the newest first. */
export async function rejectedEnvelopes(
  manager: EntityManager,
  firmId: string,
  since: Date,
  limit: number,
): Promise<RejectedEnvelope[]> {
  return (await manager.query(
    `SELECT e.id, e.document_type AS "documentType", e.receiver_firm_id AS "receiverFirmId", e.decided_at AS "decidedAt",
       ARRAY(SELECT finding->>'rule' FROM jsonb_array_elements(e.findings) AS finding) AS rules
     FROM envelope e
     WHERE e.sender_firm_id = $1 AND e.state = 'rejected' AND e.decided_at >= $2
       AND NOT EXISTS (SELECT FROM draft r WHERE r.replaces = e.id)
     ORDER BY e.sequence DESC LIMIT $3`,
    [firmId, since, limit],
  )) as RejectedEnvelope[];
}
