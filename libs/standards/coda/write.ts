import { toAscii } from '../iso20022/charset.js';
import { assertAddsUp, type BankStatement, type StatementAccount } from '../iso20022/statement.js';
import { formatAmount, formatDate, signOf } from './amount.js';
import * as layout from './layout.js';
import { formatRecord } from './layout.js';
import { movementRecords } from './write-movement.js';

export interface CodaOptions {
  /** `YYYY-MM-DD`; by default the last day of the statement. */
  readonly createdOn?: string;
  /** At most ten characters by which the bank knows the file. */
  readonly fileReference?: string;
  /** A second copy of a file that was sent before. */
  readonly duplicate?: boolean;
}

/**
 * A CODA 2.6 file of one or more statements, in their order: records of 128 characters of printable ASCII, each ended by
 * CR LF. Text outside ASCII is transliterated; names beyond 35 characters and communications beyond 149 go to information
 * records.
 * @throws KontorError `statement-does-not-add-up`, `coda-amount-too-wide`
 */
export function writeCoda(statements: readonly BankStatement[], options: CodaOptions = {}): string {
  const records = statements.flatMap((statement, index) =>
    statementRecords(statement, options, index === statements.length - 1),
  );
  return records.map((record) => `${record}\r\n`).join('');
}

function statementRecords(statement: BankStatement, options: CodaOptions, last: boolean): string[] {
  assertAddsUp(statement);
  const legalSequence = threeDigits(statement.legalSequence);
  const movements = statement.entries.flatMap((entry, index) => {
    // The standard restarts at 0000 behind 9,999.
    const sequence = String((index + 1) % 10_000).padStart(4, '0');
    return movementRecords({ account: statement.account, entry, sequence, legalSequence });
  });
  return [
    headerRecord(statement, options),
    oldBalanceRecord(statement, legalSequence),
    ...movements,
    newBalanceRecord(statement, legalSequence),
    ...messageRecords(statement.messages ?? []),
    trailerRecord(statement, movements.length + 2, last),
  ];
}

function headerRecord({ account, toDate }: BankStatement, options: CodaOptions): string {
  return formatRecord(layout.header, {
    creationDate: formatDate(options.createdOn ?? toDate),
    bankId: isBelgian(account) ? account.iban.slice(4, 7) : '',
    duplicate: options.duplicate ? 'D' : '',
    fileReference: toAscii(options.fileReference ?? ''),
    addressee: toAscii(account.ownerName).trim(),
    bic: account.bic,
    ownerNumber: account.ownerNumber ?? '',
  });
}

function oldBalanceRecord({ account, openingBalance, sequenceNumber }: BankStatement, legalSequence: string): string {
  return formatRecord(layout.oldBalance, {
    accountStructure: isBelgian(account) ? '2' : '3',
    legalSequence,
    account: accountNumber(account),
    sign: signOf(openingBalance.minor),
    amount: formatAmount(openingBalance.minor, account.currency),
    date: formatDate(openingBalance.date),
    ownerName: toAscii(account.ownerName).trim(),
    description: toAscii(account.description ?? '').trim(),
    sequence: threeDigits(sequenceNumber),
  });
}

function newBalanceRecord({ account, closingBalance, messages }: BankStatement, legalSequence: string): string {
  return formatRecord(layout.newBalance, {
    legalSequence,
    account: accountNumber(account),
    sign: signOf(closingBalance.minor),
    amount: formatAmount(closingBalance.minor, account.currency),
    date: formatDate(closingBalance.date),
    link: messages?.length ? '1' : '0',
  });
}

const messageWidth = 80;

/** Every message begins a sequence of its own; its lines of 80 characters are numbered within it. */
function messageRecords(messages: readonly string[]): string[] {
  const lines = messages.flatMap((message, index) => {
    const text = toAscii(message).trim();
    const parts = text.match(new RegExp(`.{1,${messageWidth}}`, 'g')) ?? [''];
    return parts.map((part, detail) => ({ sequence: String(index + 1), detail: String(detail), text: part }));
  });
  return lines.map((line, index) =>
    formatRecord(layout.freeCommunication, { ...line, link: index < lines.length - 1 ? '1' : '0' }),
  );
}

/** Counts records 1 to 3 and 8; the turnovers count every entry once, not the details of a batch again. */
function trailerRecord({ account, entries }: BankStatement, records: number, last: boolean): string {
  const sum = (sign: '0' | '1') =>
    entries.reduce((total, { amountMinor }) => (signOf(amountMinor) === sign ? total + amountMinor : total), 0n);
  return formatRecord(layout.trailer, {
    records: String(records),
    debit: formatAmount(sum('1'), account.currency),
    credit: formatAmount(sum('0'), account.currency),
    multipleFile: last ? '2' : '1',
  });
}

/** An IBAN in 31 (Belgian, then three for an extension) or 34 characters, and the currency: 37 in both cases. */
function accountNumber({ iban, currency }: StatementAccount): string {
  return iban.padEnd(34) + currency;
}

function isBelgian({ iban }: StatementAccount): boolean {
  return iban.startsWith('BE');
}

/** Three positions for a number that may pass 999, as a daily paper sequence never does within a year. */
function threeDigits(number: number): string {
  return String(number % 1000).padStart(3, '0');
}
