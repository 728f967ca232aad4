import type { EntityManager } from 'typeorm';
import { addDays, newId } from '#kernel';
import { inTransaction, OutboxRow } from '#platform';
import { InvalidInput } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { bankSchema, morning, specBank, type SpecBank } from '../spec-bank.js';
import { settlePaymentOrders } from '../settlement/settle-payments.js';
import type { NewPaymentOrder } from './check-order.js';
import { paymentOrdersOf } from './list-orders.js';
import { PaymentOrder, paymentMachine } from './payment-order.js';
import { submitPaymentOrders } from './submit.js';

let database: TestDatabase;
let manager: EntityManager;
let world: SpecBank<'anna' | 'ben'>;

beforeAll(async () => {
  database = await testDatabase(bankSchema);
  manager = database.dataSource.manager;
});
beforeEach(async () => {
  world = await specBank(manager, { anna: 10_000n, ben: 0n });
});
afterAll(() => database.close());

const order = (more: Partial<NewPaymentOrder> = {}): NewPaymentOrder =>
  world.order('anna', 'ben', 100n, { endToEndId: 'F-1', ...more });

const published = async (): Promise<unknown[]> =>
  (await manager.find(OutboxRow, { where: { key: world.networkId }, order: { id: 'ASC' } })).map(
    ({ payload }) => payload,
  );

it('writes orders in the order given and publishes each', async () => {
  const orders = [1, 2, 3].map((index) => order({ endToEndId: `F-${index}` }));
  const answers = await submitPaymentOrders(manager, orders, morning);
  expect(
    answers.map(({ endToEndId, status, isNew, requestedExecutionDate }) => [
      endToEndId,
      status,
      isNew,
      requestedExecutionDate,
    ]),
  ).toEqual(['F-1', 'F-2', 'F-3'].map((reference) => [reference, 'pending', true, '2026-09-01']));
  const page = await paymentOrdersOf(manager, world.accounts.anna.id);
  expect(page.items.map(({ endToEndId }) => endToEndId)).toEqual(['F-3', 'F-2', 'F-1']);
  expect(await published()).toEqual(answers.map(({ orderId }) => ({ orderId })));
});

it('publishes nothing when the transaction fails', async () => {
  const work = inTransaction(database.dataSource, async (inner) => {
    await submitPaymentOrders(inner, [order()], morning);
    throw new Error('later');
  });
  await expect(work).rejects.toThrow('later');
  expect(await published()).toEqual([]);
});

describe('the same order again', () => {
  it('gets the first answer, by reference or by id, and is published once', async () => {
    const id = newId();
    const [first] = await submitPaymentOrders(manager, [order({ id })], morning);
    await settlePaymentOrders(manager, [id], morning);
    const again = [order(), order({ id }), order({ submittedBy: newId() })];
    for (const one of again) {
      const [answer] = await submitPaymentOrders(manager, [one], morning);
      expect(answer).toEqual({ ...first, status: 'settled', isNew: false });
    }
    expect(await published()).toHaveLength(1);
  });

  it('counts once within one submission', async () => {
    const answers = await submitPaymentOrders(manager, [order(), order()], morning);
    expect(answers.map(({ isNew }) => isNew)).toEqual([true, false]);
    expect(answers[1]!.orderId).toBe(answers[0]!.orderId);
    expect(await published()).toHaveLength(1);
  });

  it('counts once when two submit it at the same moment', async () => {
    const submit = (): Promise<{ orderId: string }[]> =>
      inTransaction(database.dataSource, (inner) => submitPaymentOrders(inner, [order()], morning));
    const answers = await Promise.all([submit(), submit(), submit()]);
    expect(new Set(answers.map(([answer]) => answer!.orderId)).size).toBe(1);
    expect(await published()).toHaveLength(1);
  });

  it.each<[string, Partial<NewPaymentOrder>]>([
    ['amount', { amount: 101n }],
    ['creditor', { creditorName: 'Somebody else' }],
    ['currency', { currency: 'USD' }],
    ['communication', { remittanceUnstructured: 'other' }],
    ['execution date', { requestedExecutionDate: '2026-09-20' }],
  ])('with another %s is refused', async (_what, change) => {
    await submitPaymentOrders(manager, [order()], morning);
    await expect(submitPaymentOrders(manager, [order(change)], morning)).rejects.toMatchObject({
      code: 'payment-reference-used',
      field: '/endToEndId',
    });
  });

  it('is another order without a reference', async () => {
    const bare = order({ endToEndId: 'NOTPROVIDED' });
    const answers = await submitPaymentOrders(manager, [bare, bare, order({ endToEndId: undefined })], morning);
    expect(new Set(answers.map(({ endToEndId }) => endToEndId)).size).toBe(3);
    expect(answers.every(({ isNew }) => isNew)).toBe(true);
  });
});

describe('bad input is refused with its field', () => {
  it.each<[string, Partial<NewPaymentOrder>, string, string]>([
    ['an IBAN with wrong check digits', { creditorIban: 'BE00979000000021' }, 'invalid-iban', '/creditorIban'],
    ['no name', { creditorName: ' ' }, 'missing-field', '/creditorName'],
    ['a name of a megabyte', { creditorName: 'x'.repeat(1_000_000) }, 'text-too-long', '/creditorName'],
    ['a name with a control character', { creditorName: 'a\u0000b' }, 'forbidden-characters', '/creditorName'],
    ['an amount of zero', { amount: 0n }, 'amount-not-positive', '/amount'],
    ['a negative amount', { amount: -1n }, 'amount-not-positive', '/amount'],
    ['an absurd amount', { amount: 10n ** 30n }, 'amount-too-large', '/amount'],
    ['a reference of 36 characters', { endToEndId: 'x'.repeat(36) }, 'invalid-payment-reference', '/endToEndId'],
    ['a reference in other letters', { endToEndId: 'ю-1' }, 'invalid-payment-reference', '/endToEndId'],
    [
      'wrong check digits in the communication',
      { remittanceStructured: '090933755492' },
      'invalid-structured-communication',
      '/remittanceStructured',
    ],
    [
      'a communication as printed',
      { remittanceStructured: '+++090/9337/55493+++' },
      'invalid-structured-communication',
      '/remittanceStructured',
    ],
    [
      'wrong check digits in an ISO reference',
      { remittanceStructured: 'RF19539007547034' },
      'invalid-creditor-reference',
      '/remittanceStructured',
    ],
    [
      'an ISO reference as printed',
      { remittanceStructured: 'RF18 5390 0754 7034' },
      'invalid-creditor-reference',
      '/remittanceStructured',
    ],
    [
      'both kinds of communication',
      { remittanceStructured: '090933755493', remittanceUnstructured: 'x' },
      'remittance-twice',
      '/remittanceUnstructured',
    ],
    ['a long text', { remittanceUnstructured: 'x'.repeat(141) }, 'text-too-long', '/remittanceUnstructured'],
    ['a day that is none', { requestedExecutionDate: '2026-02-30' }, 'invalid-day', '/requestedExecutionDate'],
    ['the year 0', { requestedExecutionDate: '0000-01-01' }, 'invalid-day', '/requestedExecutionDate'],
    ['a day far ahead', { requestedExecutionDate: '2027-12-01' }, 'execution-date-too-late', '/requestedExecutionDate'],
  ])('%s', async (_what, change, code, field) => {
    const refused = await submitPaymentOrders(manager, [order(change)], morning).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InvalidInput);
    expect((refused as InvalidInput).problems).toMatchObject([{ code, field }]);
    expect(await published()).toEqual([]);
  });

  it('every problem of a batch at once, with its index', async () => {
    const batch = [order(), order({ amount: 0n }), order({ creditorIban: 'x', endToEndId: '' })];
    const refused = await submitPaymentOrders(manager, batch, morning).catch((error: unknown) => error);
    expect((refused as InvalidInput).problems.map(({ field }) => field)).toEqual([
      '/1/amount',
      '/2/creditorIban',
      '/2/endToEndId',
    ]);
  });

  it('an account of another network as if it did not exist', async () => {
    const other = await specBank(manager, { zoe: 100n });
    for (const debtorAccountId of [other.accounts.zoe.id, newId()]) {
      await expect(submitPaymentOrders(manager, [order({ debtorAccountId })], morning)).rejects.toMatchObject({
        code: 'unknown-bank-account',
        field: '/debtorAccountId',
      });
    }
  });
});

it('keeps an order for a later day, and takes a past day for today', async () => {
  const [future, past] = await submitPaymentOrders(
    manager,
    [
      order({ requestedExecutionDate: addDays('2026-09-01', 1) }),
      order({ endToEndId: 'F-2', requestedExecutionDate: '2026-08-01' }),
    ],
    morning,
  );
  expect(await manager.findOneBy(PaymentOrder, { id: future!.orderId })).toMatchObject({ deferred: true });
  expect(past!.requestedExecutionDate).toBe('2026-09-01');
  expect(await published()).toEqual([{ orderId: past!.orderId }]);
});

it('knows the states that a payment order goes through', () => {
  expect(paymentMachine.next('pending', 'settle')).toBe('settled');
  expect(paymentMachine.events('settled')).toEqual([]);
  expect(paymentMachine.events('refused')).toEqual([]);
});
