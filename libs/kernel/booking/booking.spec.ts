import fc from 'fast-check';
import { checkDraft, netEffect, type DraftTransfer } from './booking.js';

const draft = (debitAccountId: string, creditAccountId: string, amount: bigint): DraftTransfer => ({
  id: `${debitAccountId}-${creditAccountId}`,
  debitAccountId,
  creditAccountId,
  amount,
  currency: 'EUR',
  eventTime: new Date('2026-09-01T08:00:00Z'),
  reason: 'payment',
});

test('a draft that could be a transfer passes as it is', () => {
  const good = draft('a', 'b', 1n);
  expect(checkDraft(good)).toBe(good);
});

test.each([
  ['nothing', draft('a', 'b', 0n), 'transfer a-b: the amount must be positive'],
  ['less than nothing', draft('a', 'b', -1n), 'transfer a-b: the amount must be positive'],
  ['one account twice', draft('a', 'a', 1n), 'transfer a-a: one account twice'],
])('refuses %s', (_, wrong, complaint) => {
  expect(() => checkDraft(wrong)).toThrow(new RangeError(complaint));
});

test('drafts take from the debited account and give to the credited one', () => {
  const effect = netEffect([draft('a', 'b', 100n), draft('b', 'c', 30n), draft('a', 'c', 5n)]);
  expect(Object.fromEntries(effect)).toEqual({ a: -105n, b: 70n, c: 35n });
  expect(netEffect([]).size).toBe(0);
});

test('the net effect of any drafts sums to zero', () => {
  const account = fc.constantFrom('a', 'b', 'c', 'd');
  const drafts = fc.array(
    fc
      .tuple(account, account, fc.bigInt({ min: 1n, max: 10n ** 15n }))
      .map(([from, to, amount]) => draft(from, to, amount)),
  );
  fc.assert(
    fc.property(drafts, (transfers) => {
      expect([...netEffect(transfers).values()].reduce((sum, value) => sum + value, 0n)).toBe(0n);
    }),
  );
});
