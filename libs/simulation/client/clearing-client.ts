import type { DataSource } from 'typeorm';
import { submitPaymentOrders, type NewPaymentOrder, type PaymentStatus, type ReasonCode } from '#bank';
import { decidedReceipts, submitEnvelopes, type EnvelopeReceipt, type NewEnvelope } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { dayOf, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import type { FirmDirectory } from '#registry';
import { Awaited } from './awaited.js';

export interface ClientSurroundings {
  readonly dataSource: DataSource;
  readonly directory: FirmDirectory;
  readonly types: DocumentTypes;
}

export interface PaymentOutcome {
  readonly orderId: string;
  /** `pending` only for an order whose execution date is still to come. */
  readonly status: PaymentStatus;
  readonly reasonCode: ReasonCode | null;
  /** False when the same order had been submitted before. */
  readonly isNew: boolean;
}

/**
 * Trades as a firm does: hands envelopes and payment orders in and waits for the answers. What is handed in keeps its
 * order, each submission in a transaction of its own with its own time.
 */
export class ClearingClient {
  private readonly receipts: Awaited<EnvelopeReceipt>;
  private readonly payments: Awaited<PaymentOutcome>;
  private lastSubmission: Promise<unknown> = Promise.resolve();
  private lastPayment: Promise<unknown> = Promise.resolve();

  constructor(private readonly surroundings: ClientSurroundings) {
    const { manager } = surroundings.dataSource;
    this.receipts = new Awaited((ids) => decidedReceipts(manager, ids));
    this.payments = new Awaited((ids) => decidedPayments(surroundings.dataSource, ids));
  }

  /**
   * Submits envelopes of one pair of firms and resolves with their receipts once all are decided. Later calls are handed
   * in after this one's, whether or not it is decided.
   * @param at the time at which they are sent
   * @throws KontorError what `submitEnvelopes` throws; nothing is then taken in
   */
  async submit(envelopes: readonly NewEnvelope[], at: Date): Promise<EnvelopeReceipt[]> {
    const { dataSource, directory, types } = this.surroundings;
    const clock: Clock = { now: () => at };
    const first = await this.inOrder('lastSubmission', () =>
      inTransaction(dataSource, (manager) => submitEnvelopes(manager, { directory, types, clock }, envelopes)),
    );
    const open = first.filter(({ state }) => state === 'received').map(({ id }) => id);
    const last = open.at(-1);
    if (last === undefined) return first;
    // A lane is decided in order, so what was handed in before the last one is decided when the last one is.
    await this.receipts.of(last);
    const decided = await decidedReceipts(dataSource.manager, open);
    return first.map((receipt) => {
      const answer = decided.get(receipt.id);
      return answer ? { ...answer, repeated: receipt.repeated } : receipt;
    });
  }

  /**
   * Hands in a payment order and resolves once it is settled or refused, or at once when its day is still to come.
   * @throws KontorError what `submitPaymentOrders` throws
   */
  async pay(order: NewPaymentOrder, at: Date): Promise<PaymentOutcome> {
    const { dataSource } = this.surroundings;
    const [submitted] = await this.inOrder('lastPayment', () =>
      inTransaction(dataSource, (manager) => submitPaymentOrders(manager, [order], at)),
    );
    const { orderId, status, reasonCode, isNew, requestedExecutionDate } = submitted!;
    if (status !== 'pending' || requestedExecutionDate > dayOf(at)) return { orderId, status, reasonCode, isNew };
    return { ...(await this.payments.of(orderId)), isNew };
  }

  /** Envelopes and payments that are waited for. */
  get waiting(): number {
    return this.receipts.count + this.payments.count;
  }

  close(): void {
    this.receipts.close();
    this.payments.close();
  }

  private inOrder<T>(chain: 'lastSubmission' | 'lastPayment', work: () => Promise<T>): Promise<T> {
    const next = this[chain].then(work);
    this[chain] = next.catch(() => undefined);
    return next;
  }
}

async function decidedPayments(
  dataSource: DataSource,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PaymentOutcome>> {
  const rows = (await dataSource.query(
    `SELECT id AS "orderId", status, reason_code AS "reasonCode", true AS "isNew" FROM payment_order
     WHERE id = ANY ($1::uuid[]) AND status <> 'pending'`,
    [ids],
  )) as PaymentOutcome[];
  return new Map(rows.map((row) => [row.orderId, row]));
}
