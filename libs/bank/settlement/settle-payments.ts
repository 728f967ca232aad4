import type { EntityManager } from 'typeorm';
import { KontorError } from '#kernel';
import { isUniqueViolation } from '#platform';
import { transferRace } from '#ledger';
import type { PaymentStatus } from '../payments/payment-order.js';
import type { ReasonCode } from '../payments/reason-codes.js';

/** What became of a payment order, with what is needed to match it to an invoice. */
export interface SettledPayment {
  readonly orderId: string;
  readonly networkId: string;
  /** `pending` only for an order whose execution date is still to come. */
  readonly status: PaymentStatus;
  /** ISO 20022; with `refused` only. */
  readonly reasonCode: ReasonCode | null;
  /** With `settled` only. */
  readonly transferId: string | null;
  readonly debtorAccountId: string;
  /** Null for an account of somebody who is no firm of the network. */
  readonly debtorFirmId: string | null;
  readonly creditorFirmId: string | null;
  readonly debtorIban: string;
  readonly creditorIban: string;
  /** Minor units. */
  readonly amount: bigint;
  readonly currency: string;
  readonly remittanceStructured: string | null;
  readonly remittanceUnstructured: string | null;
  readonly endToEndId: string;
  /** When it was settled or refused; null while pending. */
  readonly settledAt: Date | null;
}

interface Row extends Omit<SettledPayment, 'amount' | 'transferId'> {
  readonly amount: string;
}

/**
 * Settles or refuses pending payment orders in the caller's transaction and one round trip, in the sequence in which the
 * bank took them in, each all or nothing. Orders that were decided before are not touched and reported as they were
 * decided, so a batch may be repeated at will; ids of no order are left out.
 */
export async function settlePaymentOrders(
  manager: EntityManager,
  orderIds: readonly string[],
  now: Date,
): Promise<SettledPayment[]> {
  if (orderIds.length === 0) return [];
  try {
    const rows = (await manager.query(
      `SELECT order_id AS "orderId", network_id AS "networkId", status, reason_code AS "reasonCode",
         debtor_account_id AS "debtorAccountId", debtor_firm_id AS "debtorFirmId", creditor_firm_id AS "creditorFirmId",
         debtor_iban AS "debtorIban", creditor_iban AS "creditorIban", amount, currency,
         remittance_structured AS "remittanceStructured", remittance_unstructured AS "remittanceUnstructured",
         end_to_end_id AS "endToEndId", decided_at AS "settledAt"
       FROM bank_settle($1, $2)`,
      [orderIds, now.toISOString()],
    )) as Row[];
    return rows.map((row) => ({
      ...row,
      amount: BigInt(row.amount),
      transferId: row.status === 'settled' ? row.orderId : null,
    }));
  } catch (error) {
    if (isUniqueViolation(error, 'transfer_pkey')) throw new KontorError(transferRace, {}, { cause: error });
    throw error;
  }
}
