import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#kernel';
import { Network } from '../networks/network.js';

/** A school that runs practice firms. */
@Entity({ name: 'school' })
@Unique('school_name_key', ['networkId', 'name'])
export class School {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'school_pkey' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  @ForeignKey(() => Network, { name: 'school_network_fk' })
  networkId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text' })
  street: string;

  @Column({ name: 'post_code', type: 'text' })
  postCode: string;

  @Column({ type: 'text' })
  city: string;

  /** ISO 3166-1 alpha-2. */
  @Column({ type: 'text' })
  country: string;
}
