import { Account, Ledger } from '#ledger';
import { Network } from '#registry';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A network's bank: its ledger, and the central bank's issue account that all money comes from. */
@Entity({ name: 'bank' })
export class Bank {
  @PrimaryColumn({ name: 'network_id', type: 'uuid', primaryKeyConstraintName: 'bank_pkey' })
  @ForeignKey(() => Network, { name: 'bank_network_fk' })
  networkId: string;

  @Column({ name: 'ledger_id', type: 'uuid' })
  @ForeignKey(() => Ledger, { name: 'bank_ledger_fk' })
  ledgerId: string;

  /** May fall without limit: its negative balance is the money in circulation. */
  @Column({ name: 'issue_account_id', type: 'uuid' })
  @ForeignKey(() => Account, { name: 'bank_issue_account_fk' })
  issueAccountId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  bic: string;

  /** ISO 4217. */
  @Column({ type: 'text' })
  currency: string;
}
