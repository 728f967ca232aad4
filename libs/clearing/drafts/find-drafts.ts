import type { EntityManager } from 'typeorm';
import { isId } from '#kernel';
import type { Condition } from '../documents/documents.js';
import type { Draft } from './draft.js';

const head = `
  r.id, r.network_id AS "networkId", r.firm_id AS "firmId", r.document_type AS "documentType", r.receiver,
  r.based_on AS "basedOn", r.replaces, r.version, r.changed_at AS "changedAt", r.envelope_id AS "envelopeId",
  CASE WHEN p.id IS NULL THEN NULL ELSE jsonb_build_object('id', p.id, 'name', p.display_name) END AS "changedBy"`;

const source = 'FROM draft r LEFT JOIN person p ON p.id = r.changed_by';

export async function draftOf(manager: EntityManager, id: string): Promise<Draft | undefined> {
  if (!isId(id)) return undefined;
  const rows = (await manager.query(`SELECT ${head}, r.body ${source} WHERE r.id = $1`, [id])) as Draft[];
  return rows[0];
}

/** The same, locked until the transaction ends. */
export async function lockDraft(manager: EntityManager, id: string): Promise<Draft | undefined> {
  const rows = (await manager.query(`SELECT ${head}, r.body ${source} WHERE r.id = $1 FOR UPDATE OF r`, [
    id,
  ])) as Draft[];
  return rows[0];
}

/** Drafts that are not sent, as the condition on `r` allows, the newest first, without their bodies. */
export async function listDrafts(
  manager: EntityManager,
  condition: Condition,
  { before, limit = 50 }: { before?: string; limit?: number } = {},
): Promise<{ items: Omit<Draft, 'body'>[]; next: string | undefined }> {
  const first = condition.parameters.length + 1;
  const rows = (await manager.query(
    `SELECT ${head} ${source}
     WHERE (${condition.sql}) AND r.envelope_id IS NULL AND ($${first}::uuid IS NULL OR r.id < $${first})
     ORDER BY r.id DESC LIMIT $${first + 1}`,
    [...condition.parameters, before ?? null, limit + 1],
  )) as Omit<Draft, 'body'>[];
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? items.at(-1)!.id : undefined };
}
