import { z } from 'zod';
import type { BookedMovement, Movement } from '#bank';
import type { Match } from '#clearing';
import { formatMinor, moneyOf } from '#kernel';

const MatchOut = z
  .object({
    documentId: z.string(),
    documentType: z.string(),
    number: z.string(),
    caseId: z.string(),
    amount: z.string(),
    by: z.enum(['reference', 'person']).meta({ description: 'Whether the reference found the claim, or a person' }),
    personId: z.string().nullable(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'MovementMatch' });

const Counterparty = z.object({ name: z.string(), iban: z.string().nullable(), bic: z.string().nullable() });

const common = {
  transferId: z.string(),
  amount: z.string().meta({ description: 'Positive came in, negative went out' }),
  currency: z.string(),
  counterparty: Counterparty,
  endToEndId: z.string().nullable(),
  remittanceStructured: z.string().nullable(),
  remittanceUnstructured: z.string().nullable(),
  claims: z.array(MatchOut).meta({ description: 'What it settles' }),
};

export const PaymentOfMovementOut = z.object(common).meta({ id: 'PaymentOfMovement' });

export const MovementOut = z
  .object({
    ...common,
    number: z
      .string()
      .meta({ description: 'Of the movement on the account, from 1; of a batch that of its last payment' }),
    balanceAfter: z.string(),
    bookedAt: z.iso.datetime(),
    bookingDate: z.iso.date(),
    reason: z.string(),
    reconciliation: z
      .enum(['none', 'open', 'part', 'done'])
      .meta({ description: 'Of a payment that came in: how far it is allocated to claims; none for all else' }),
    batch: z
      .object({ id: z.string(), reference: z.string(), payments: z.number().int() })
      .nullable()
      .meta({ description: 'Where the account was debited once for several payments; read the movement to see them' }),
  })
  .meta({ id: 'Movement' });

type Matches = ReadonlyMap<string, readonly Match[]>;

export function movementView(
  movement: BookedMovement,
  currency: string,
  matches: Matches,
): z.infer<typeof MovementOut> {
  const { version, balanceAfter, bookedAt, bookingDate, reason, batch, payments } = movement;
  const { claims, ...payment } = paymentOfMovementView(movement, currency, batch ? new Map() : matches);
  return {
    ...payment,
    claims,
    number: version.toString(),
    balanceAfter: formatMinor(balanceAfter, currency),
    bookedAt: bookedAt.toISOString(),
    bookingDate,
    reason,
    reconciliation: reconciliationOf(movement, matches.get(movement.transferId) ?? [], currency),
    batch: batch && { ...batch, payments },
  };
}

export function paymentOfMovementView(
  movement: Movement,
  currency: string,
  matches: Matches,
): z.infer<typeof PaymentOfMovementOut> {
  const { transferId, amount, counterparty, endToEndId, remittanceStructured, remittanceUnstructured } = movement;
  const claims = (matches.get(transferId) ?? []).map(
    ({ paymentOrderId: _order, currency: _currency, at, ...match }) => ({ ...match, at: at.toISOString() }),
  );
  const texts = { counterparty, endToEndId, remittanceStructured, remittanceUnstructured };
  return { transferId, amount: formatMinor(amount, currency), currency, ...texts, claims };
}

function reconciliationOf({ amount, reason }: Movement, matches: readonly Match[], currency: string) {
  if (amount <= 0n || reason !== 'payment') return 'none';
  if (matches.length === 0) return 'open';
  const allocated = matches.reduce((sum, match) => sum + moneyOf(match.amount, currency).minor, 0n);
  return allocated < amount ? 'part' : 'done';
}
