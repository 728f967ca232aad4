import type { EntityManager } from 'typeorm';
import { KontorError, newId } from '#kernel';
import { appendToOutbox, defineTopic, insertRows } from '#platform';
import { InvalidInput, requireTrading } from '#registry';
import { unknownBankAccount } from '../accounts/account-errors.js';
import { checkPaymentOrder, type NewPaymentOrder } from './check-order.js';
import { paymentReferenceUsed } from './payment-errors.js';
import type { PaymentStatus } from './payment-order.js';
import type { ReasonCode } from './reason-codes.js';

/** Published for every order that is to be settled now; settle a batch by `settlePaymentOrders`. */
export const paymentOrderTopic = defineTopic<{ readonly orderId: string }>('payment-order');

export interface SubmittedPayment {
  readonly orderId: string;
  readonly endToEndId: string;
  readonly status: PaymentStatus;
  readonly reasonCode: ReasonCode | null;
  /** `YYYY-MM-DD` */
  readonly requestedExecutionDate: string;
  /** False when the same order had been submitted before. */
  readonly isNew: boolean;
}

/**
 * Takes in payment orders, all or none, in the caller's transaction: writes them in the order given and publishes those
 * that are due. An order is the same as an earlier one if it has its id, or its reference (end-to-end id) on the same
 * account: with the same content the answer is that of the earlier one, with another it is refused.
 *
 * @throws InvalidInput with the problems of every order, its index in the pointer (`/3/creditorIban`) if there are several
 * @throws KontorError `unknown-bank-account` when the debtor's account is not in the network, `payment-reference-used`;
 *   `trading-paused` for a new order of a firm whose class rests
 */
export async function submitPaymentOrders(
  manager: EntityManager,
  orders: readonly NewPaymentOrder[],
  now: Date,
): Promise<SubmittedPayment[]> {
  const pointer = (index: number): string => (orders.length > 1 ? `/${index}` : '');
  const problems = orders.flatMap((order, index) => checkPaymentOrder(order, now, pointer(index)).list);
  if (problems.length > 0) throw new InvalidInput(problems);
  const complete = orders.map(completed);
  const inserted = await insertOrders(manager, complete, now);
  await insertBatches(
    manager,
    complete.filter(({ id }) => inserted.has(id)),
    now,
  );
  await publishOrders(
    manager,
    [...inserted.values()].filter(({ deferred }) => !deferred),
  );
  await requireTrading(manager, await firmsOf(manager, [...inserted.values()]));
  const isInserted = (order: CompleteOrder): boolean => inserted.has(order.id);
  const earlier = await earlierOrders(
    manager,
    complete.filter((order) => !isInserted(order)),
  );
  const seen = new Set<string>();
  return complete.map((order, index) => {
    const isNew = isInserted(order) && !seen.has(order.id);
    seen.add(order.id);
    const stored = isNew ? inserted.get(order.id)! : (earlier.get(order) ?? inserted.get(order.id));
    if (!stored) throw new KontorError(unknownBankAccount, {}, { field: `${pointer(index)}/debtorAccountId` });
    if (!isSame(order, stored)) {
      const { endToEndId } = order;
      throw new KontorError(paymentReferenceUsed, { endToEndId }, { field: `${pointer(index)}/endToEndId` });
    }
    return answerOf(stored, isNew);
  });
}

type CompleteOrder = NewPaymentOrder & { readonly id: string; readonly endToEndId: string };

function completed(order: NewPaymentOrder): CompleteOrder {
  const id = order.id ?? newId();
  const given = order.endToEndId && order.endToEndId !== 'NOTPROVIDED' ? order.endToEndId : undefined;
  return { ...order, id, endToEndId: given ?? id.replaceAll('-', '') };
}

interface StoredOrder {
  readonly id: string;
  readonly networkId: string;
  readonly debtorAccountId: string;
  readonly creditorIban: string;
  readonly creditorName: string;
  readonly amount: string;
  readonly currency: string;
  readonly endToEndId: string;
  readonly remittanceStructured: string | null;
  readonly remittanceUnstructured: string | null;
  readonly requestedExecutionDate: string;
  readonly deferred: boolean;
  readonly status: PaymentStatus;
  readonly reasonCode: ReasonCode | null;
}

const stored = `o.id, o.network_id AS "networkId", o.debtor_account_id AS "debtorAccountId",
  o.creditor_iban AS "creditorIban", o.creditor_name AS "creditorName", o.amount, o.currency,
  o.end_to_end_id AS "endToEndId", o.remittance_structured AS "remittanceStructured",
  o.remittance_unstructured AS "remittanceUnstructured", o.requested_execution_date::text AS "requestedExecutionDate",
  o.deferred, o.status, o.reason_code AS "reasonCode"`;

/** By one statement; an order whose id or reference is taken, or whose account is unknown, is left out of the answer. */
async function insertOrders(
  manager: EntityManager,
  orders: readonly CompleteOrder[],
  now: Date,
): Promise<Map<string, StoredOrder>> {
  const column = <T>(pick: (order: CompleteOrder) => T): T[] => orders.map(pick);
  const rows = (await manager.query(
    `INSERT INTO payment_order AS o (id, network_id, debtor_account_id, creditor_iban, creditor_name, amount, currency,
       end_to_end_id, remittance_structured, remittance_unstructured, batch_id, submitted_by, submitted_at,
       requested_execution_date, deferred)
     SELECT u.id, u.network_id, u.debtor, u.iban, u.name, u.amount, u.currency, u.reference, u.structured, u.unstructured,
       u.batch, u.submitter, $1, greatest(u.execution, today), coalesce(u.execution > today, false)
     FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::bigint[], $8::text[], $9::text[],
       $10::text[], $11::text[], $12::uuid[], $13::uuid[], $14::date[])
       WITH ORDINALITY u (id, network_id, debtor, iban, name, amount, currency, reference, structured, unstructured,
       batch, submitter, execution, seq)
     JOIN bank_account d ON d.id = u.debtor AND d.network_id = u.network_id
     JOIN network n ON n.id = u.network_id
     CROSS JOIN LATERAL (SELECT ($1 AT TIME ZONE n.time_zone)::date AS today) calendar
     ORDER BY u.seq
     ON CONFLICT DO NOTHING
     RETURNING ${stored}`,
    [
      now.toISOString(),
      column(({ id }) => id),
      column(({ networkId }) => networkId),
      column(({ debtorAccountId }) => debtorAccountId),
      column(({ creditorIban }) => creditorIban),
      column(({ creditorName }) => creditorName),
      column(({ amount }) => amount.toString()),
      column(({ currency }) => currency),
      column(({ endToEndId }) => endToEndId),
      column(({ remittanceStructured }) => remittanceStructured ?? null),
      column(({ remittanceUnstructured }) => remittanceUnstructured ?? null),
      column(({ batchId }) => batchId ?? null),
      column(({ submittedBy }) => submittedBy ?? null),
      column(({ requestedExecutionDate }) => requestedExecutionDate ?? null),
    ],
  )) as StoredOrder[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** The paying firms. */
async function firmsOf(manager: EntityManager, orders: readonly StoredOrder[]): Promise<string[]> {
  if (orders.length === 0) return [];
  const rows = (await manager.query(
    'SELECT DISTINCT firm_id AS id FROM bank_account WHERE id = ANY($1::uuid[]) AND firm_id IS NOT NULL',
    [orders.map(({ debtorAccountId }) => debtorAccountId)],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** The batches that new orders are booked in, each once, however many submissions they come in. */
async function insertBatches(manager: EntityManager, orders: readonly CompleteOrder[], now: Date): Promise<void> {
  const batches = new Map(orders.map((order) => [order.batchId, order]));
  const rows = [...batches.values()].flatMap(({ batchId, batchReference, networkId }) =>
    batchId && batchReference
      ? [{ id: batchId, network_id: networkId, reference: batchReference, submitted_at: now }]
      : [],
  );
  const columns = { id: 'uuid', network_id: 'uuid', reference: 'text', submitted_at: 'timestamptz' };
  await insertRows(manager, { table: 'payment_batch', columns, suffix: 'ON CONFLICT (id) DO NOTHING' }, rows);
}

async function earlierOrders(
  manager: EntityManager,
  orders: readonly CompleteOrder[],
): Promise<Map<CompleteOrder, StoredOrder>> {
  if (orders.length === 0) return new Map();
  const rows = (await manager.query(
    `SELECT u.seq::int AS seq, ${stored}
     FROM unnest($1::uuid[], $2::uuid[], $3::text[]) WITH ORDINALITY u (id, debtor, reference, seq)
     JOIN payment_order o ON o.id = u.id OR (o.debtor_account_id = u.debtor AND o.end_to_end_id = u.reference)`,
    [
      orders.map(({ id }) => id),
      orders.map(({ debtorAccountId }) => debtorAccountId),
      orders.map(({ endToEndId }) => endToEndId),
    ],
  )) as (StoredOrder & { seq: number })[];
  return new Map(rows.map((row) => [orders[row.seq - 1]!, row]));
}

/** The content that makes two orders the same; who submits them and in which batch may differ. */
function isSame(order: CompleteOrder, other: StoredOrder): boolean {
  const date = order.requestedExecutionDate;
  return (
    order.networkId === other.networkId &&
    order.debtorAccountId === other.debtorAccountId &&
    order.creditorIban === other.creditorIban &&
    order.creditorName === other.creditorName &&
    order.amount === BigInt(other.amount) &&
    order.currency === other.currency &&
    order.endToEndId === other.endToEndId &&
    (order.remittanceStructured ?? null) === other.remittanceStructured &&
    (order.remittanceUnstructured ?? null) === other.remittanceUnstructured &&
    (date == null || date <= other.requestedExecutionDate)
  );
}

function answerOf(order: StoredOrder, isNew: boolean): SubmittedPayment {
  const { id, endToEndId, status, reasonCode, requestedExecutionDate } = order;
  return { orderId: id, endToEndId, status, reasonCode, requestedExecutionDate, isNew };
}

/** One lane for each network, so that its orders reach settlement in their sequence. */
export async function publishOrders(
  manager: EntityManager,
  orders: readonly { readonly id: string; readonly networkId: string }[],
): Promise<void> {
  const events = orders.map(({ id, networkId }) => ({ payload: { orderId: id }, key: networkId }));
  await appendToOutbox(manager, paymentOrderTopic, events);
}
