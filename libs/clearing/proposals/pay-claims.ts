import type { EntityManager } from 'typeorm';
import { submitPaymentOrders, type BankAccount, type NewPaymentOrder, type SubmittedPayment } from '#bank';
import type { DocumentTypes } from '#doctype';
import { KontorError, newId } from '#kernel';
import { InvalidInput } from '#registry';
import { claimNotPayable } from '../reconciliation/reconciliation-errors.js';
import { payableClaims, type PayableClaim } from './payable-claims.js';

export interface ClaimsToPay {
  readonly account: BankAccount;
  /** The firm of the account, which owes the claims. */
  readonly firmId: string;
  readonly documentIds: readonly string[];
  /** `YYYY-MM-DD`; today when absent. */
  readonly requestedExecutionDate?: string;
  /** Null for a program. */
  readonly personId: string | null;
  readonly at: Date;
}

/** A claim's order: what is open on it, to whom and with the reference that the document asks for. */
export interface ClaimPayment extends SubmittedPayment {
  readonly documentId: string;
}

/**
 * Gives a payment order for what is open on each claim, in the caller's transaction; several are booked as one batch. A claim
 * whose order was given before, here or by a colleague at the same moment, is answered with that order.
 *
 * @throws InvalidInput `claim-not-payable` with the index (`/documentIds/3`), or what the bank has against an order
 */
export async function payClaims(
  manager: EntityManager,
  types: DocumentTypes,
  { account, firmId, documentIds, requestedExecutionDate, personId, at }: ClaimsToPay,
): Promise<ClaimPayment[]> {
  const wanted = [...new Set(documentIds)];
  const filter = { currency: account.currency, documentIds: wanted, limit: wanted.length };
  const payable = await payableClaims(manager, types, firmId, filter);
  const byId = new Map(payable.map((claim) => [claim.documentId, claim]));
  const unknown = documentIds.flatMap((id, index) => (byId.has(id) ? [] : [index]));
  if (unknown.length > 0) {
    throw new InvalidInput(
      unknown.map((index) => new KontorError(claimNotPayable, {}, { field: `/documentIds/${index}` })),
    );
  }
  const batchId = wanted.length > 1 ? newId() : null;
  const common = { batchId, batchReference: batchId?.replaceAll('-', '') ?? null, submittedBy: personId };
  const claims = wanted.map((id) => byId.get(id)!);
  // An order that was given before comes back as it is: its content is not compared, as its day or payer may differ.
  const fresh = claims.filter(({ ordered }) => ordered === null);
  const orders = fresh.map((claim) => ({ ...orderOf(claim, account), ...common, requestedExecutionDate }));
  const submitted = await submitPaymentOrders(manager, orders, at);
  const given = new Map(fresh.map(({ documentId }, index) => [documentId, submitted[index]!]));
  const earlier = await earlierOrders(
    manager,
    claims.filter(({ ordered }) => ordered !== null),
  );
  return claims.map(({ documentId, orderId }) => ({ ...(given.get(documentId) ?? earlier.get(orderId)!), documentId }));
}

function orderOf(claim: PayableClaim, account: BankAccount): NewPaymentOrder {
  const { structuredCommunication: reference, number } = claim;
  return {
    id: claim.orderId,
    networkId: account.networkId,
    debtorAccountId: account.id,
    creditorIban: claim.creditorIban,
    creditorName: claim.creditorName,
    amount: claim.outstanding,
    currency: claim.currency,
    ...(reference ? { remittanceStructured: reference } : { remittanceUnstructured: number.slice(0, 140) }),
  };
}

async function earlierOrders(
  manager: EntityManager,
  claims: readonly PayableClaim[],
): Promise<Map<string, SubmittedPayment>> {
  if (claims.length === 0) return new Map();
  const rows = (await manager.query(
    `SELECT id AS "orderId", end_to_end_id AS "endToEndId", status, reason_code AS "reasonCode",
       requested_execution_date::text AS "requestedExecutionDate", false AS "isNew"
     FROM payment_order WHERE id = ANY ($1::uuid[])`,
    [claims.map(({ orderId }) => orderId)],
  )) as SubmittedPayment[];
  return new Map(rows.map((row) => [row.orderId, row]));
}
