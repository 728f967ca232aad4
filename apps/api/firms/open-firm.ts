import type { EntityManager } from 'typeorm';
import { changeAccountStatus, bankAccountsOf, grantStartCapital, openBankAccount, type BankAccount } from '#bank';
import { openFirmStock } from '#catalogue';
import { dayOf } from '#kernel';
import {
  closeFirm,
  legalNameOf,
  Network,
  registerFirms,
  reopenFirm,
  steeringOf,
  type Firm,
  type NewFirm,
} from '#registry';

export interface FirmOpening {
  readonly firm: NewFirm;
  /** Minor units; what its class or else its network gives when absent. */
  readonly startCapital?: bigint;
}

export interface OpenedFirm {
  readonly firm: Firm;
  readonly account: BankAccount;
  /** Minor units. */
  readonly startCapital: bigint;
}

/**
 * A firm with all that it needs to trade: its entry in the register, its bank account with the start capital, and the
 * accounts in which its stock is kept. Give it a transaction's manager.
 * @throws InvalidInput, KontorError `firm-number-taken`, `iban-taken`, `no-bank`
 */
export async function openFirm(manager: EntityManager, opening: FirmOpening, now: Date): Promise<OpenedFirm> {
  const network = await manager.findOneByOrFail(Network, { id: opening.firm.networkId });
  const bankAccountOpenedAt = dayOf(now, network.timeZone);
  const [firm] = await registerFirms(manager, [{ ...opening.firm, bankAccountOpenedAt }]);
  const { id: firmId, networkId, iban } = firm!;
  await openFirmStock(manager, [{ networkId, firmId }]);
  const account = await openBankAccount(manager, { networkId, firmId, iban, holderName: legalNameOf(firm!) }, now);
  const startCapital = opening.startCapital ?? (await usualCapital(manager, network, firm!));
  if (startCapital > 0n) {
    await grantStartCapital(manager, networkId, [{ bankAccountId: account.id, amount: startCapital }], now);
  }
  return { firm: firm!, account, startCapital };
}

async function usualCapital(manager: EntityManager, network: Network, { classId }: Firm): Promise<bigint> {
  const steering = classId ? await steeringOf(manager, classId) : undefined;
  return steering?.startCapital ?? network.startCapital;
}

/**
 * Ends a firm's trade and closes its accounts; what is on them stays there. Give it a transaction's manager.
 * @throws KontorError `firm-closed`
 */
export async function windUpFirm(manager: EntityManager, firmId: string, now: Date): Promise<Firm | undefined> {
  const firm = await closeFirm(manager, firmId, now);
  for (const { id, status } of firm ? await bankAccountsOf(manager, firmId) : []) {
    if (status !== 'closed') await changeAccountStatus(manager, id, 'close');
  }
  return firm;
}

/**
 * Lets a closed firm trade again, and opens its accounts with what was on them. Give it a transaction's manager.
 * @throws KontorError `firm-not-closed`
 */
export async function restoreFirm(manager: EntityManager, firmId: string): Promise<Firm | undefined> {
  const firm = await reopenFirm(manager, firmId);
  for (const { id, status } of firm ? await bankAccountsOf(manager, firmId) : []) {
    if (status === 'closed') await changeAccountStatus(manager, id, 'reopen');
  }
  return firm;
}
