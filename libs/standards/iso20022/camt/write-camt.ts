import { formatMinor } from '#kernel';
import { writeXml, type XmlElement } from '../../xml/index.js';
import { IsoBuilder } from '../elements.js';
import { isoIdentifier } from '../identifier.js';
import {
  assertAddsUp,
  type BankStatement,
  type StatementAccount,
  type StatementBalance,
  type StatementEntry,
} from '../statement.js';
import { absolute, entryElement, indicator } from './camt-entry.js';

export const camtStatementMessages = ['camt.053.001.02', 'camt.053.001.08'] as const;
export const camtNotificationMessages = ['camt.054.001.02', 'camt.054.001.08'] as const;

export type CamtStatementMessage = (typeof camtStatementMessages)[number];
export type CamtNotificationMessage = (typeof camtNotificationMessages)[number];

export interface CamtOptions {
  /** At most 35 characters, unique for the bank. */
  readonly messageId: string;
  /** ISO 8601 date and time. */
  readonly createdAt: string;
}

/** What arrived on (or left) an account, told before the statement. */
export interface AccountNotification {
  /** At most 35 characters, unique for the account. */
  readonly id: string;
  readonly account: StatementAccount;
  readonly entries: readonly StatementEntry[];
}

/**
 * A camt.053 message of one or more statements.
 * @throws KontorError `statement-does-not-add-up`, `iso-identifier-too-long`
 */
export function writeCamtStatements(
  statements: readonly BankStatement[],
  options: CamtOptions,
  message: CamtStatementMessage = 'camt.053.001.08',
): string {
  const build = new IsoBuilder(message, message === 'camt.053.001.08');
  const elements = statements.map((statement) => statementElement(build, statement, options));
  return documentOf(build, 'BkToCstmrStmt', options, elements);
}

/**
 * A camt.054 message: debit or credit notifications, one for each account.
 * @throws KontorError `iso-identifier-too-long`
 */
export function writeCamtNotifications(
  notifications: readonly AccountNotification[],
  options: CamtOptions,
  message: CamtNotificationMessage = 'camt.054.001.08',
): string {
  const build = new IsoBuilder(message, message === 'camt.054.001.08');
  const elements = notifications.map(({ id, account, entries }) =>
    build.group(
      'Ntfctn',
      build.text('Id', isoIdentifier(id)),
      build.text('CreDtTm', options.createdAt),
      accountElement(build, account),
      summaryElement(build, account.currency, entries),
      entries.map((entry) => entryElement(build, account, entry)),
    ),
  );
  return documentOf(build, 'BkToCstmrDbtCdtNtfctn', options, elements);
}

function documentOf(
  build: IsoBuilder,
  name: string,
  options: CamtOptions,
  elements: readonly (XmlElement | undefined)[],
): string {
  const header = build.group(
    'GrpHdr',
    build.text('MsgId', isoIdentifier(options.messageId)),
    build.text('CreDtTm', options.createdAt),
  );
  return writeXml(build.document(build.group(name, header, elements)), { [build.namespace]: '' });
}

function statementElement(build: IsoBuilder, statement: BankStatement, options: CamtOptions): XmlElement | undefined {
  assertAddsUp(statement);
  const { account, entries } = statement;
  return build.group(
    'Stmt',
    build.text('Id', statementId(statement)),
    build.text('ElctrncSeqNb', String(statement.sequenceNumber)),
    build.text('LglSeqNb', String(statement.legalSequence)),
    build.text('CreDtTm', options.createdAt),
    build.group(
      'FrToDt',
      build.text('FrDtTm', `${statement.fromDate}T00:00:00`),
      build.text('ToDtTm', `${statement.toDate}T23:59:59`),
    ),
    accountElement(build, account),
    balanceElement(build, 'OPBD', account.currency, statement.openingBalance),
    balanceElement(build, 'CLBD', account.currency, statement.closingBalance),
    summaryElement(build, account.currency, entries),
    entries.map((entry) => entryElement(build, account, entry)),
    build.text('AddtlStmtInf', statement.messages?.join(' / '), 500),
  );
}

/** The year, the number within it and the account: unique for the bank, and the same whenever it is written again. */
function statementId({ account, sequenceNumber, toDate }: BankStatement): string {
  return `${toDate.slice(0, 4)}-${String(sequenceNumber).padStart(3, '0')}-${account.iban}`.slice(0, 35);
}

function accountElement(build: IsoBuilder, account: StatementAccount): XmlElement | undefined {
  const { iban, currency, ownerName, ownerNumber, bic, description } = account;
  return build.group(
    'Acct',
    build.group('Id', build.text('IBAN', iban)),
    build.text('Ccy', currency),
    build.text('Nm', description, 70),
    build.party('Ownr', ownerName, ownerNumber, 'KBO-BCE'),
    build.agent('Svcr', bic),
  );
}

function balanceElement(
  build: IsoBuilder,
  code: 'OPBD' | 'CLBD',
  currency: string,
  { minor, date }: StatementBalance,
): XmlElement | undefined {
  return build.group(
    'Bal',
    build.group('Tp', build.group('CdOrPrtry', build.text('Cd', code))),
    build.amount('Amt', { minor: absolute(minor), currency }),
    build.text('CdtDbtInd', indicator(minor)),
    build.date('Dt', date),
  );
}

/** How many entries there are and what they come to, in total and on each side. */
function summaryElement(build: IsoBuilder, currency: string, entries: readonly StatementEntry[]) {
  const amounts = entries.map(({ amountMinor }) => amountMinor);
  const credits = amounts.filter((minor) => minor >= 0n);
  const debits = amounts.filter((minor) => minor < 0n);
  const net = total(amounts);
  const netText = build.text('TtlNetNtryAmt', formatMinor(absolute(net), currency));
  const side = build.text('CdtDbtInd', indicator(net));
  const netElement = build.group('TtlNetNtry', build.text('Amt', formatMinor(absolute(net), currency)), side);
  return build.group(
    'TxsSummry',
    build.group('TtlNtries', sumElements(build, currency, amounts), build.modern ? netElement : [netText, side]),
    build.group('TtlCdtNtries', sumElements(build, currency, credits)),
    build.group('TtlDbtNtries', sumElements(build, currency, debits)),
  );
}

function sumElements(build: IsoBuilder, currency: string, amounts: readonly bigint[]) {
  const sum = total(amounts.map(absolute));
  return [build.text('NbOfNtries', String(amounts.length)), build.text('Sum', formatMinor(sum, currency))];
}

function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, minor) => sum + minor, 0n);
}
