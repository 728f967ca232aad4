import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { bigintColumn } from '#platform';
import { BankAccount } from '../accounts/bank-account.js';

/** A sealed period of an account: the entries of its ledger account from one version to another. Immutable. */
@Entity({ name: 'statement' })
@Unique('statement_number_key', ['bankAccountId', 'year', 'number'])
@Unique('statement_from_key', ['bankAccountId', 'fromVersion'])
@Unique('statement_closing_key', ['bankAccountId', 'toVersion', 'closingBalance'])
@ForeignKey(
  () => Statement,
  ['bankAccountId', 'previousVersion', 'openingBalance'],
  ['bankAccountId', 'toVersion', 'closingBalance'],
  { name: 'statement_previous_fk' },
)
@Check('statement_previous_check', 'previous_version IS NOT DISTINCT FROM nullif(from_version - 1, 0)')
@Check('statement_first_check', 'from_version > 1 OR opening_balance = 0')
@Check('statement_versions_check', 'from_version > 0 AND to_version >= from_version')
@Check('statement_dates_check', 'to_date >= from_date')
@Check('statement_number_check', 'number > 0')
@Index('statement_account_idx', ['bankAccountId', 'toVersion'])
export class Statement {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'statement_pkey' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Column({ name: 'bank_account_id', type: 'uuid' })
  @ForeignKey(() => BankAccount, { name: 'statement_account_fk' })
  bankAccountId: string;

  /** The calendar year of its last day, in which it is numbered. */
  @Column({ type: 'integer' })
  year: number;

  /** From 1, without gaps within the year. */
  @Column({ type: 'integer' })
  number: number;

  @Column({ name: 'from_version', type: 'bigint', transformer: bigintColumn })
  fromVersion: bigint;

  @Column({ name: 'to_version', type: 'bigint', transformer: bigintColumn })
  toVersion: bigint;

  /** Where the statement before it ended; null for the first. */
  @Column({ name: 'previous_version', type: 'bigint', nullable: true, transformer: bigintColumn })
  previousVersion: bigint | null;

  /** Signed minor units. */
  @Column({ name: 'opening_balance', type: 'bigint', transformer: bigintColumn })
  openingBalance: bigint;

  @Column({ name: 'closing_balance', type: 'bigint', transformer: bigintColumn })
  closingBalance: bigint;

  /** `YYYY-MM-DD`, both included. */
  @Column({ name: 'from_date', type: 'date' })
  fromDate: string;

  @Column({ name: 'to_date', type: 'date' })
  toDate: string;

  @Column({ name: 'sealed_at', type: 'timestamptz' })
  sealedAt: Date;
}
