/** A transfer that someone wants to make: it takes a positive number of units from `debit` and gives them to `credit`. */
export interface DraftTransfer {
  /** Made by the sender; the same id with the same content is the same transfer. */
  readonly id: string;
  readonly debitAccountId: string;
  readonly creditAccountId: string;
  /** Whole units of the account's currency or of stock; always positive. */
  readonly amount: bigint;
  /** ISO 4217, or `stock` for goods in millionths of their unit. */
  readonly currency: string;
  /** When it happened, which may be before it was booked. */
  readonly eventTime: Date;
  readonly reason: string;
  /** The document or payment order it follows from. */
  readonly sourceId?: string;
}

/**
 * Refuses a draft that could not be a transfer.
 * @throws RangeError: a draft is made by code, so a wrong one is a defect and no user's mistake.
 */
export function checkDraft(draft: DraftTransfer): DraftTransfer {
  if (draft.amount <= 0n) throw new RangeError(`transfer ${draft.id}: the amount must be positive`);
  if (draft.debitAccountId === draft.creditAccountId) throw new RangeError(`transfer ${draft.id}: one account twice`);
  return draft;
}

/** What each account gains by the drafts; the values always sum to zero. */
export function netEffect(drafts: readonly DraftTransfer[]): Map<string, bigint> {
  const effect = new Map<string, bigint>();
  for (const { debitAccountId, creditAccountId, amount } of drafts) {
    effect.set(debitAccountId, (effect.get(debitAccountId) ?? 0n) - amount);
    effect.set(creditAccountId, (effect.get(creditAccountId) ?? 0n) + amount);
  }
  return effect;
}
