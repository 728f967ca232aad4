import { z } from 'zod';
import { reasonTexts, type PaymentOrder, type ReasonCode } from '#bank';
import { formatMinor, type Language } from '#kernel';

export const Refusal = z
  .object({ code: z.string().meta({ description: 'ISO 20022 ExternalStatusReason1Code' }), text: z.string() })
  .meta({ id: 'PaymentRefusal' });

export const PaymentOrderOut = z
  .object({
    id: z.string(),
    debtorAccountId: z.string(),
    batchId: z.string().nullable(),
    creditorIban: z.string(),
    creditorName: z.string(),
    amount: z.string(),
    currency: z.string(),
    endToEndId: z.string(),
    remittanceStructured: z.string().nullable(),
    remittanceUnstructured: z.string().nullable(),
    requestedExecutionDate: z.iso.date(),
    status: z.enum(['pending', 'settled', 'refused']),
    refusal: Refusal.nullable(),
    submittedAt: z.iso.datetime(),
    decidedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'PaymentOrder' });

export function paymentOrderView(order: PaymentOrder, language: Language): z.infer<typeof PaymentOrderOut> {
  const { id, debtorAccountId, batchId, creditorIban, creditorName, currency, endToEndId, status } = order;
  const { remittanceStructured, remittanceUnstructured, requestedExecutionDate } = order;
  return {
    id,
    debtorAccountId,
    batchId,
    creditorIban,
    creditorName,
    amount: formatMinor(order.amount, currency),
    currency,
    endToEndId,
    remittanceStructured,
    remittanceUnstructured,
    requestedExecutionDate,
    status,
    refusal: refusalView(order.reasonCode, language),
    submittedAt: order.submittedAt.toISOString(),
    decidedAt: order.decidedAt?.toISOString() ?? null,
  };
}

export function refusalView(code: ReasonCode | null, language: Language): z.infer<typeof Refusal> | null {
  return code && { code, text: reasonTexts[code][language] };
}
