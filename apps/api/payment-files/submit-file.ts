import type { DataSource } from 'typeorm';
import { checkPaymentOrder, submitPaymentOrders, type SubmittedPayment } from '#bank';
import { KontorError } from '#kernel';
import { inTransaction } from '#platform';
import { importable, type ImportMode, type PaymentFileReading } from '#standards';
import { isForeign, ordersOfFile, placeOf, type FileContext, type PlacedOrder } from './orders-of-file.js';
import { foreignDebtorAccount } from './refusal.js';

/** What became of a file: by place (`/batches/0/payments/3`), what was taken in and what the bank has against the rest. */
export interface FileOutcome {
  readonly taken: ReadonlyMap<string, SubmittedPayment>;
  readonly refusals: ReadonlyMap<string, readonly KontorError[]>;
}

export interface FileSubmission extends FileContext {
  readonly mode: ImportMode;
  readonly now: Date;
}

/** References found in use that a file may have and still be taken in for the rest. */
const mostConflicts = 25;

/**
 * Takes in what a mode takes of a file, in one transaction.
 * @throws KontorError `payment-reference-used` when more than 25 references of a file are in use
 */
export async function submitFile(
  database: DataSource,
  reading: PaymentFileReading,
  submission: FileSubmission,
): Promise<FileOutcome> {
  const { mode, now, accounts } = submission;
  const refusals = new Map<string, readonly KontorError[]>();
  reading.batches.forEach((batch, index) => {
    const iban = batch.batch?.debtor.iban ?? '';
    if (isForeign(batch, accounts)) refusals.set(placeOf(index), [new KontorError(foreignDebtorAccount, { iban })]);
  });
  const readable = importable(reading, mode) === undefined ? [] : ordersOfFile(reading, submission);
  for (const { place, order } of readable) {
    const { list } = checkPaymentOrder(order, now);
    if (list.length > 0) refusals.set(place, list);
  }
  let conflicts = 0;
  for (;;) {
    const orders = readable.filter(({ place }) => !refusals.has(place));
    if (orders.length === 0 || (mode === 'all-or-nothing' && refusals.size > 0)) return { taken: new Map(), refusals };
    const answer = await attempt(database, orders, now);
    if ('taken' in answer) return { taken: answer.taken, refusals };
    if ((conflicts += 1) > mostConflicts) throw answer.error;
    refusals.set(answer.place, [answer.error]);
  }
}

type Attempt = { readonly taken: FileOutcome['taken'] } | { readonly place: string; readonly error: KontorError };

/** All of the orders or none; an order whose reference belongs to another payment is named. */
async function attempt(database: DataSource, orders: readonly PlacedOrder[], now: Date): Promise<Attempt> {
  try {
    const submitted = await inTransaction(database, (manager) =>
      submitPaymentOrders(
        manager,
        orders.map(({ order }) => order),
        now,
      ),
    );
    return { taken: new Map(submitted.map((payment, index) => [orders[index]!.place, payment])) };
  } catch (error) {
    if (!(error instanceof KontorError) || error.code !== 'payment-reference-used') throw error;
    // The bank numbers the orders where there are several.
    const index = Number(/^\/(\d+)\//.exec(error.field ?? '')?.[1] ?? 0);
    return { place: orders[index]!.place, error };
  }
}
