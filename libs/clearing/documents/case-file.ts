import type { EntityManager } from 'typeorm';
import type { FiledDocument } from '#doctype';

/** The documents of a case with their bodies, in the order of their acceptance. */
export async function caseFileOf(manager: EntityManager, caseId: string): Promise<(FiledDocument & { id: string })[]> {
  return (await manager.query(
    `SELECT d.id, d.document_type AS type, d.number, d.issue_date::text AS "issueDate", d.state, d.body
     FROM document d WHERE d.case_id = $1 ORDER BY d.id`,
    [caseId],
  )) as (FiledDocument & { id: string })[];
}
