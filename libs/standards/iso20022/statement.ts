import { defineError, formatMinor, KontorError } from '#kernel';

/** What a bank tells of one sealed period of an account. CODA and camt.053 are two spellings of it. */
export interface BankStatement {
  readonly account: StatementAccount;
  /** The statement's number within its calendar year, from 1 (camt `ElctrncSeqNb`, CODA record 1, positions 126-128). */
  readonly sequenceNumber: number;
  /** The number of the legal (paper) statement (camt `LglSeqNb`, CODA record 1, positions 3-5). */
  readonly legalSequence: number;
  /** First and last day of the period, `YYYY-MM-DD`. */
  readonly fromDate: string;
  readonly toDate: string;
  readonly openingBalance: StatementBalance;
  readonly closingBalance: StatementBalance;
  /** In booking order. */
  readonly entries: readonly StatementEntry[];
  /** What the bank has to say to the owner besides. */
  readonly messages?: readonly string[];
}

export interface StatementAccount {
  /** Compact IBAN in upper case. */
  readonly iban: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly ownerName: string;
  /** Enterprise number of the owner, ten digits, where the owner is a Belgian company. */
  readonly ownerNumber?: string;
  /** BIC of the bank that keeps the account. */
  readonly bic: string;
  /** The bank's name for the kind of account, such as `Zichtrekening`. */
  readonly description?: string;
}

export interface StatementBalance {
  /** Signed minor units; negative is overdrawn. */
  readonly minor: bigint;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** What one payment tells; a booked entry and a detail of a batch have it in common. */
export interface StatementTransaction {
  /** The bank's reference of the movement; CODA keeps 21 characters of it, camt 35. */
  readonly reference?: string;
  /** Signed minor units of the account's currency: positive is credited to the account. */
  readonly amountMinor: bigint;
  readonly counterparty?: Counterparty;
  /** The payer's own reference (ISO 20022 EndToEndId), at most 35 characters. */
  readonly endToEndId?: string;
  readonly remittance?: Remittance;
}

export interface StatementEntry extends StatementTransaction {
  /** `YYYY-MM-DD` */
  readonly bookingDate: string;
  readonly valueDate: string;
  readonly kind: EntryKind;
  /** Payments that were booked in one amount; their amounts sum to the entry's. */
  readonly batch?: StatementBatch;
}

export interface StatementBatch {
  /** The payer's identification of the batch (pain.001 `PmtInfId`). */
  readonly id: string;
  readonly details: readonly StatementTransaction[];
}

export interface Counterparty {
  readonly name?: string;
  readonly iban?: string;
  readonly bic?: string;
}

/** What a payment is for: a reference with check digits, or free text. SEPA allows one of the two. */
export interface Remittance {
  /** Twelve digits of a Belgian structured communication, or an ISO 11649 reference that begins with `RF`. */
  readonly structured?: string;
  readonly unstructured?: string;
}

export const entryKinds = [
  'transfer',
  'instant-transfer',
  'transfer-by-bank',
  'collective-transfer',
  'salary',
  'standing-order',
  'own-account',
  'returned-transfer',
  'foreign-transfer',
  'direct-debit',
  'card',
  'cash',
  'interest',
  'fee',
  'loan',
  'correction',
  'other',
] as const;

/** Why an account moved, in the terms that CODA's transaction codes and ISO 20022's bank transaction codes share. */
export type EntryKind = (typeof entryKinds)[number];

export const statementDoesNotAddUp = defineError('statement-does-not-add-up', 'final', {
  nl: 'Uittreksel {number} van {iban} klopt niet: {what} is {found} in plaats van {expected}.',
  fr: 'L’extrait {number} de {iban} n’est pas exact : {what} vaut {found} au lieu de {expected}.',
  de: 'Der Auszug {number} von {iban} geht nicht auf: {what} ist {found} statt {expected}.',
  en: 'Statement {number} of {iban} does not add up: {what} is {found} instead of {expected}.',
});

/** A place where a statement's sums disagree; amounts in minor units. */
export interface Imbalance {
  /** `closing-balance`, or `batch` with the index of its entry. */
  readonly what: 'closing-balance' | 'batch';
  readonly entry?: number;
  readonly expected: bigint;
  readonly found: bigint;
}

/** Opening balance plus entries is the closing balance, and every batch is the sum of its details. */
export function imbalancesOf(statement: BankStatement): Imbalance[] {
  const imbalances: Imbalance[] = [];
  let expected = statement.openingBalance.minor;
  statement.entries.forEach((entry, index) => {
    expected += entry.amountMinor;
    const details = entry.batch?.details ?? [];
    const sum = details.reduce((total, detail) => total + detail.amountMinor, 0n);
    if (details.length > 0 && sum !== entry.amountMinor) {
      imbalances.push({ what: 'batch', entry: index, expected: entry.amountMinor, found: sum });
    }
  });
  const found = statement.closingBalance.minor;
  if (found !== expected) imbalances.push({ what: 'closing-balance', expected, found });
  return imbalances;
}

/** @throws KontorError `statement-does-not-add-up`: a bank that wrote such a statement would spread its own defect. */
export function assertAddsUp(statement: BankStatement): void {
  const [first] = imbalancesOf(statement);
  if (!first) return;
  const { iban, currency } = statement.account;
  throw new KontorError(statementDoesNotAddUp, {
    number: statement.sequenceNumber,
    iban,
    what: first.entry === undefined ? first.what : `${first.what} ${first.entry + 1}`,
    found: formatMinor(first.found, currency),
    expected: formatMinor(first.expected, currency),
  });
}
