import { Body, Controller, Inject, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { submitPaymentOrders, type BankAccount, type NewPaymentOrder } from '#bank';
import { CLOCK, KontorError, moneyOf, newId, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import type { Actor } from '#registry';
import { AccountTargets } from '../access/account-targets.js';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { InvalidRequest } from '../errors/invalid-request.js';
import { rebased } from '../errors/rebase.js';
import { Id } from './input/common.js';
import { Refusal, refusalView } from './views/payment-order-view.js';

const PaymentOrderIn = z
  .strictObject({
    accountId: Id.optional().meta({ description: 'The paying account; your firm’s first one without it' }),
    creditorIban: z.string().max(1000),
    creditorName: z.string(),
    amount: z.string().meta({ example: '121.00' }),
    currency: z.string().length(3).optional().meta({ description: 'ISO 4217; the account’s without it' }),
    endToEndId: z
      .string()
      .max(1000)
      .optional()
      .meta({ description: 'Your reference: the same again is the same payment' }),
    remittanceStructured: z
      .string()
      .max(1000)
      .optional()
      .meta({ description: 'Twelve digits (+++ and / allowed), or an ISO 11649 reference (RF…, spaces allowed)' }),
    remittanceUnstructured: z.string().optional(),
    requestedExecutionDate: z.string().max(100).optional(),
  })
  .meta({ id: 'PaymentOrderIn' });
type PaymentOrderIn = z.infer<typeof PaymentOrderIn>;

const PaymentOrdersIn = z
  .union([
    PaymentOrderIn,
    z.strictObject({
      orders: z.array(PaymentOrderIn).min(1).max(1000),
      batchBooking: z
        .boolean()
        .optional()
        .meta({ description: 'Whether the account is debited once for all, as it is unless told otherwise' }),
    }),
  ])
  .meta({ id: 'PaymentOrdersIn' });

const SubmittedOut = z
  .object({
    items: z.array(
      z.object({
        orderId: z.string(),
        endToEndId: z.string(),
        status: z.enum(['pending', 'settled', 'refused']),
        refusal: Refusal.nullable(),
        requestedExecutionDate: z.string(),
        repeated: z.boolean().meta({ description: 'The same order had been submitted before' }),
      }),
    ),
  })
  .meta({ id: 'SubmittedPayments' });

@Controller('v1/payment-orders')
export class PaymentOrdersSubmit {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountTargets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Endpoint({
    access: 'payment-order.submit',
    status: 202,
    summary: 'Pay: one order, or a batch that is taken in all or none',
    answer: SubmittedOut,
  })
  async submit(
    @From() { actor, language }: Caller,
    @Body({ schema: PaymentOrdersIn }) body: z.infer<typeof PaymentOrdersIn>,
  ): Promise<z.infer<typeof SubmittedOut>> {
    const isBatch = 'orders' in body;
    const given = isBatch ? body.orders : [body];
    const accounts = await this.accountsOf(actor, given);
    const batchId = isBatch ? newId() : null;
    // The account is debited once for what somebody pays at once; a bank's customer may choose otherwise.
    const batchReference = isBatch && (body.batchBooking ?? true) ? batchId!.replaceAll('-', '') : null;
    const common = { batchId, batchReference, submittedBy: actor.personId };
    const orders = ordersOf(given, accounts, common, isBatch);
    // The bank numbers the orders where there are several.
    const prefix = isBatch ? (orders.length > 1 ? '/orders' : '/orders/0') : '';
    const submitted = await rebased(prefix, () =>
      inTransaction(this.database, (manager) => submitPaymentOrders(manager, orders, this.clock.now())),
    );
    const items = submitted.map(({ orderId, endToEndId, status, reasonCode, requestedExecutionDate, isNew }) => {
      const refusal = refusalView(reasonCode, language);
      return { orderId, endToEndId, status, refusal, requestedExecutionDate, repeated: !isNew };
    });
    return { items };
  }

  private async accountsOf(actor: Actor, given: readonly PaymentOrderIn[]): Promise<BankAccount[]> {
    const found = new Map<string | undefined, BankAccount>();
    for (const { accountId } of given) {
      if (found.has(accountId)) continue;
      found.set(accountId, await this.accounts.accountOf(actor, 'payment-order.submit', accountId));
    }
    return given.map(({ accountId }) => found.get(accountId)!);
  }
}

function ordersOf(
  given: readonly PaymentOrderIn[],
  accounts: readonly BankAccount[],
  common: Pick<NewPaymentOrder, 'batchId' | 'batchReference' | 'submittedBy'>,
  isBatch: boolean,
): NewPaymentOrder[] {
  const problems: KontorError[] = [];
  const orders = given.map(({ accountId: _account, amount, ...order }, index) => {
    const { id, networkId, currency: held } = accounts[index]!;
    const currency = order.currency ?? held;
    const field = `${isBatch ? `/orders/${index}` : ''}/amount`;
    return {
      ...common,
      ...order,
      networkId,
      debtorAccountId: id,
      currency,
      amount: minorOf(amount, currency, field, problems),
      creditorIban: order.creditorIban.replaceAll(' ', '').toUpperCase(),
      remittanceStructured: order.remittanceStructured?.replace(/[\s+*/.]/g, '').toUpperCase(),
    };
  });
  if (problems.length > 0) throw new InvalidRequest(problems);
  return orders;
}

/** The amount in minor units; what is none is noted, so that all of a batch is told at once. */
function minorOf(amount: string, currency: string, field: string, problems: KontorError[]): bigint {
  try {
    return moneyOf(amount, currency).minor;
  } catch (error) {
    if (!(error instanceof KontorError)) throw error;
    problems.push(new KontorError(error.definition, error.params, { field }));
    return 0n;
  }
}
