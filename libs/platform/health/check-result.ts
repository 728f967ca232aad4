import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';

/** What a check that runs now and then came to the last time. */
@Entity('check_result')
export class CheckResult {
  /** `audit`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'check_result_pkey' })
  name: string;

  @Column('timestamptz')
  at: Date;

  /** How much it found wrong. */
  @Column('integer')
  findings: number;
}

export async function recordCheck(manager: EntityManager, result: CheckResult): Promise<void> {
  await manager.upsert(CheckResult, result, ['name']);
}

export function lastCheck(manager: EntityManager, name: string): Promise<CheckResult | null> {
  return manager.findOneBy(CheckResult, { name });
}
