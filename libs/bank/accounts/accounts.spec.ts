import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { balances } from '#ledger';
import { inTransaction } from '#platform';
import { Network, registerFirms } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { auditBank } from '../audit/audit-bank.js';
import { bankSchema, morning, specBank, specIban } from '../spec-bank.js';
import { changeAccountStatus, type BankAccountEvent } from './account-status.js';
import { bankAccountOfFirm, bankAccountsByIban, bankAccountsOf } from './find-accounts.js';
import { openBankAccount, openBankAccounts } from './open-accounts.js';
import { bankOf, openBank } from './open-bank.js';
import { grantStartCapital } from './start-capital.js';

let database: TestDatabase;
let manager: EntityManager;

beforeAll(async () => {
  database = await testDatabase(bankSchema);
  manager = database.dataSource.manager;
});
afterAll(() => database.close());

const balanceOf = async (id: string): Promise<bigint> => (await balances(manager, [id])).get(id)!.balance;

describe('a bank', () => {
  it('is opened once, also by several at once', async () => {
    const { networkId, bank } = await specBank(manager, {});
    const network = await manager.findOneByOrFail(Network, { id: networkId });
    const opened = await Promise.all(
      [1, 2, 3].map(() => inTransaction(database.dataSource, (m) => openBank(m, network))),
    );
    for (const again of opened) expect(again).toEqual(bank);
    expect(await bankOf(manager, networkId)).toEqual(bank);
  });

  it('is missed where there is none', async () => {
    await expect(bankOf(manager, newId())).rejects.toMatchObject({ code: 'no-bank' });
    const stray = { networkId: newId(), iban: specIban(1), holderName: 'X' };
    await expect(openBankAccount(manager, stray, morning)).rejects.toMatchObject({ code: 'no-bank' });
  });
});

describe('an account', () => {
  it('takes currency and BIC from the bank, and starts empty', async () => {
    const { networkId } = await specBank(manager, {});
    const account = await openBankAccount(manager, { networkId, iban: specIban(1), holderName: 'Walk-in' }, morning);
    expect(account).toMatchObject({ currency: 'EUR', bic: 'KONTBEBB', status: 'open', firmId: null });
    expect(await balanceOf(account.id)).toBe(0n);
  });

  it('is opened once for its holder, and for nobody else', async () => {
    const { networkId } = await specBank(manager, {});
    const [firm] = await registerFirms(manager, [
      {
        networkId,
        name: 'Dijlestroom',
        street: 'Vaartkom 1',
        postCode: '3000',
        city: 'Leuven',
        country: 'BE',
        language: 'nl',
        sector: 'office-supplies',
        legalForm: 'BV',
      },
    ]);
    const wanted = { networkId, firmId: firm!.id, iban: firm!.iban, holderName: 'Dijlestroom BV' };
    const account = await openBankAccount(manager, wanted, morning);
    expect(await openBankAccount(manager, wanted, new Date('2026-09-02T08:00:00Z'))).toEqual(account);
    expect(await bankAccountsOf(manager, firm!.id)).toEqual([account]);
    expect(await bankAccountOfFirm(manager, firm!.id, account.id)).toEqual(account);
    expect([...(await bankAccountsByIban(manager, networkId, [firm!.iban, specIban(5)])).values()]).toEqual([account]);
    const other = openBankAccount(manager, { ...wanted, firmId: null }, morning);
    await expect(other).rejects.toMatchObject({ code: 'iban-taken' });
    const foreign = bankAccountOfFirm(manager, newId(), account.id);
    await expect(foreign).rejects.toMatchObject({ code: 'unknown-bank-account' });
  });

  it.each([
    ['wrong check digits', { iban: 'BE00979000000021' }, 'invalid-iban', '/1/iban'],
    ['no holder', { holderName: '' }, 'missing-field', '/1/holderName'],
  ])('is refused with %s, and its whole batch with it', async (_what, change, code, field) => {
    const { networkId } = await specBank(manager, {});
    const good = { networkId, iban: specIban(1), holderName: 'Good' };
    const batch = [good, { ...good, iban: specIban(2), ...change }];
    await expect(openBankAccounts(manager, batch, morning)).rejects.toMatchObject({ problems: [{ code, field }] });
    expect((await bankAccountsByIban(manager, networkId, [good.iban])).size).toBe(0);
  });

  it('is blocked, let go, closed, and opened again by no other way than that', async () => {
    const { accounts } = await specBank(manager, { anna: 0n });
    const change = (event: BankAccountEvent): Promise<string> =>
      inTransaction(database.dataSource, (inner) => changeAccountStatus(inner, accounts.anna.id, event));
    expect([await change('block'), await change('unblock'), await change('close')]).toEqual([
      'blocked',
      'open',
      'closed',
    ]);
    await expect(change('unblock')).rejects.toMatchObject({ code: 'account-status-conflict' });
    expect(await change('reopen')).toBe('open');
    await expect(change('reopen')).rejects.toMatchObject({ code: 'account-status-conflict' });
  });

  it('may be overdrawn as far as was agreed', async () => {
    const { networkId } = await specBank(manager, {});
    const account = await openBankAccount(
      manager,
      { networkId, iban: specIban(1), holderName: 'Overdrawn', overdraft: 500n },
      morning,
    );
    const rows = await manager.query<{ minimum: string }[]>(
      'SELECT minimum_balance AS minimum FROM account WHERE id = $1',
      [account.id],
    );
    expect(rows).toEqual([{ minimum: '-500' }]);
  });
});

describe('start capital', () => {
  it('comes from the issue account, once for each account', async () => {
    const { networkId, bank, accounts } = await specBank(manager, { anna: 0n, ben: 0n });
    const grants = [
      { bankAccountId: accounts.anna.id, amount: 1_000n },
      { bankAccountId: accounts.ben.id, amount: 2_000n },
    ];
    await grantStartCapital(manager, networkId, grants, morning);
    await grantStartCapital(manager, networkId, grants, new Date('2026-10-01T08:00:00Z'));
    expect(await balanceOf(accounts.anna.id)).toBe(1_000n);
    expect(await balanceOf(bank.issueAccountId)).toBe(-3_000n);
    const more = grantStartCapital(manager, networkId, [{ bankAccountId: accounts.anna.id, amount: 9_000n }], morning);
    await expect(more).rejects.toMatchObject({ code: 'transfer-conflict' });
  });

  it('funds thousands in one go', async () => {
    const { networkId, bank } = await specBank(manager, {});
    const wanted = Array.from({ length: 3_000 }, (_, index) => ({
      networkId,
      iban: specIban(index),
      holderName: `Firm ${index}`,
    }));
    const opened = await openBankAccounts(manager, wanted, morning);
    expect(opened.map(({ iban }) => iban)).toEqual(wanted.map(({ iban }) => iban));
    const grants = opened.map(({ id }) => ({ bankAccountId: id, amount: 10n }));
    await grantStartCapital(manager, networkId, grants, morning);
    expect(await balanceOf(bank.issueAccountId)).toBe(-30_000n);
    expect(await auditBank(manager)).toEqual([]);
  });
});
