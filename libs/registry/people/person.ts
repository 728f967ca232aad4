import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#kernel';
import { Firm } from '../firms/firm.js';
import { Network } from '../networks/network.js';
import { School } from '../schools/school.js';
import { SchoolClass } from '../schools/school-class.js';

export const roles = ['network-office', 'teacher', 'student', 'fair-organiser'] as const;

/** What a person is in the network; one person can hold several. */
export type Role = (typeof roles)[number];

export const departments = ['sales', 'purchasing', 'logistics', 'accounting', 'human-resources', 'management'] as const;

/** Where a student works in the firm. */
export type Department = (typeof departments)[number];

/** Someone who signs in. */
@Entity({ name: 'person' })
@Unique('person_user_name_key', ['networkId', 'userName'])
@Index('person_user_name_idx', ['userName'])
@Check('person_user_name_check', 'user_name = lower(user_name)')
export class Person {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'person_pkey' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  @ForeignKey(() => Network, { name: 'person_network_fk' })
  networkId: string;

  @Column({ name: 'school_id', type: 'uuid', nullable: true })
  @ForeignKey(() => School, { name: 'person_school_fk' })
  schoolId: string | null;

  /** Kept in lower case: nobody should fail to sign in over a capital. */
  @Column({ name: 'user_name', type: 'text' })
  userName: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName: string;

  @Column({ type: 'text' })
  language: Language;

  /** argon2id in PHC notation; never part of a default select. */
  @Column({ name: 'password_hash', type: 'text', select: false })
  passwordHash?: string;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  /** Whether the person wrote the address themselves: then nobody vouches that it is theirs, and nobody is known by it. */
  @Column({ name: 'email_is_own', type: 'boolean', default: false })
  emailIsOwn: boolean;

  /** A person who left keeps the record of what they did, but cannot sign in. */
  @Column({ type: 'boolean', default: true })
  active: boolean;
}

@Entity({ name: 'person_role' })
@Check('person_role_role_check', "role IN ('network-office', 'teacher', 'student', 'fair-organiser')")
export class PersonRole {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'person_role_pkey' })
  @ForeignKey(() => Person, { name: 'person_role_person_fk', onDelete: 'CASCADE' })
  personId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'person_role_pkey' })
  role: Role;
}

/** A person works in a firm. */
@Entity({ name: 'membership' })
@Index('membership_firm_idx', ['firmId'])
@Check(
  'membership_department_check',
  "department IN ('sales', 'purchasing', 'logistics', 'accounting', 'human-resources', 'management')",
)
export class Membership {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'membership_pkey' })
  @ForeignKey(() => Person, { name: 'membership_person_fk', onDelete: 'CASCADE' })
  personId: string;

  @PrimaryColumn({ name: 'firm_id', type: 'uuid', primaryKeyConstraintName: 'membership_pkey' })
  @ForeignKey(() => Firm, { name: 'membership_firm_fk', onDelete: 'CASCADE' })
  firmId: string;

  @Column({ type: 'text' })
  department: Department;
}

/** A teacher teaches a class, and so sees its firms. */
@Entity({ name: 'teacher_class' })
@Index('teacher_class_class_idx', ['classId'])
export class TeacherClass {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'teacher_class_pkey' })
  @ForeignKey(() => Person, { name: 'teacher_class_person_fk', onDelete: 'CASCADE' })
  personId: string;

  @PrimaryColumn({ name: 'class_id', type: 'uuid', primaryKeyConstraintName: 'teacher_class_pkey' })
  @ForeignKey(() => SchoolClass, { name: 'teacher_class_class_fk', onDelete: 'CASCADE' })
  classId: string;
}
