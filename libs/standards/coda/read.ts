import { formatMinor, ibanOf, isIban } from '#kernel';
import type { Finding } from '../finding/finding.js';
import {
  imbalancesOf,
  type BankStatement,
  type StatementAccount,
  type StatementBalance,
} from '../iso20022/statement.js';
import { parseAmount, parseDate } from './amount.js';
import { CodaFindings, type CodaRecord } from './coda-findings.js';
import * as layout from './layout.js';
import { parseRecord, type RecordValues } from './layout.js';
import { readEntries } from './read-movement.js';
import { splitStatements, type StatementRecords } from './records.js';

export interface CodaReading {
  /** The statements without a fatal finding, in the order of the file. */
  readonly statements: readonly BankStatement[];
  /** Paths are `/records/N/field`, N counted from 0. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a CODA 2 file. A statement is given whole or not at all; nothing that a file can hold makes this throw.
 *
 * The period is taken from the two balance dates. References longer than the fields of the standard come back cut, and
 * every text comes back in the letters that the file was written in.
 */
export function readCoda(input: Uint8Array | string): CodaReading {
  const findings = new CodaFindings();
  const statements: BankStatement[] = [];
  for (const records of splitStatements(input, findings)) {
    const before = findings.fatal;
    const statement = readStatement(records, findings);
    if (statement && findings.fatal === before) statements.push(statement);
  }
  return { statements, findings: findings.list };
}

function readStatement(records: StatementRecords, findings: CodaFindings): BankStatement | undefined {
  const header = parseRecord(layout.header, records.header.text);
  if (header.version !== '2') {
    findings.add('CODA-VERSION', records.header, { found: header.version });
    return undefined;
  }
  const old = parseRecord(layout.oldBalance, records.oldBalance.text);
  const fresh = parseRecord(layout.newBalance, records.newBalance.text);
  const account = readAccount(header, old, records, findings);
  const openingBalance = readBalance(records.oldBalance, old, account.currency, findings);
  const closingBalance = readBalance(records.newBalance, fresh, account.currency, findings);
  if (fresh.account !== old.account) findings.add('CODA-ACCOUNT', records.newBalance, { found: fresh.account.trim() });
  const entries = readEntries(records.movements, account.currency, findings);
  if (!openingBalance || !closingBalance) return undefined;
  const messages = readMessages(records.messages);
  const statement: BankStatement = {
    account,
    sequenceNumber: Number(old.sequence) || 0,
    legalSequence: Number(old.legalSequence) || 0,
    fromDate: openingBalance.date,
    toDate: closingBalance.date,
    openingBalance,
    closingBalance,
    entries,
    ...(messages.length > 0 && { messages }),
  };
  checkSums(statement, records, findings);
  return statement;
}

function readAccount(
  header: RecordValues<typeof layout.header>,
  old: RecordValues<typeof layout.oldBalance>,
  { oldBalance }: StatementRecords,
  findings: CodaFindings,
): StatementAccount {
  const { number, currency } = accountNumber(old.accountStructure, old.account);
  if (old.accountStructure !== '1' && !isIban(number)) {
    findings.add('CODA-ACCOUNT', oldBalance, { field: 'account', found: old.account.trim() });
  }
  if (!/^[A-Z]{3}$/.test(currency)) {
    findings.add('CODA-FIELD', oldBalance, { field: 'account', found: old.account.trim() });
  }
  const ownerNumber = /^0[01]\d{9}$/.test(header.ownerNumber) ? header.ownerNumber.slice(1) : '';
  const description = old.description.trim();
  return {
    iban: number,
    currency,
    ownerName: old.ownerName.trim() || header.addressee.trim(),
    ...(Number(ownerNumber) > 0 && { ownerNumber }),
    bic: header.bic.trim(),
    ...(description && { description }),
  };
}

/** Structures 0 (Belgian number), 1 (foreign number), 2 (Belgian IBAN) and 3 (foreign IBAN) of 37 characters. */
function accountNumber(structure: string, zone: string): { number: string; currency: string } {
  if (structure === '0') return { number: ibanOf('BE', zone.slice(0, 12)), currency: zone.slice(13, 16) };
  const width = structure === '2' ? 31 : 34;
  return { number: zone.slice(0, width).trim(), currency: zone.slice(34, 37) };
}

function readBalance(
  record: CodaRecord,
  fields: { readonly sign: string; readonly amount: string; readonly date: string },
  currency: string,
  findings: CodaFindings,
): StatementBalance | undefined {
  const minor = parseAmount(fields.sign, fields.amount, currency);
  const date = parseDate(fields.date);
  if (minor === undefined) findings.add('CODA-FIELD', record, { field: 'amount', found: fields.sign + fields.amount });
  if (date === undefined) findings.add('CODA-FIELD', record, { field: 'date', found: fields.date });
  return minor === undefined || date === undefined ? undefined : { minor, date };
}

function readMessages(records: readonly CodaRecord[]): string[] {
  const messages = new Map<string, string>();
  for (const { text: record } of records) {
    const { sequence, text } = parseRecord(layout.freeCommunication, record);
    messages.set(sequence, (messages.get(sequence) ?? '') + text);
  }
  return [...messages.values()].map((text) => text.trim());
}

function checkSums(statement: BankStatement, records: StatementRecords, findings: CodaFindings): void {
  const { currency } = statement.account;
  for (const { what, entry, expected, found } of imbalancesOf(statement)) {
    const amounts = { expected: formatMinor(expected, currency), found: formatMinor(found, currency) };
    if (what === 'batch')
      findings.add('CODA-BATCH', records.oldBalance, { movement: String((entry ?? 0) + 1), ...amounts });
    else findings.add('CODA-BALANCE', records.newBalance, amounts);
  }
  checkTrailer(statement, records, findings);
}

function checkTrailer({ account, entries }: BankStatement, records: StatementRecords, findings: CodaFindings): void {
  const fields = parseRecord(layout.trailer, records.trailer.text);
  const count = records.movements.length + 2;
  if (fields.records.trim() !== String(count).padStart(6, '0')) {
    findings.add('CODA-COUNT', records.trailer, { found: fields.records, expected: String(count) });
  }
  for (const field of ['debit', 'credit'] as const) {
    const expected = entries
      .map(({ amountMinor }) => (field === 'debit' ? -amountMinor : amountMinor))
      .reduce((sum, minor) => (minor > 0n ? sum + minor : sum), 0n);
    const found = parseAmount('0', fields[field], account.currency);
    if (found === undefined) findings.add('CODA-FIELD', records.trailer, { field, found: fields[field] });
    else if (found !== expected) {
      const amounts = [found, expected].map((minor) => formatMinor(minor, account.currency));
      findings.add('CODA-TURNOVER', records.trailer, { field, found: amounts[0]!, expected: amounts[1]! });
    }
  }
}
