import { createHash } from 'node:crypto';
import type { BankAccount, NewPaymentOrder } from '#bank';
import { isCreditorReference, isStructuredCommunication } from '#kernel';
import type { BatchReading, PaymentFileReading, PaymentInstruction, PaymentReading } from '#standards';

/** An order that a payment of a file comes to, and where in the file it stands. */
export interface PlacedOrder {
  /** `/batches/0/payments/3` */
  readonly place: string;
  readonly order: NewPaymentOrder & { readonly id: string };
}

export interface FileContext {
  /** The accounts that may be paid from, by IBAN. */
  readonly accounts: ReadonlyMap<string, BankAccount>;
  readonly submittedBy: string | null;
}

/** The orders of all payments that could be read and whose account may be paid from, in the order of the file. */
export function ordersOfFile(reading: PaymentFileReading, { accounts, submittedBy }: FileContext): PlacedOrder[] {
  return reading.batches.flatMap(({ batch, payments }, batchIndex) => {
    const account = batch && accounts.get(batch.debtor.iban);
    if (!batch || !account) return [];
    const batchId = idFrom(account.id, reading.messageId, batch.id);
    const batchReference = batch.batchBooking ? batch.id : null;
    const { id: debtorAccountId, networkId } = account;
    const common = { networkId, debtorAccountId, batchId, batchReference, submittedBy };
    const { executionDate: requestedExecutionDate } = batch;
    return payments.flatMap(({ payment }: PaymentReading, index): PlacedOrder[] => {
      if (!payment) return [];
      const id = idFrom(account.id, reading.messageId, batch.id, String(index));
      const place = placeOf(batchIndex, index);
      return [{ place, order: { ...common, id, requestedExecutionDate, ...contentOf(payment) } }];
    });
  });
}

export function placeOf(batch: number, payment?: number): string {
  return `/batches/${batch}${payment === undefined ? '' : `/payments/${payment}`}`;
}

/** Batches that could be read, but are not to be paid from an account of the caller's. */
export function isForeign({ batch }: BatchReading, accounts: FileContext['accounts']): boolean {
  return batch !== undefined && !accounts.has(batch.debtor.iban);
}

function contentOf({ creditor, amount, endToEndId, remittance }: PaymentInstruction) {
  const { structured, unstructured } = remittance ?? {};
  const known = structured !== undefined && (isStructuredCommunication(structured) || isCreditorReference(structured));
  return {
    creditorIban: creditor.iban,
    // ISO 20022 has room for 140 characters, the SEPA rulebook for 70.
    creditorName: (creditor.name ?? '').slice(0, 70),
    amount: amount.minor,
    currency: amount.currency,
    endToEndId,
    remittanceStructured: known ? structured : null,
    // The reference of another issuer travels as the text that it is.
    remittanceUnstructured: known ? null : (structured ?? unstructured ?? null),
  };
}

/**
 * The id of what a file holds is made from the account, the file's message id and its place, so that the same file again is
 * the same payments, those without a reference of their own too (UUID of version 8, RFC 9562 section 5.8).
 */
function idFrom(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
