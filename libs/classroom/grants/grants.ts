import type { EntityManager } from 'typeorm';
import { amountNotPositive, bankOf } from '#bank';
import { formatMinor, KontorError } from '#kernel';
import { postTransfers } from '#ledger';
import { publishLive } from '#platform';
import { notFound, Problems, seededId } from '#registry';
import { grantConflict, grantTooLarge, noFirmToGrant } from './grant-errors.js';

/** What the ledger calls the transfer of a grant. */
export const grantReason = 'grant';

/** Minor units for one firm: enough for any lesson, and no slip of the decimal point. */
const mostForAFirm = 1_000_000_00n;

export interface NewGrant {
  /** Made by who asks: the same id with the same content is the same grant. */
  readonly id: string;
  readonly networkId: string;
  readonly classId: string;
  /** Firms of the class; null for all of them. */
  readonly firmIds: readonly string[] | null;
  /** Minor units for each firm. */
  readonly amount: bigint;
  /** What it is for, in the teacher's words. */
  readonly note: string;
  readonly by: string;
}

export interface ClassGrant {
  readonly id: string;
  readonly firmIds: readonly string[];
  /** Decimal string, for each firm. */
  readonly amount: string;
  readonly currency: string;
  readonly note: string;
  readonly grantedBy: string;
  readonly grantedByName: string | null;
  readonly grantedAt: Date;
}

/**
 * Gives firms of a class money from the central bank's issue account, in the caller's transaction. Asked for again with
 * the same id, it says what was done and books nothing.
 * @throws InvalidInput for a bad amount or note; KontorError `not-found` for a firm of another class,
 *   `no-firm-to-grant`, `grant-conflict` when the id stands for another grant, `no-bank`
 */
export async function grantToFirms(manager: EntityManager, grant: NewGrant, now: Date): Promise<ClassGrant> {
  const bank = await bankOf(manager, grant.networkId);
  check(grant, bank.currency);
  const accounts = await accountsOf(manager, grant);
  const firmIds = accounts.map(({ firmId }) => firmId);
  const { id, networkId, classId, amount, note, by } = grant;
  const inserted = (await manager.query(
    `INSERT INTO class_grant (id, network_id, class_id, firm_ids, amount_minor, currency, note, granted_by, granted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
    [id, networkId, classId, firmIds, amount.toString(), bank.currency, note, by, now],
  )) as unknown[];
  const [stored] = await grantsOf(manager, classId, id);
  if (!stored || (inserted.length === 0 && !isSame(stored, grant, firmIds))) throw new KontorError(grantConflict);
  if (inserted.length === 0) return stored;
  await postTransfers(
    manager,
    accounts.map(({ accountId }) => ({
      id: seededId(id, accountId),
      debitAccountId: bank.issueAccountId,
      creditAccountId: accountId,
      amount,
      currency: bank.currency,
      eventTime: now,
      reason: grantReason,
      sourceId: id,
    })),
    now,
  );
  await publishLive(manager, [{ networkId, firmIds, type: 'account.granted', id }]);
  return stored;
}

/** The grants of a class, the newest first. */
export async function grantsOf(manager: EntityManager, classId: string, id?: string): Promise<ClassGrant[]> {
  const rows = (await manager.query(
    `SELECT g.id, g.firm_ids AS "firmIds", g.amount_minor AS amount, g.currency, g.note, g.granted_by AS "grantedBy",
       p.display_name AS "grantedByName", g.granted_at AS "grantedAt"
     FROM class_grant g LEFT JOIN person p ON p.id = g.granted_by
     WHERE g.class_id = $1 AND ($2::uuid IS NULL OR g.id = $2) ORDER BY g.granted_at DESC, g.id DESC LIMIT 100`,
    [classId, id ?? null],
  )) as ClassGrant[];
  return rows.map((row) => ({ ...row, amount: formatMinor(BigInt(row.amount), row.currency) }));
}

function check({ amount, note }: NewGrant, currency: string): void {
  const problems = new Problems();
  problems.require(amount > 0n, amountNotPositive, 'amount');
  problems.require(amount <= mostForAFirm, grantTooLarge, 'amount', { most: formatMinor(mostForAFirm, currency) });
  problems.text('note', note, 140);
  problems.throwIfAny();
}

/** The oldest open account of each firm. */
async function accountsOf(
  manager: EntityManager,
  { classId, firmIds }: NewGrant,
): Promise<{ firmId: string; accountId: string }[]> {
  const accounts = (await manager.query(
    `SELECT DISTINCT ON (f.id) f.id AS "firmId", a.id AS "accountId"
     FROM firm f JOIN bank_account a ON a.firm_id = f.id AND a.status = 'open'
     WHERE f.class_id = $1 AND ($2::uuid[] IS NULL OR f.id = ANY($2)) ORDER BY f.id, a.opened_at, a.id`,
    [classId, firmIds],
  )) as { firmId: string; accountId: string }[];
  if (accounts.length === 0) throw new KontorError(firmIds ? notFound : noFirmToGrant);
  if (firmIds && accounts.length < new Set(firmIds).size) throw new KontorError(notFound);
  return accounts;
}

function isSame(stored: ClassGrant, { amount, note }: NewGrant, firmIds: readonly string[]): boolean {
  const sorted = (ids: readonly string[]): string => [...ids].sort().join();
  return (
    stored.amount === formatMinor(amount, stored.currency) &&
    stored.note === note &&
    sorted(stored.firmIds) === sorted(firmIds)
  );
}
