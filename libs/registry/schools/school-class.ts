import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Network, type Strictness } from '../networks/network.js';
import { School } from './school.js';

/** A class of one school year; it runs one or several firms. */
@Entity({ name: 'school_class' })
@Unique('school_class_name_key', ['schoolId', 'schoolYear', 'name'])
@Check('school_class_strictness_check', "strictness IN ('strict', 'didactic')")
export class SchoolClass {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'school_class_pkey' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  @ForeignKey(() => Network, { name: 'school_class_network_fk' })
  networkId: string;

  @Column({ name: 'school_id', type: 'uuid' })
  @ForeignKey(() => School, { name: 'school_class_school_fk' })
  schoolId: string;

  @Column({ type: 'text' })
  name: string;

  /** `2026-2027`. */
  @Column({ name: 'school_year', type: 'text' })
  schoolYear: string;

  /** Overrides the network's strictness for what the class's firms send; null follows the network. */
  @Column({ type: 'text', nullable: true })
  strictness: Strictness | null;
}
