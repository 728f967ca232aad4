import { LessThan, type EntityManager } from 'typeorm';
import { PaymentOrder, type PaymentStatus } from './payment-order.js';

export interface PaymentOrderPage {
  /** Newest first. */
  readonly items: readonly PaymentOrder[];
  /** Give it as `before` for the next page; undefined at the end. */
  readonly next: bigint | undefined;
}

export interface PaymentOrderFilter {
  readonly status?: PaymentStatus;
  readonly before?: bigint;
  readonly limit?: number;
}

/** A page of the payment orders that an account gave, newest first. */
export async function paymentOrdersOf(
  manager: EntityManager,
  debtorAccountId: string,
  { status, before, limit = 50 }: PaymentOrderFilter = {},
): Promise<PaymentOrderPage> {
  const items = await manager.find(PaymentOrder, {
    where: {
      debtorAccountId,
      ...(status ? { status } : {}),
      ...(before === undefined ? {} : { sequence: LessThan(before) }),
    },
    order: { sequence: 'DESC' },
    take: limit,
  });
  return { items, next: items.length === limit ? items.at(-1)?.sequence : undefined };
}
