import type { Money } from '#kernel';
import { isFatal, type Finding } from '../../finding/finding.js';
import type {
  PaymentBatch,
  PaymentFile,
  PaymentInitiator,
  PaymentInstruction,
  PaymentMessage,
} from './payment-file.js';

/** A payment file as it was read, what is wrong standing at the level that it spoils. */
export interface PaymentFileReading {
  /** Which message it is; undefined when it is none of those that are read. */
  readonly message?: PaymentMessage;
  readonly messageId: string;
  readonly createdAt: string;
  readonly initiator: PaymentInitiator;
  /** Payments and control sum as the file itself counts them. */
  readonly statedCount?: string;
  readonly statedSum?: string;
  readonly batches: readonly BatchReading[];
  /** What is wrong with the file as a whole; a fatal one refuses all of it. */
  readonly findings: readonly Finding[];
}

export interface BatchReading {
  readonly id: string;
  /** The batch's head; undefined when a fatal finding spoils it, and all payments with it. */
  readonly batch?: Omit<PaymentBatch, 'payments'>;
  readonly payments: readonly PaymentReading[];
  /** What is wrong with the head of the batch. */
  readonly findings: readonly Finding[];
}

export interface PaymentReading {
  readonly instructionId?: string;
  readonly endToEndId: string;
  /** The figure in the file, as a plain decimal, before the currency has its say; counts for the control sum. */
  readonly statedAmount?: string;
  /** The amount, where it could be read, of a refused payment too. */
  readonly amount?: Money;
  /** Undefined when a fatal finding refuses it. */
  readonly payment?: PaymentInstruction;
  readonly findings: readonly Finding[];
}

/** `all-or-nothing`: one bad payment refuses the file; `good-ones`: what is good is taken. */
export type ImportMode = 'all-or-nothing' | 'good-ones';

/** Everything that was found, from the file down to its payments. */
export function findingsOf(reading: PaymentFileReading): Finding[] {
  const inBatch = (batch: BatchReading) => [...batch.findings, ...batch.payments.flatMap(({ findings }) => findings)];
  return [...reading.findings, ...reading.batches.flatMap(inBatch)];
}

/** The payments to carry out in a mode, in the batches of the file; undefined when there are none. */
export function importable(reading: PaymentFileReading, mode: ImportMode): PaymentFile | undefined {
  const refusing = mode === 'all-or-nothing' ? findingsOf(reading) : reading.findings;
  if (refusing.some(isFatal)) return undefined;
  const batches = reading.batches.flatMap(({ batch, payments }) => {
    const good = payments.flatMap(({ payment }) => (payment ? [payment] : []));
    return batch && good.length > 0 ? [{ ...batch, payments: good }] : [];
  });
  const { messageId, createdAt, initiator } = reading;
  return batches.length > 0 ? { messageId, createdAt, initiator, batches } : undefined;
}
