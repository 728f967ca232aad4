import type { Money } from '#kernel';
import { isFatal, type Finding } from '../../finding/finding.js';
import type { PaymentMessage } from '../pain001/payment-file.js';
import { reasonOf } from '../pain001/payment-findings.js';
import {
  importable,
  type ImportMode,
  type PaymentFileReading,
  type PaymentReading,
} from '../pain001/payment-reading.js';

/**
 * The bank's answer to a payment file (ISO 20022 CustomerPaymentStatusReport, pain.002). A file has a status of its own; its
 * batches and payments are reported where theirs differs or has a reason.
 */
export interface PaymentStatusReport {
  readonly messageId: string;
  /** ISO 8601 date and time. */
  readonly createdAt: string;
  /** BIC of the bank that answers. */
  readonly bankBic: string;
  readonly original: OriginalFile;
  readonly status: PaymentStatus;
  readonly reasons: readonly StatusReason[];
  readonly batches: readonly BatchStatus[];
}

export interface OriginalFile {
  readonly messageId: string;
  readonly message: PaymentMessage;
  readonly createdAt?: string;
  readonly count?: string;
  readonly controlSum?: string;
}

export interface BatchStatus {
  readonly id: string;
  readonly status: PaymentStatus;
  readonly reasons: readonly StatusReason[];
  readonly payments: readonly TransactionStatus[];
}

export interface TransactionStatus {
  readonly instructionId?: string;
  readonly endToEndId: string;
  /** A single payment is never received in part. */
  readonly status: Exclude<PaymentStatus, 'RCVD' | 'PART'>;
  readonly reasons: readonly StatusReason[];
  readonly amount?: Money;
  /** The bank's reference, once there is one. */
  readonly reference?: string;
}

/**
 * RCVD received, ACTC technically checked, ACCP checked against the customer's profile, ACSP being settled, ACSC settled,
 * PDNG waiting, PART some accepted and some not, RJCT refused.
 */
export type PaymentStatus = 'RCVD' | 'ACTC' | 'ACCP' | 'ACSP' | 'ACSC' | 'PDNG' | 'PART' | 'RJCT';

export interface StatusReason {
  /** ISO external status reason code, such as `AM04`. */
  readonly code: string;
  /** What a person should know besides; lines of 105 characters go out. */
  readonly text?: string;
}

/** The status of a group from those of its members: all the same, or `PART` when some were refused and some not. */
export function groupStatus(members: readonly PaymentStatus[], accepted: PaymentStatus = 'ACCP'): PaymentStatus {
  const refused = members.filter((status) => status === 'RJCT').length;
  if (refused === members.length && refused > 0) return 'RJCT';
  if (refused > 0 || members.includes('PART')) return 'PART';
  return members.length > 0 && members.every((status) => status === members[0]) ? members[0]! : accepted;
}

export interface ReportOptions {
  readonly messageId: string;
  readonly createdAt: string;
  readonly bankBic: string;
  readonly mode: ImportMode;
  /** Puts a finding into words of the customer's language. */
  readonly say?: (finding: Finding) => string;
}

/** The first answer to a payment file: what the reading of it accepts (ACCP) and refuses (RJCT) in a mode of import. */
export function reportOfReading(reading: PaymentFileReading, options: ReportOptions): PaymentStatusReport {
  const { messageId, createdAt, bankBic, mode } = options;
  const nothing = importable(reading, mode) === undefined;
  const reasons = (findings: readonly Finding[]) => reasonsOf(findings, options);
  const batches = reading.batches.map(({ id, batch, payments, findings }) => {
    const statuses = payments.map((payment) => transactionStatus(payment, nothing || !batch, reasons));
    const status = nothing || !batch ? 'RJCT' : groupStatus(statuses.map((one) => one.status));
    return { id, status, reasons: reasons(findings), payments: statuses };
  });
  return {
    messageId,
    createdAt,
    bankBic,
    original: {
      messageId: reading.messageId || 'NOTPROVIDED',
      message: reading.message ?? 'pain.001.001.09',
      ...(reading.createdAt && { createdAt: reading.createdAt }),
      ...(reading.statedCount && { count: reading.statedCount }),
      ...(reading.statedSum && { controlSum: reading.statedSum }),
    },
    status: nothing ? 'RJCT' : groupStatus(batches.map(({ status }) => status)),
    reasons: reasons(reading.findings),
    batches,
  };
}

function transactionStatus(
  { instructionId, endToEndId, amount, payment, findings }: PaymentReading,
  refused: boolean,
  reasons: (findings: readonly Finding[]) => StatusReason[],
): TransactionStatus {
  return {
    ...(instructionId && { instructionId }),
    endToEndId,
    status: refused || !payment ? 'RJCT' : 'ACCP',
    reasons: reasons(findings),
    ...(amount && { amount }),
  };
}

function reasonsOf(findings: readonly Finding[], { say }: ReportOptions): StatusReason[] {
  return findings.filter(isFatal).map((finding) => ({
    code: reasonOf(finding.rule),
    ...(say && { text: say(finding) }),
  }));
}
