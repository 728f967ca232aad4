import { z } from 'zod';
import type { Candidate } from '#clearing';
import { MovementOut, PaymentOfMovementOut } from './movement-view.js';

const CandidateOut = z
  .object({
    documentId: z.string(),
    documentType: z.string(),
    number: z.string(),
    debtorFirmId: z.string(),
    debtorName: z.string(),
    issueDate: z.iso.date(),
    dueDate: z.iso.date().nullable(),
    currency: z.string(),
    payable: z.string(),
    outstanding: z.string(),
    reasons: z
      .array(z.enum(['number-in-text', 'exact-amount', 'same-partner']))
      .meta({ description: 'Why it may be the one, the strongest first' }),
  })
  .meta({ id: 'MovementCandidate' });

export const OpenedMovementOut = MovementOut.extend({
  payments: z.array(PaymentOfMovementOut).meta({ description: 'One, or those of a batch, in booking order' }),
  candidates: z
    .array(CandidateOut)
    .meta({ description: 'Open claims that a payment that came in may stand for, the likeliest first' }),
}).meta({ id: 'OpenedMovement' });

export function candidateView({ reasons, ...candidate }: Candidate): z.infer<typeof CandidateOut> {
  return { ...candidate, reasons: [...reasons] };
}
