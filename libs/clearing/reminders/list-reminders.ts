import type { EntityManager } from 'typeorm';
import { formatMinor, isId } from '#kernel';
import type { Condition } from '../documents/documents.js';
import type { Reminder } from './reminder.js';

type Row = Omit<Reminder, 'outstanding'> & { readonly outstandingMinor: string };

const select = `
  SELECT m.id, m.network_id AS "networkId", m.document_id AS "documentId", c.case_id AS "caseId",
    c.document_type AS "documentType", c.number, c.creditor_firm_id AS "creditorFirmId",
    c.debtor_firm_id AS "debtorFirmId", m.level, m.language, m.text, m.currency,
    m.outstanding_minor AS "outstandingMinor", c.due_date::text AS "dueDate", m.pay_by::text AS "payBy",
    c.structured_communication AS "structuredCommunication", m.sent_at AS "sentAt",
    CASE WHEN p.id IS NULL THEN NULL ELSE jsonb_build_object('id', p.id, 'name', p.display_name) END AS "sentBy"
  FROM claim_reminder m JOIN claim c USING (document_id) LEFT JOIN person p ON p.id = m.sent_by`;

/** Reminders that a condition on `c` (a claim) or `m` (a reminder) allows, the newest first. */
export async function listReminders(
  manager: EntityManager,
  condition: Condition,
  { before, limit = 50 }: { before?: string; limit?: number } = {},
): Promise<{ items: Reminder[]; next: string | undefined }> {
  const first = condition.parameters.length + 1;
  const rows = (await manager.query(
    `${select} WHERE (${condition.sql}) AND ($${first}::uuid IS NULL OR m.id < $${first})
     ORDER BY m.id DESC LIMIT $${first + 1}`,
    [...condition.parameters, before ?? null, limit + 1],
  )) as Row[];
  const items = rows.slice(0, limit).map(reminderOfRow);
  return { items, next: rows.length > limit ? items.at(-1)!.id : undefined };
}

export async function reminderOf(manager: EntityManager, id: string): Promise<Reminder | undefined> {
  if (!isId(id)) return undefined;
  const { items } = await listReminders(manager, { sql: 'm.id = $1', parameters: [id] }, { limit: 1 });
  return items[0];
}

function reminderOfRow({ outstandingMinor, ...row }: Row): Reminder {
  return { ...row, outstanding: formatMinor(BigInt(outstandingMinor), row.currency) };
}
