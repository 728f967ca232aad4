import type { EntityManager } from 'typeorm';
import { KontorError, newId } from '#kernel';
import { openAccounts, openLedgers } from '#ledger';
import type { Network } from '#registry';
import { noBank } from './account-errors.js';
import { Bank } from './bank.js';

/** The code of the central bank's account in the bank's ledger; no IBAN, so no payment order can name it. */
export const issueAccountCode = 'issue';

/**
 * Opens a network's bank: its ledger and the central bank's issue account, the only one without a limit. Opening it
 * again, even at the same moment, gives the bank that is there.
 */
export async function openBank(
  manager: EntityManager,
  network: Pick<Network, 'id' | 'bankName' | 'bankBic' | 'currency'>,
): Promise<Bank> {
  // Locked, so that two who open the same bank do not each make a ledger.
  await manager.query('SELECT FROM network WHERE id = $1 FOR NO KEY UPDATE', [network.id]);
  const existing = await manager.findOneBy(Bank, { networkId: network.id });
  if (existing) return existing;
  const { bankName: name, bankBic: bic, currency } = network;
  const ledgerId = newId();
  await openLedgers(manager, [{ id: ledgerId, networkId: network.id, kind: 'bank', name }]);
  const [issueAccountId] = await openAccounts(manager, [
    { ledgerId, code: issueAccountCode, name: `${name}: issue account`, currency, minimumBalance: null },
  ]);
  const bank = manager.create(Bank, {
    networkId: network.id,
    ledgerId,
    issueAccountId: issueAccountId!,
    name,
    bic,
    currency,
  });
  await manager.insert(Bank, bank);
  return bank;
}

/** @throws KontorError `no-bank` when the network's bank was never opened. */
export async function bankOf(manager: EntityManager, networkId: string): Promise<Bank> {
  const bank = await manager.findOneBy(Bank, { networkId });
  if (!bank) throw new KontorError(noBank);
  return bank;
}
