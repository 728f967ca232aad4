import type { EntityManager } from 'typeorm';
import { formatMinor, KontorError, newId } from '#kernel';
import { insertRows, publishLive } from '#platform';
import { standing } from './matches.js';
import {
  allocationTooLarge,
  claimHasNothingOpen,
  claimNamedTwice,
  movementReconciled,
  nothingToReconcile,
  notReconciled,
  unknownClaim,
} from './reconciliation-errors.js';

/** A payment that came in for a firm, and who decides about it. */
export interface ReceivedPayment {
  readonly paymentOrderId: string;
  readonly creditorFirmId: string;
  /** Null for a program. */
  readonly personId: string | null;
  readonly at: Date;
}

export interface WantedAllocation {
  readonly documentId: string;
  /** Minor units, positive; what is open on the claim, as far as the payment reaches, when absent. */
  readonly amount?: bigint;
}

interface Allocation {
  readonly documentId: string;
  /** Minor units; negative takes back. */
  readonly amount: bigint;
}

interface PaymentRow {
  readonly networkId: string;
  readonly currency: string;
  readonly rest: bigint;
}

interface ClaimRow {
  readonly documentId: string;
  readonly number: string;
  readonly outstanding: bigint;
}

/**
 * Allocates a payment to claims of the firm that received it, in the caller's transaction: the claims' paid amounts and the
 * states of their documents follow, and both firms are told.
 *
 * @throws KontorError `nothing-to-reconcile`, `movement-reconciled`; with a pointer into the list `unknown-claim`,
 *   `claim-named-twice`, `claim-has-nothing-open`, `allocation-too-large`
 */
export async function reconcile(
  manager: EntityManager,
  payment: ReceivedPayment,
  wanted: readonly WantedAllocation[],
): Promise<void> {
  const order = await lockPayment(manager, payment);
  if (order.rest <= 0n) throw new KontorError(movementReconciled);
  const claims = await lockClaims(
    manager,
    payment.creditorFirmId,
    order.currency,
    wanted.map(({ documentId }) => documentId),
  );
  await write(manager, payment, order, allocationsOf(wanted, claims, order));
}

/**
 * Takes back what a payment stands for, for one claim or for all, whether a person or its reference had matched it.
 * @throws KontorError `nothing-to-reconcile`, `not-reconciled`
 */
export async function undoReconciliation(
  manager: EntityManager,
  payment: ReceivedPayment,
  documentId?: string,
): Promise<void> {
  const order = await lockPayment(manager, payment);
  const rows = (await manager.query(
    `SELECT document_id AS "documentId", amount FROM (${standing('payment_order_id = $1')}) m
     WHERE $2::uuid IS NULL OR document_id = $2`,
    [payment.paymentOrderId, documentId ?? null],
  )) as { documentId: string; amount: string }[];
  if (rows.length === 0) throw new KontorError(notReconciled);
  const allocations = rows.map((row) => ({ documentId: row.documentId, amount: -BigInt(row.amount) }));
  await lockClaims(
    manager,
    payment.creditorFirmId,
    order.currency,
    allocations.map((allocation) => allocation.documentId),
  );
  await write(manager, payment, order, allocations);
}

/** Locked, so that two people who decide about one payment do so one after the other. */
async function lockPayment(
  manager: EntityManager,
  { paymentOrderId, creditorFirmId }: ReceivedPayment,
): Promise<PaymentRow> {
  await manager.query('SELECT FROM payment_order WHERE id = $1 FOR UPDATE', [paymentOrderId]);
  const rows = (await manager.query(
    `SELECT o.network_id AS "networkId", o.currency, (o.amount
         - coalesce((SELECT sum(amount_minor) FROM claim_payment WHERE payment_order_id = o.id), 0)
         - coalesce((SELECT sum(amount_minor) FROM claim_allocation WHERE payment_order_id = o.id), 0))::bigint AS rest
     FROM payment_order o JOIN bank_account c ON c.iban = o.creditor_iban AND c.network_id = o.network_id
     WHERE o.id = $1 AND o.status = 'settled' AND c.firm_id = $2`,
    [paymentOrderId, creditorFirmId],
  )) as (Omit<PaymentRow, 'rest'> & { rest: string })[];
  if (!rows[0]) throw new KontorError(nothingToReconcile);
  return { ...rows[0], rest: BigInt(rows[0].rest) };
}

/** In the order of their ids, as the matching by reference does. */
async function lockClaims(
  manager: EntityManager,
  creditorFirmId: string,
  currency: string,
  documentIds: readonly string[],
): Promise<Map<string, ClaimRow>> {
  const rows = (await manager.query(
    `SELECT document_id AS "documentId", number, payable_minor - offset_minor - paid_minor AS outstanding FROM claim
     WHERE document_id = ANY ($1::uuid[]) AND creditor_firm_id = $2 AND currency = $3
     ORDER BY document_id FOR UPDATE`,
    [documentIds, creditorFirmId, currency],
  )) as (Omit<ClaimRow, 'outstanding'> & { outstanding: string })[];
  return new Map(rows.map((row) => [row.documentId, { ...row, outstanding: BigInt(row.outstanding) }]));
}

function allocationsOf(
  wanted: readonly WantedAllocation[],
  claims: ReadonlyMap<string, ClaimRow>,
  { rest, currency }: PaymentRow,
): Allocation[] {
  let left = rest;
  const seen = new Set<string>();
  return wanted.map(({ documentId, amount }, index) => {
    const claim = claims.get(documentId);
    const field = `/claims/${index}`;
    if (!claim) throw new KontorError(unknownClaim, {}, { field: `${field}/documentId` });
    if (seen.has(documentId)) throw new KontorError(claimNamedTwice, {}, { field: `${field}/documentId` });
    seen.add(documentId);
    if (amount === undefined && claim.outstanding <= 0n) {
      throw new KontorError(claimHasNothingOpen, { number: claim.number }, { field: `${field}/documentId` });
    }
    const given = amount ?? (claim.outstanding < left ? claim.outstanding : left);
    if (given > left || given <= 0n) {
      const texts = { rest: formatMinor(left, currency), currency, asked: formatMinor(amount ?? 0n, currency) };
      throw new KontorError(allocationTooLarge, texts, { field: `${field}/amount` });
    }
    left -= given;
    return { documentId, amount: given };
  });
}

async function write(
  manager: EntityManager,
  { paymentOrderId, creditorFirmId, personId, at }: ReceivedPayment,
  { networkId }: PaymentRow,
  allocations: readonly Allocation[],
): Promise<void> {
  await insertRows(
    manager,
    { table: 'claim_allocation', columns },
    allocations.map(({ documentId, amount }) => ({
      id: newId(),
      network_id: networkId,
      payment_order_id: paymentOrderId,
      document_id: documentId,
      amount_minor: amount,
      decided_by: personId,
      decided_at: at,
    })),
  );
  const debtors = (await manager.query(
    `WITH paid AS (
       UPDATE claim c SET paid_minor = c.paid_minor + a.amount
       FROM unnest($1::uuid[], $2::bigint[]) a (document_id, amount) WHERE c.document_id = a.document_id
       RETURNING c.document_id, c.state, c.debtor_firm_id
     ), told AS (
       UPDATE document d SET state = paid.state FROM paid WHERE d.id = paid.document_id AND d.state <> paid.state
     )
     SELECT DISTINCT debtor_firm_id AS id FROM paid`,
    [allocations.map(({ documentId }) => documentId), allocations.map(({ amount }) => amount.toString())],
  )) as { id: string }[];
  const firmIds = [creditorFirmId, ...debtors.map(({ id }) => id)];
  await publishLive(manager, [{ networkId, firmIds, type: 'payment.reconciled', id: paymentOrderId }]);
}

const columns = {
  id: 'uuid',
  network_id: 'uuid',
  payment_order_id: 'uuid',
  document_id: 'uuid',
  amount_minor: 'bigint',
  decided_by: 'uuid',
  decided_at: 'timestamptz',
};
