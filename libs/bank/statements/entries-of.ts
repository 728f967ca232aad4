import type { StatementBatch, StatementEntry, StatementTransaction } from '#standards';
import type { Movement } from './movements.js';

/**
 * Movements as the entries of a statement. The payments of a batch that were booked on one day are one entry, at the
 * place of the last of them, with the payments as its details; a batch of which one payment was made is that payment.
 *
 * @param movements in booking order
 */
export function entriesOf(movements: readonly Movement[]): StatementEntry[] {
  const groups = new Map<string, Movement[]>();
  for (const movement of movements) {
    const key = groupOf(movement);
    groups.set(key, [...(groups.get(key) ?? []), movement]);
  }
  return movements.flatMap((movement) => {
    const group = groups.get(groupOf(movement))!;
    if (group.at(-1) !== movement) return [];
    return [group.length > 1 ? batchEntry(group) : entryOf(movement)];
  });
}

function groupOf({ batch, bookingDate, version }: Movement): string {
  return batch ? `${batch.id} ${bookingDate}` : version.toString();
}

function batchEntry(movements: readonly Movement[]): StatementEntry {
  const { bookingDate, batch } = movements[0]!;
  const details: StatementBatch = { id: batch!.reference, details: movements.map(transactionOf) };
  return {
    reference: referenceOf(batch!.id),
    amountMinor: movements.reduce((sum, { amount }) => sum + amount, 0n),
    bookingDate,
    valueDate: bookingDate,
    kind: 'collective-transfer',
    batch: details,
  };
}

function entryOf(movement: Movement): StatementEntry {
  return {
    ...transactionOf(movement),
    bookingDate: movement.bookingDate,
    valueDate: movement.bookingDate,
    kind: movement.reason === 'payment' ? 'transfer' : 'other',
  };
}

function transactionOf(movement: Movement): StatementTransaction {
  const { counterparty, remittanceStructured: structured, remittanceUnstructured: unstructured } = movement;
  return {
    reference: referenceOf(movement.transferId),
    amountMinor: movement.amount,
    counterparty: {
      name: counterparty.name,
      ...(counterparty.iban ? { iban: counterparty.iban } : {}),
      ...(counterparty.bic ? { bic: counterparty.bic } : {}),
    },
    ...(movement.endToEndId ? { endToEndId: movement.endToEndId } : {}),
    ...(structured ? { remittance: { structured } } : unstructured ? { remittance: { unstructured } } : {}),
  };
}

/** Twenty-one characters of a UUIDv7 without its dashes: time and enough of the random part to be unique. */
function referenceOf(id: string): string {
  return id.replaceAll('-', '').slice(0, 21);
}
