import type { EntityManager } from 'typeorm';
import { KontorError } from '#kernel';
import { firmClosed, firmNotClosed } from './firm-errors.js';
import { Firm } from './firm.js';

/**
 * Ends a firm's trade: it is found by nobody who looks for partners, and sends and receives no more. What it did stays. Its
 * accounts are for the bank to close.
 * @returns undefined when there is no such firm
 * @throws KontorError `firm-closed` when it is closed already
 */
export async function closeFirm(manager: EntityManager, id: string, at: Date): Promise<Firm | undefined> {
  const firm = await manager.findOne(Firm, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!firm) return undefined;
  if (firm.closedAt) throw new KontorError(firmClosed, { firm: firm.name });
  await manager.update(Firm, { id }, { closedAt: at });
  return Object.assign(firm, { closedAt: at });
}

/**
 * Takes back that a firm was closed: it trades on where it stopped. Its accounts are for the bank to open again.
 * @returns undefined when there is no such firm
 * @throws KontorError `firm-not-closed`
 */
export async function reopenFirm(manager: EntityManager, id: string): Promise<Firm | undefined> {
  const firm = await manager.findOne(Firm, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!firm) return undefined;
  if (!firm.closedAt) throw new KontorError(firmNotClosed, { firm: firm.name });
  await manager.update(Firm, { id }, { closedAt: null });
  return Object.assign(firm, { closedAt: null });
}

/** @throws KontorError `firm-closed` when one of the firms no longer trades */
export async function requireOpenFirms(manager: EntityManager, firmIds: readonly string[]): Promise<void> {
  if (firmIds.length === 0) return;
  const [closed] = (await manager.query(
    'SELECT name FROM firm WHERE id = ANY($1::uuid[]) AND closed_at IS NOT NULL LIMIT 1',
    [[...new Set(firmIds)]],
  )) as { name: string }[];
  if (closed) throw new KontorError(firmClosed, { firm: closed.name });
}
