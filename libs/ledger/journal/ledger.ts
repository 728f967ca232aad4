import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a ledger keeps: money at the bank, goods, or a firm's books. */
export type LedgerKind = 'bank' | 'stock' | 'books';

/** A set of accounts whose balances sum to zero in every currency, at every commit. */
@Entity({ name: 'ledger' })
@Check('ledger_kind_check', `kind IN ('bank', 'stock', 'books')`)
@Index('ledger_network_idx', ['networkId', 'kind'])
@Index('ledger_firm_idx', ['firmId'], { where: 'firm_id IS NOT NULL' })
export class Ledger {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'ledger_pkey' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  /** The firm whose books or stock it is; null for what belongs to the network, such as the bank. */
  @Column({ name: 'firm_id', type: 'uuid', nullable: true })
  firmId: string | null;

  @Column({ type: 'text' })
  kind: LedgerKind;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
