import { LessThan, type EntityManager } from 'typeorm';
import { KontorError } from '#kernel';
import { Firm } from '#registry';
import type { BankStatement, StatementAccount } from '#standards';
import { BankAccount } from '../accounts/bank-account.js';
import { entriesOf } from './entries-of.js';
import { movementsBetween } from './movements.js';
import { unknownStatement } from './statement-errors.js';
import { Statement } from './statement.js';

/**
 * A sealed statement with its entries, in the shape that CODA, camt.053 and the printed statement are made from.
 * @throws KontorError `unknown-statement`
 */
export async function statementOf(manager: EntityManager, id: string): Promise<BankStatement> {
  const statement = await manager.findOneBy(Statement, { id });
  if (!statement) throw new KontorError(unknownStatement);
  const account = await manager.findOneByOrFail(BankAccount, { id: statement.bankAccountId });
  const { fromVersion, toVersion } = statement;
  const movements = await movementsBetween(manager, account.id, fromVersion, toVersion);
  return {
    account: await statementAccountOf(manager, account),
    sequenceNumber: statement.number,
    legalSequence: statement.number,
    fromDate: statement.fromDate,
    toDate: statement.toDate,
    openingBalance: { minor: statement.openingBalance, date: await openingDate(manager, statement) },
    closingBalance: { minor: statement.closingBalance, date: statement.toDate },
    entries: entriesOf(movements),
  };
}

/** What a statement or notification tells of the account itself. */
export async function statementAccountOf(manager: EntityManager, account: BankAccount): Promise<StatementAccount> {
  const firm = account.firmId ? await manager.findOneBy(Firm, { id: account.firmId }) : null;
  return {
    iban: account.iban,
    currency: account.currency,
    ownerName: account.holderName,
    ...(firm?.enterpriseNumber ? { ownerNumber: firm.enterpriseNumber } : {}),
    bic: account.bic,
  };
}

/** The day that the statement before it ended; the statement's own first day where it is the first. */
async function openingDate(manager: EntityManager, statement: Statement): Promise<string> {
  const previous = await manager.findOne(Statement, {
    where: { bankAccountId: statement.bankAccountId, toVersion: LessThan(statement.toVersion) },
    order: { toVersion: 'DESC' },
  });
  return previous?.toDate ?? statement.fromDate;
}
