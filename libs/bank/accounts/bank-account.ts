import { Account } from '#ledger';
import { Firm } from '#registry';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Bank } from './bank.js';

/** `blocked` and `closed` accounts neither pay nor receive (ISO 20022 AC06, AC04). */
export type BankAccountStatus = 'open' | 'blocked' | 'closed';

/** A firm's account at its network's bank, or that of somebody who is no firm of the network, such as a walk-in customer. */
@Entity({ name: 'bank_account' })
@Unique('bank_account_iban_key', ['iban', 'networkId'])
@Check('bank_account_status_check', `status IN ('open', 'blocked', 'closed')`)
@Index('bank_account_network_idx', ['networkId', 'id'])
@Index('bank_account_firm_idx', ['firmId'], { where: 'firm_id IS NOT NULL' })
export class BankAccount {
  /** The id of its account in the bank's ledger. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'bank_account_pkey' })
  @ForeignKey(() => Account, { name: 'bank_account_account_fk' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  @ForeignKey(() => Bank, { name: 'bank_account_bank_fk' })
  networkId: string;

  @Column({ name: 'firm_id', type: 'uuid', nullable: true })
  @ForeignKey(() => Firm, { name: 'bank_account_firm_fk' })
  firmId: string | null;

  /** Compact, upper case; unique in its network. */
  @Column({ type: 'text' })
  iban: string;

  @Column({ type: 'text' })
  bic: string;

  /** ISO 4217. */
  @Column({ type: 'text' })
  currency: string;

  @Column({ name: 'holder_name', type: 'text' })
  holderName: string;

  @Column({ type: 'text', default: 'open' })
  status: BankAccountStatus;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;
}
