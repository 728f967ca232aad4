import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Statement, statementOf, type BankAccount } from '#bank';
import { KontorError } from '#kernel';
import { notFound, type Actor } from '#registry';
import type { BankStatement } from '#standards';
import { AccountTargets } from './account-targets.js';

/** A sealed statement that somebody asked for and may read. */
export interface FoundStatement {
  readonly row: Statement;
  readonly account: BankAccount;
  readonly statement: BankStatement;
}

@Injectable()
export class StatementSource {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountTargets,
  ) {}

  /** @throws KontorError `not-found` */
  async find(actor: Actor, id: string): Promise<FoundStatement> {
    const { manager } = this.database;
    const row = await manager.findOneBy(Statement, { id });
    if (!row) throw new KontorError(notFound);
    const account = await this.accounts.account(actor, 'statement.read', row.bankAccountId);
    return { row, account, statement: await statementOf(manager, id) };
  }
}
