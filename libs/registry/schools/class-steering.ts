import type { EntityManager } from 'typeorm';
import { KontorError } from '#kernel';
import { tradingPaused } from './school-errors.js';

/** What a teacher has set for a class besides its strictness. */
export interface ClassSteering {
  /** Null while the class trades. */
  readonly pausedAt: Date | null;
  readonly pausedBy: string | null;
  /** Minor units of the network's currency that a new firm of the class gets; null for the network's usual. */
  readonly startCapital: bigint | null;
}

export async function steeringOf(manager: EntityManager, classId: string): Promise<ClassSteering> {
  const [row] = (await manager.query(
    `SELECT paused_at AS "pausedAt", paused_by AS "pausedBy", start_capital_minor AS "startCapital"
     FROM class_steering WHERE class_id = $1`,
    [classId],
  )) as (Omit<ClassSteering, 'startCapital'> & { startCapital: string | null })[];
  const capital = row?.startCapital ?? null;
  return {
    pausedAt: row?.pausedAt ?? null,
    pausedBy: row?.pausedBy ?? null,
    startCapital: capital === null ? null : BigInt(capital),
  };
}

/** Stops the trade of a class's firms; a class that rests already keeps who stopped it and when. */
export async function pauseTrading(manager: EntityManager, classId: string, by: string, at: Date): Promise<void> {
  await manager.query(
    `INSERT INTO class_steering AS s (class_id, network_id, paused_at, paused_by)
     SELECT id, network_id, $3, $2 FROM school_class WHERE id = $1
     ON CONFLICT (class_id) DO UPDATE
       SET paused_at = coalesce(s.paused_at, excluded.paused_at), paused_by = coalesce(s.paused_by, excluded.paused_by)`,
    [classId, by, at],
  );
}

/** Lets a class trade again; one that trades already goes on. */
export async function resumeTrading(manager: EntityManager, classId: string): Promise<void> {
  await manager.query('UPDATE class_steering SET paused_at = NULL, paused_by = NULL WHERE class_id = $1', [classId]);
}

/** @param amount minor units, positive; null for the network's usual start capital */
export async function setStartCapital(manager: EntityManager, classId: string, amount: bigint | null): Promise<void> {
  await manager.query(
    `INSERT INTO class_steering (class_id, network_id, start_capital_minor)
     SELECT id, network_id, $2 FROM school_class WHERE id = $1
     ON CONFLICT (class_id) DO UPDATE SET start_capital_minor = excluded.start_capital_minor`,
    [classId, amount?.toString() ?? null],
  );
}

/**
 * Lets firms hand in documents and payments unless their class rests. Firms without a class, those of the office, always
 * may, so that what was accepted before can go on.
 * @throws KontorError `trading-paused`
 */
export async function requireTrading(manager: EntityManager, firmIds: readonly string[]): Promise<void> {
  if (firmIds.length === 0) return;
  const [paused] = (await manager.query(
    `SELECT c.name FROM firm f JOIN class_steering s ON s.class_id = f.class_id JOIN school_class c ON c.id = f.class_id
     WHERE f.id = ANY($1::uuid[]) AND s.paused_at IS NOT NULL LIMIT 1`,
    [[...new Set(firmIds)]],
  )) as { name: string }[];
  if (paused) throw new KontorError(tradingPaused, { className: paused.name });
}
