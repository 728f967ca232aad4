import type { DataSource } from 'typeorm';
import { settlePaymentOrders, type SettledPayment } from '#bank';
import type { Clock } from '#kernel';
import { inTransaction, publishLive } from '#platform';
import { matchPayments } from './match-payments.js';

/** Settles payment orders and lets invoices follow from them, in one transaction. */
export class PaymentPipeline {
  constructor(private readonly surroundings: { readonly dataSource: DataSource; readonly clock: Clock }) {}

  /**
   * Idempotent: orders that were decided before are reported as they were decided, and matched once only.
   * @param onDecided told of those that were decided by this call, once that is committed
   */
  async settle(
    orderIds: readonly string[],
    onDecided?: (payments: readonly SettledPayment[]) => void,
  ): Promise<SettledPayment[]> {
    const { dataSource, clock } = this.surroundings;
    const { payments, now } = await inTransaction(dataSource, async (manager) => {
      const now = clock.now();
      const payments = await settlePaymentOrders(manager, orderIds, now);
      await matchPayments(manager, payments);
      await publishLive(
        manager,
        payments
          .filter(({ status }) => status !== 'pending')
          .map((payment) => ({
            networkId: payment.networkId,
            firmIds: firmsOf(payment),
            type: `payment.${payment.status}`,
            id: payment.orderId,
          })),
      );
      return { payments, now };
    });
    onDecided?.(payments.filter(({ settledAt }) => settledAt?.getTime() === now.getTime()));
    return payments;
  }
}

/** Who is told: both sides of what was settled, the payer alone of what was refused. */
function firmsOf({ status, debtorFirmId, creditorFirmId }: SettledPayment): string[] {
  const told = status === 'settled' ? [debtorFirmId, creditorFirmId] : [debtorFirmId];
  return told.filter((firmId) => firmId !== null);
}
