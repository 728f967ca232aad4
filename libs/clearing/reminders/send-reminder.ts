import type { EntityManager } from 'typeorm';
import { addDays, formatMinor, KontorError, newId, type Language } from '#kernel';
import { publishLive } from '#platform';
import { notFound, Problems } from '#registry';
import { listReminders, reminderOf } from './list-reminders.js';
import {
  claimNotOverdue,
  claimSettled,
  reminderLevelSkipped,
  remindersExhausted,
  reminderTooEarly,
} from './reminder-errors.js';
import { graceDays, lastReminder, type Reminder } from './reminder.js';
import { reminderText } from './reminder-text.js';

export interface NewReminder {
  /** The document that the claim is of. */
  readonly documentId: string;
  /** 1 to 3; the next one when absent. The level that was sent last is answered with what was sent. */
  readonly level?: number;
  /** The letter's text; the usual one of the level when absent. */
  readonly text?: string;
  /** The debtor's. */
  readonly language: Language;
  /** Null for a program. */
  readonly personId: string | null;
  readonly at: Date;
  /** `at` in the network's time zone, `YYYY-MM-DD`. */
  readonly today: string;
}

interface ClaimRow {
  readonly networkId: string;
  readonly caseId: string;
  readonly number: string;
  readonly currency: string;
  readonly creditorFirmId: string;
  readonly debtorFirmId: string;
  readonly outstanding: string;
  readonly dueDate: string | null;
}

/**
 * Records a reminder of an overdue claim, in the caller's transaction, and tells both firms of it.
 * @throws KontorError `not-found`, `claim-settled`, `claim-not-overdue`, `reminder-too-early`, `reminders-exhausted`,
 *   `reminder-level-skipped`; InvalidInput for a text that cannot be printed
 */
export async function sendReminder(manager: EntityManager, wanted: NewReminder): Promise<Reminder> {
  const claim = await lockClaim(manager, wanted.documentId);
  const sent = await listReminders(manager, { sql: 'm.document_id = $1', parameters: [wanted.documentId] });
  const [last] = sent.items;
  if (wanted.level !== undefined && wanted.level === last?.level) return last;
  const level = nextLevel(claim, last, wanted);
  const payBy = addDays(wanted.today, graceDays[level]!);
  const outstanding = formatMinor(BigInt(claim.outstanding), claim.currency);
  const facts = { ...claim, outstanding, level, payBy, dueDate: claim.dueDate! };
  const text = textOf(wanted) ?? reminderText(facts, wanted.language);
  const id = newId();
  await manager.query(
    `INSERT INTO claim_reminder
       (id, network_id, document_id, level, language, text, currency, outstanding_minor, pay_by, sent_by, sent_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      claim.networkId,
      wanted.documentId,
      level,
      wanted.language,
      text,
      claim.currency,
      claim.outstanding,
      payBy,
      wanted.personId,
      wanted.at,
    ],
  );
  const { networkId, caseId, creditorFirmId, debtorFirmId } = claim;
  const details = { documentId: wanted.documentId, caseId, level: String(level) };
  await publishLive(manager, [
    { networkId, firmIds: [creditorFirmId, debtorFirmId], type: 'reminder.sent', id, details },
  ]);
  return (await reminderOf(manager, id))!;
}

/** Locked, so that two people who remind at the same moment send one. */
async function lockClaim(manager: EntityManager, documentId: string): Promise<ClaimRow> {
  const rows = (await manager.query(
    `SELECT c.network_id AS "networkId", c.case_id AS "caseId", c.number, c.currency, c.due_date::text AS "dueDate",
       c.creditor_firm_id AS "creditorFirmId", c.debtor_firm_id AS "debtorFirmId",
       (c.payable_minor - c.offset_minor - c.paid_minor)::text AS outstanding
     FROM claim c WHERE c.document_id = $1 FOR UPDATE`,
    [documentId],
  )) as ClaimRow[];
  if (!rows[0]) throw new KontorError(notFound);
  return rows[0];
}

function nextLevel(claim: ClaimRow, last: Reminder | undefined, { level, today }: NewReminder): number {
  if (BigInt(claim.outstanding) <= 0n) throw new KontorError(claimSettled);
  const dueDate = claim.dueDate ?? '-';
  if (claim.dueDate === null || claim.dueDate >= today) throw new KontorError(claimNotOverdue, { dueDate });
  const next = (last?.level ?? 0) + 1;
  if (next > lastReminder) throw new KontorError(remindersExhausted);
  if (last && last.payBy >= today) throw new KontorError(reminderTooEarly, { payBy: last.payBy });
  if (level !== undefined && level !== next) throw new KontorError(reminderLevelSkipped, { next }, { field: '/level' });
  return next;
}

function textOf({ text }: NewReminder): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const problems = new Problems();
  problems.optionalText('text', text, 2_000, { lines: true });
  problems.throwIfAny();
  return text.trim();
}
