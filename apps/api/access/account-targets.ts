import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BankAccount, bankAccountsOf, unknownBankAccount } from '#bank';
import { isId, KontorError } from '#kernel';
import { authorize, targetOfFirm, type Action, type Actor } from '#registry';
import { FirmTargets } from './firm-targets.js';

/** Finds the account that a request is about, and asks whether the actor may. */
@Injectable()
export class AccountTargets {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  /** @throws KontorError `not-found`, the same for an account that the actor may not see as for none */
  async account(actor: Actor, action: Action, id: string): Promise<BankAccount> {
    const account = isId(id) ? await this.database.manager.findOneBy(BankAccount, { id }) : null;
    const firm = account?.firmId ? await this.targets.directory.byId(account.firmId) : undefined;
    const target = firm ? targetOfFirm(firm) : account && { networkId: account.networkId };
    authorize(actor, action, target);
    return account!;
  }

  /** The account that is named, or else the first one of the actor's only firm. */
  async accountOf(actor: Actor, action: Action, id: string | undefined): Promise<BankAccount> {
    if (id !== undefined) return this.account(actor, action, id);
    const firm = await this.targets.firmOf(actor, action, undefined, '/accountId');
    const [account] = await bankAccountsOf(this.database.manager, firm.id);
    if (!account) throw new KontorError(unknownBankAccount);
    return account;
  }

  /** The same, for what only a firm of the network can do. */
  async firmAccountOf(
    actor: Actor,
    action: Action,
    id: string | undefined,
  ): Promise<{ readonly account: BankAccount; readonly firmId: string }> {
    const account = await this.accountOf(actor, action, id);
    const { firmId } = account;
    if (firmId === null) throw new KontorError(unknownBankAccount);
    return { account, firmId };
  }
}
