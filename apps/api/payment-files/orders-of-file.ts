import { derivedId, type BankAccount, type NewPaymentOrder } from '#bank';
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

/**
 * The orders of all payments that could be read and whose account may be paid from, in the order of the file. Their ids are
 * made from the account, the file's message id and their place, so that the same file again is the same payments, those
 * without a reference of their own too.
 */
export function ordersOfFile(reading: PaymentFileReading, { accounts, submittedBy }: FileContext): PlacedOrder[] {
  return reading.batches.flatMap(({ batch, payments }, batchIndex) => {
    const account = batch && accounts.get(batch.debtor.iban);
    if (!batch || !account) return [];
    const batchId = derivedId(account.id, reading.messageId, batch.id);
    const batchReference = batch.batchBooking ? batch.id : null;
    const { id: debtorAccountId, networkId } = account;
    const common = { networkId, debtorAccountId, batchId, batchReference, submittedBy };
    const { executionDate: requestedExecutionDate } = batch;
    return payments.flatMap(({ payment }: PaymentReading, index): PlacedOrder[] => {
      if (!payment) return [];
      const id = derivedId(account.id, reading.messageId, batch.id, String(index));
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
