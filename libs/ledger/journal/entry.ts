import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform';

/** One side of a transfer on an account; versions count from 1 without gaps, and balances join up. */
@Entity({ name: 'entry' })
@Check('entry_balance_check', 'balance_after = balance_before + amount')
@Check('entry_version_check', 'version > 0')
export class Entry {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'entry_pkey' })
  accountId: string;

  @PrimaryColumn({ type: 'bigint', transformer: bigintColumn, primaryKeyConstraintName: 'entry_pkey' })
  version: bigint;

  @Column({ name: 'transfer_id', type: 'uuid' })
  transferId: string;

  /** Signed: positive is credited to the account. */
  @Column({ type: 'bigint', transformer: bigintColumn })
  amount: bigint;

  @Column({ name: 'balance_before', type: 'bigint', transformer: bigintColumn })
  balanceBefore: bigint;

  @Column({ name: 'balance_after', type: 'bigint', transformer: bigintColumn })
  balanceAfter: bigint;
}
