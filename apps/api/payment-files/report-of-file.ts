import type { KontorError, Language } from '#kernel';
import {
  explain,
  groupStatus,
  reportOfReading,
  type BatchStatus,
  type PaymentFileReading,
  type PaymentStatusReport,
  type ReportOptions,
  type TransactionStatus,
} from '#standards';
import { placeOf } from './orders-of-file.js';
import { reasonOfError } from './refusal.js';
import type { FileOutcome } from './submit-file.js';

export type FileReportOptions = Omit<ReportOptions, 'say'> & { readonly language: Language };

/** The bank's answer to a file: what the reading of it says, and what became of what could be read. */
export function reportOfFile(
  reading: PaymentFileReading,
  { taken, refusals }: FileOutcome,
  { language, ...options }: FileReportOptions,
): PaymentStatusReport {
  const read = reportOfReading(reading, {
    ...options,
    say: (finding) => {
      const { what, remedy } = explain(finding, language);
      return `${what} ${remedy}`;
    },
  });
  const reasonsAt = (place: string) => (refusals.get(place) ?? []).map((error) => reasonOf(error, language));
  const batches = read.batches.map((batch, batchIndex): BatchStatus => {
    const payments = batch.payments.map((payment, index): TransactionStatus => {
      const place = placeOf(batchIndex, index);
      const order = taken.get(place);
      const reasons = [...payment.reasons, ...reasonsAt(place)];
      if (!order) return { ...payment, status: 'RJCT', reasons };
      return { ...payment, status: 'ACCP', reasons, reference: order.orderId.replaceAll('-', '') };
    });
    const reasons = [...batch.reasons, ...reasonsAt(placeOf(batchIndex))];
    const status = payments.length > 0 ? groupStatus(payments.map((payment) => payment.status)) : 'RJCT';
    return { ...batch, status, reasons, payments };
  });
  return { ...read, batches, status: taken.size === 0 ? 'RJCT' : groupStatus(batches.map(({ status }) => status)) };
}

function reasonOf(error: KontorError, language: Language) {
  return { code: reasonOfError(error), text: error.say(language) };
}
