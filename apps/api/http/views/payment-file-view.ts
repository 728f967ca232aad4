import { z } from 'zod';
import { formatMinor } from '#kernel';
import type { PaymentStatusReport } from '#standards';
import { placeOf } from '../../payment-files/orders-of-file.js';
import type { FileOutcome } from '../../payment-files/submit-file.js';

const Reason = z.object({
  code: z.string().meta({ description: 'ISO 20022 ExternalStatusReason1Code' }),
  text: z.string().optional(),
});

const Status = z
  .enum(['RCVD', 'ACTC', 'ACCP', 'ACSP', 'ACSC', 'PDNG', 'PART', 'RJCT'])
  .meta({ description: 'As in pain.002: ACCP taken in, RJCT refused, PART some of each' });

export const PaymentFileOut = z
  .object({
    messageId: z.string(),
    status: Status,
    reasons: z.array(Reason),
    batches: z.array(
      z.object({
        id: z.string(),
        status: Status,
        reasons: z.array(Reason),
        payments: z.array(
          z.object({
            endToEndId: z.string(),
            instructionId: z.string().nullable(),
            amount: z.string().nullable(),
            currency: z.string().nullable(),
            status: Status,
            reasons: z.array(Reason),
            orderId: z.string().nullable(),
            repeated: z.boolean().meta({ description: 'The same payment had been handed in before' }),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'PaymentFileOutcome' });

type Out = z.infer<typeof PaymentFileOut>;

export function paymentFileView(
  { original, status, reasons, batches }: PaymentStatusReport,
  outcome: FileOutcome,
): Out {
  const told = batches.map((batch, batchIndex) => ({
    id: batch.id,
    status: batch.status,
    reasons: [...batch.reasons],
    payments: batch.payments.map(({ endToEndId, instructionId, amount, ...rest }, index) => {
      const order = outcome.taken.get(placeOf(batchIndex, index));
      return {
        endToEndId,
        instructionId: instructionId ?? null,
        amount: amount ? formatMinor(amount.minor, amount.currency) : null,
        currency: amount?.currency ?? null,
        status: rest.status,
        reasons: [...rest.reasons],
        orderId: order?.orderId ?? null,
        repeated: order !== undefined && !order.isNew,
      };
    }),
  }));
  return { messageId: original.messageId, status, reasons: [...reasons], batches: told };
}
