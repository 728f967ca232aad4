import { movementsOf, submitPaymentOrders } from '#bank';
import { documentTypes } from '#doctype';
import type { KontorError } from '#kernel';
import { inTransaction } from '#platform';
import { openWorld, proForma, quotationBody, type World } from '#testing';
import { auditClearing, documentOf, payableClaims, payClaims } from '../index.js';
import { candidatesFor } from './candidates.js';
import { matchesOf, movementRestrictions } from './matches.js';
import { reconcile, undoReconciliation, type WantedAllocation } from './reconcile.js';

const types = documentTypes([proForma]);
const person = '019a0000-0000-7000-8000-000000000001';

let world: World;
let serial = 100;

beforeAll(async () => {
  world = await openWorld({ types });
});

afterAll(async () => {
  const findings = await auditClearing(world.dataSource.manager, world.clock.now());
  await world.close();
  expect(findings).toEqual([]);
});

/** A claim of the seller on the buyer over 121.00. */
async function claim(): Promise<{ documentId: string; number: string }> {
  const number = `PF-${++serial}`;
  const body = {
    ...quotationBody({ number }),
    seller: { identifier: world.seller.participantId },
    buyer: { identifier: world.buyer.participantId },
  };
  const { documentId } = await world.send({ documentType: 'pro-forma', from: 'seller', body });
  return { documentId: documentId!, number };
}

const pay = async (amount: bigint, text = 'some words'): Promise<string> =>
  (await world.pay({ amount, remittanceUnstructured: text })).orderId;

const received = (paymentOrderId: string) => ({
  paymentOrderId,
  creditorFirmId: world.seller.id,
  personId: person,
  at: world.clock.now(),
});

const decide = (orderId: string, wanted: readonly WantedAllocation[]): Promise<void> =>
  inTransaction(world.dataSource, (manager) => reconcile(manager, received(orderId), wanted));

const undo = (orderId: string, documentId?: string): Promise<void> =>
  inTransaction(world.dataSource, (manager) => undoReconciliation(manager, received(orderId), documentId));

const stateOf = async (documentId: string) => (await documentOf(world.dataSource.manager, documentId))?.state;

const matches = async (orderId: string) => (await matchesOf(world.dataSource.manager, [orderId])).get(orderId) ?? [];

async function listed(which: keyof typeof movementRestrictions): Promise<string[]> {
  const filter = { restriction: movementRestrictions[which], limit: 200 };
  const { items } = await movementsOf(world.dataSource.manager, world.sellerAccount.id, filter);
  return items.map(({ transferId }) => transferId);
}

describe('a person', () => {
  it('reconciles one payment with several claims, and takes it back', async () => {
    const [a, b] = [await claim(), await claim()];
    const order = await pay(24_200n);
    expect(await listed('open')).toContain(order);
    await decide(order, [{ documentId: a.documentId }, { documentId: b.documentId, amount: 10_000n }]);
    expect([await stateOf(a.documentId), await stateOf(b.documentId)]).toEqual(['paid', 'part-paid']);
    expect(await matches(order)).toMatchObject([
      { documentId: a.documentId, number: a.number, amount: '121.00', by: 'person', personId: person },
      { documentId: b.documentId, amount: '100.00' },
    ]);
    expect(await listed('open')).toContain(order); // 21.00 is left
    await decide(order, [{ documentId: b.documentId }]);
    expect(await stateOf(b.documentId)).toBe('paid');
    expect(await listed('done')).toContain(order);
    await undo(order, b.documentId);
    expect([await stateOf(a.documentId), await stateOf(b.documentId)]).toEqual(['paid', 'open']);
    await undo(order);
    expect([await stateOf(a.documentId), await stateOf(b.documentId)]).toEqual(['open', 'open']);
    expect(await matches(order)).toEqual([]);
  });

  it('takes back what a reference had matched, and gives it to another claim', async () => {
    const [wrong, right] = [await claim(), await claim()];
    const order = await pay(12_100n, wrong.number);
    expect(await matches(order)).toMatchObject([{ documentId: wrong.documentId, by: 'reference', personId: null }]);
    await undo(order);
    await decide(order, [{ documentId: right.documentId }]);
    expect([await stateOf(wrong.documentId), await stateOf(right.documentId)]).toEqual(['open', 'paid']);
    // A job that comes again does not match it anew.
    await world.payments.settle([order]);
    expect(await matches(order)).toMatchObject([{ documentId: right.documentId, by: 'person' }]);
  });

  it('may give more than is open, as far as the payment reaches', async () => {
    const { documentId } = await claim();
    const order = await pay(15_000n);
    await decide(order, [{ documentId, amount: 15_000n }]);
    expect(await stateOf(documentId)).toBe('over-paid');
    await undo(order);
  });

  it('is told what does not go, and nothing of it is done', async () => {
    const [a, b] = [await claim(), await claim()];
    const order = await pay(20_000n);
    const refused = async (wanted: readonly WantedAllocation[]): Promise<(string | undefined)[]> => {
      const error = (await decide(order, wanted).catch((reason: unknown) => reason)) as KontorError;
      return [error.code, error.field];
    };
    const documentId = a.documentId;
    expect(await refused([{ documentId: person }])).toEqual(['unknown-claim', '/claims/0/documentId']);
    expect(await refused([{ documentId }, { documentId }])).toEqual(['claim-named-twice', '/claims/1/documentId']);
    expect(await refused([{ documentId }, { documentId: b.documentId, amount: 12_100n }])).toEqual([
      'allocation-too-large',
      '/claims/1/amount',
    ]);
    expect(await refused([{ documentId, amount: 0n }])).toEqual(['allocation-too-large', '/claims/0/amount']);
    await expect(undo(order)).rejects.toMatchObject({ code: 'not-reconciled' });
    expect(await stateOf(documentId)).toBe('open');
    await decide(order, [{ documentId, amount: 20_000n }]);
    expect(await refused([{ documentId: b.documentId }])).toEqual(['movement-reconciled', undefined]);
    const stranger = { ...received(order), creditorFirmId: world.buyer.id };
    await expect(
      inTransaction(world.dataSource, (manager) => undoReconciliation(manager, stranger)),
    ).rejects.toMatchObject({ code: 'nothing-to-reconcile' });
  });

  it('wins or waits, when two decide at once: a payment is given once', async () => {
    const [a, b] = [await claim(), await claim()];
    const order = await pay(12_100n);
    const results = await Promise.allSettled([a, b].map(({ documentId }) => decide(order, [{ documentId }])));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await matches(order)).toHaveLength(1);
  });

  it('leaves a record that nobody can change', async () => {
    await expect(world.dataSource.query('DELETE FROM claim_allocation')).rejects.toThrow('only ever added');
  });
});

test('claims are proposed for a payment by its text, its amount and its sender', async () => {
  const [first, second] = [await claim(), await claim()];
  const order = await pay(12_100n, `paying ${second.number.toLowerCase().replace('-', ' / ')}`);
  const [best, next] = await candidatesFor(world.dataSource.manager, order);
  expect(best).toMatchObject({
    documentId: second.documentId,
    outstanding: '121.00',
    debtorName: world.buyer.name,
    reasons: ['number-in-text', 'exact-amount', 'same-partner'],
  });
  expect(next!.reasons).toEqual(['exact-amount', 'same-partner']);
  expect((await candidatesFor(world.dataSource.manager, order, 50)).map((one) => one.documentId)).toContain(
    first.documentId,
  );
});

describe('what a firm owes', () => {
  const payable = (documentIds?: string[]) =>
    payableClaims(world.dataSource.manager, types, world.buyer.id, { currency: 'EUR', documentIds, limit: 100 });
  const settle = (documentIds: string[]) =>
    inTransaction(world.dataSource, (manager) =>
      payClaims(manager, types, {
        account: world.buyerAccount,
        firmId: world.buyer.id,
        documentIds,
        personId: person,
        at: world.clock.now(),
      }),
    );

  it('is paid in one batch, once, however often it is asked for', async () => {
    const claims = [await claim(), await claim(), await claim()];
    const ids = claims.map(({ documentId }) => documentId);
    expect(await payable(ids)).toMatchObject(
      ids.map((documentId) => ({ documentId, outstanding: 12_100n, ordered: null, creditorIban: world.seller.iban })),
    );
    const [one, other] = await Promise.all([settle(ids), settle(ids)]);
    expect(one.map(({ orderId }) => orderId)).toEqual(other.map(({ orderId }) => orderId));
    expect((await payable(ids)).map(({ ordered }) => ordered)).toEqual(['pending', 'pending', 'pending']);
    await world.payments.settle(one.map(({ orderId }) => orderId));
    expect(await payable(ids)).toEqual([]);
    expect(await stateOf(ids[0]!)).toBe('paid');
    const { items } = await movementsOf(world.dataSource.manager, world.buyerAccount.id, { limit: 1 });
    expect(items).toMatchObject([{ amount: -36_300n, payments: 3 }]);
    await expect(settle([ids[0]!])).rejects.toMatchObject({ problems: [{ code: 'claim-not-payable' }] });
  });

  it('can be ordered again after the bank refused the order', async () => {
    const { documentId } = await claim();
    const balance = await world.dataSource.query<{ balance: string }[]>('SELECT balance FROM account WHERE id = $1', [
      world.buyerAccount.id,
    ]);
    const everything = BigInt(balance[0]!.balance);
    const shift = (from: 'buyer' | 'seller', amount: bigint) => transfer(from, amount);
    await shift('buyer', everything);
    const [refused] = await settle([documentId]);
    expect((await world.payments.settle([refused!.orderId]))[0]).toMatchObject({ status: 'refused' });
    await shift('seller', everything);
    const [again] = await settle([documentId]);
    expect(again).toMatchObject({ isNew: true, status: 'pending' });
    expect(again!.orderId).not.toBe(refused!.orderId);
    await world.payments.settle([again!.orderId]);
    expect(await stateOf(documentId)).toBe('paid');
  });
});

async function transfer(from: 'buyer' | 'seller', amount: bigint): Promise<void> {
  const [debtor, creditor] =
    from === 'buyer' ? [world.buyerAccount, world.sellerAccount] : [world.sellerAccount, world.buyerAccount];
  const order = {
    networkId: debtor.networkId,
    debtorAccountId: debtor.id,
    creditorIban: creditor.iban,
    creditorName: creditor.holderName,
    amount,
    currency: 'EUR',
  };
  const [taken] = await submitPaymentOrders(world.dataSource.manager, [order], world.clock.now());
  await world.payments.settle([taken!.orderId]);
}
