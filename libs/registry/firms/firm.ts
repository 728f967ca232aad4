import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#kernel';
import { Network } from '../networks/network.js';
import { School } from '../schools/school.js';
import { SchoolClass } from '../schools/school-class.js';

/** The companies around a practice firm that the network office runs. */
export const serviceKinds = [
  'bank',
  'tax-office',
  'social-secretariat',
  'wholesaler',
  'landlord',
  'utilities',
  'carrier',
  'customs',
  'court',
  'walk-in-customer',
] as const;

export type ServiceKind = (typeof serviceKinds)[number];

/** A firm as a legal entity of its country. */
@Entity({ name: 'firm' })
@Unique('firm_participant_key', ['networkId', 'participantScheme', 'participantValue'])
@Unique('firm_iban_key', ['networkId', 'iban'])
@Unique('firm_enterprise_number_key', ['networkId', 'enterpriseNumber'])
@Index('firm_class_idx', ['classId'])
@Index('firm_name_idx', ['networkId', 'name'])
@Check('firm_logo_check', '(logo IS NULL) = (logo_media_type IS NULL)')
@Check('firm_payment_terms_check', 'payment_terms_days BETWEEN 0 AND 365')
export class Firm {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'firm_pkey' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  @ForeignKey(() => Network, { name: 'firm_network_fk' })
  networkId: string;

  @Column({ name: 'school_id', type: 'uuid', nullable: true })
  @ForeignKey(() => School, { name: 'firm_school_fk' })
  schoolId: string | null;

  @Column({ name: 'class_id', type: 'uuid', nullable: true })
  @ForeignKey(() => SchoolClass, { name: 'firm_class_fk' })
  classId: string | null;

  /** The trade name, without its legal form. */
  @Column({ type: 'text' })
  name: string;

  /** `BV`, `SRL`, `GmbH`, `Ltd` ... as it is written in the firm's language. */
  @Column({ name: 'legal_form', type: 'text' })
  legalForm: string;

  /** Ten digits with their mod-97 check; Belgian firms only. */
  @Column({ name: 'enterprise_number', type: 'text', nullable: true })
  enterpriseNumber: string | null;

  /** With its country prefix; null for a firm that is not registered for VAT. */
  @Column({ name: 'vat_number', type: 'text', nullable: true })
  vatNumber: string | null;

  /** ISO 6523 code: `0208` enterprise number, `0088` GLN. */
  @Column({ name: 'participant_scheme', type: 'text' })
  participantScheme: string;

  @Column({ name: 'participant_value', type: 'text' })
  participantValue: string;

  /** Compact, issued by the network's bank. */
  @Column({ type: 'text' })
  iban: string;

  @Column({ type: 'text' })
  street: string;

  @Column({ name: 'post_code', type: 'text' })
  postCode: string;

  @Column({ type: 'text' })
  city: string;

  /** ISO 3166-1 alpha-2. */
  @Column({ type: 'text' })
  country: string;

  @Column({ type: 'text' })
  language: Language;

  /** A code of `sectors`, such as `office-supplies`. */
  @Column({ type: 'text' })
  sector: string;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'text', nullable: true })
  telephone: string | null;

  @Column({ type: 'text', nullable: true })
  website: string | null;

  /** Calendar day `YYYY-MM-DD`. */
  @Column({ name: 'bank_account_opened_at', type: 'date', nullable: true })
  bankAccountOpenedAt: string | null;

  /** Days between an invoice of this firm and its due date. */
  @Column({ name: 'payment_terms_days', type: 'integer', default: 30 })
  paymentTermsDays: number;

  /** What the network office runs it for; null for a practice firm. */
  @Column({ name: 'service_kind', type: 'text', nullable: true })
  serviceKind: ServiceKind | null;

  /** When it stopped trading for good; its record stays. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt?: Date | null;

  @Column({ type: 'bytea', nullable: true, select: false })
  logo?: Buffer | null;

  @Column({ name: 'logo_media_type', type: 'text', nullable: true })
  logoMediaType: string | null;
}

/** `Dijlestroom Kantoor BV`: the name with its legal form, as invoices print it. */
export function legalNameOf(firm: Pick<Firm, 'name' | 'legalForm'>): string {
  return firm.legalForm ? `${firm.name} ${firm.legalForm}` : firm.name;
}
