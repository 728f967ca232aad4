import type { Block, Formatter, PageParty, TableRow } from '#doctype';
import {
  formatCreditorReference,
  formatEnterpriseNumber,
  formatIban,
  formatMinor,
  formatStructuredCommunication,
} from '#kernel';
import type { BankStatement, Remittance, StatementEntry, StatementTransaction } from '#standards';
import { kindWords, statementWords } from './statement-words.js';

/** A bank or an account holder with the lines of its address. */
export interface StatementParty extends PageParty {
  readonly address?: readonly string[];
}

export interface StatementParties {
  readonly bank: StatementParty;
  readonly holder: StatementParty;
}

/** The printed statement: every movement with the balance after it, between the balance before and the one that remains. */
export function statementPage(statement: BankStatement, parties: StatementParties, format: Formatter): Block[] {
  const { messages = [] } = statement;
  const write = writerOf(statement, format);
  const { say } = write;
  return [
    letterhead(statement, parties, write),
    {
      kind: 'facts',
      items: [
        { label: say('account'), value: formatIban(statement.account.iban) },
        { label: say('period'), value: periodOf(statement, format) },
        { label: say('opening'), value: write.withCurrency(statement.openingBalance.minor) },
        { label: say('closing'), value: write.withCurrency(statement.closingBalance.minor) },
      ],
    },
    {
      kind: 'table',
      columns: [
        { label: say('date'), align: 'left', weight: 2.2 },
        { label: say('movement'), align: 'left', weight: 5.4 },
        { label: say('amount'), align: 'right', weight: 1.8 },
        { label: say('balance'), align: 'right', weight: 1.8 },
      ],
      rows: rowsOf(statement, write),
      empty: say('none'),
    },
    totals(statement, write),
    ...messages.map((text, index): Block => ({
      kind: 'paragraph',
      ...(index === 0 ? { title: say('messages') } : {}),
      text,
    })),
  ];
}

/** Words and amounts in the statement's language and currency. */
interface Writer {
  readonly format: Formatter;
  readonly say: (key: keyof typeof statementWords) => string;
  readonly plain: (minor: bigint) => string;
  /** With `+` before what comes in, so that a column is read without colours. */
  readonly signed: (minor: bigint) => string;
  readonly withCurrency: (minor: bigint) => string;
}

function writerOf({ account: { currency } }: BankStatement, format: Formatter): Writer {
  const plain = (minor: bigint) => format.plainAmount(formatMinor(minor, currency), currency);
  return {
    format,
    say: (key) => statementWords[key][format.language],
    plain,
    signed: (minor) => (minor > 0n ? `+${plain(minor)}` : plain(minor)),
    withCurrency: (minor) => format.amount(formatMinor(minor, currency), currency),
  };
}

function letterhead(statement: BankStatement, { bank, holder }: StatementParties, write: Writer): Block {
  const { account, sequenceNumber, toDate } = statement;
  const { say, format } = write;
  return {
    kind: 'letterhead',
    title: say('title'),
    number: `${toDate.slice(0, 4)}/${sequenceNumber}`,
    date: format.day(toDate),
    sender: {
      label: say('bank'),
      name: bank.name,
      lines: bank.address ?? [],
      facts: [{ label: 'BIC', value: account.bic }],
    },
    receiver: {
      label: say('holder'),
      name: account.ownerName,
      lines: holder.address ?? [],
      facts: account.ownerNumber ? [{ label: say('company'), value: formatEnterpriseNumber(account.ownerNumber) }] : [],
    },
  };
}

function periodOf({ fromDate, toDate }: BankStatement, format: Formatter): string {
  return fromDate === toDate ? format.day(toDate) : `${format.day(fromDate)} –\n${format.day(toDate)}`;
}

function rowsOf({ openingBalance, entries }: BankStatement, write: Writer): TableRow[] {
  let balance = openingBalance.minor;
  return entries.map((entry) => {
    balance += entry.amountMinor;
    const { format } = write;
    return {
      cells: [
        format.day(entry.bookingDate),
        entry.counterparty?.name ?? kindWords[entry.kind][format.language],
        write.signed(entry.amountMinor),
        write.plain(balance),
      ],
      note: noteOf(entry, write),
    };
  });
}

/** What kind of movement, with whom and what for; the payments of a batch each on a line. */
function noteOf(entry: StatementEntry, write: Writer): string {
  const { say, format } = write;
  const first = joined([
    entry.counterparty?.name && kindWords[entry.kind][format.language],
    ...tellOf(entry),
    entry.valueDate !== entry.bookingDate && `${say('valueDate')} ${format.day(entry.valueDate)}`,
    entry.reference && `${say('reference')} ${entry.reference}`,
  ]);
  const details = (entry.batch?.details ?? []).map((detail) =>
    joined([write.signed(detail.amountMinor), detail.counterparty?.name, ...tellOf(detail)]),
  );
  return [first, ...details].filter((line) => line !== '').join('\n');
}

function tellOf({ counterparty, remittance }: StatementTransaction): (string | undefined)[] {
  return [counterparty?.iban && formatIban(counterparty.iban), remittance && remittanceText(remittance)];
}

function remittanceText({ structured, unstructured }: Remittance): string | undefined {
  if (!structured) return unstructured;
  return structured.startsWith('RF') ? formatCreditorReference(structured) : formatStructuredCommunication(structured);
}

function totals({ openingBalance, closingBalance, entries }: BankStatement, write: Writer): Block {
  const sum = (amounts: bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
  const amounts = entries.map(({ amountMinor }) => amountMinor);
  const { say, withCurrency } = write;
  return {
    kind: 'totals',
    rows: [
      { label: say('opening'), value: withCurrency(openingBalance.minor) },
      { label: say('credited'), value: withCurrency(sum(amounts.filter((amount) => amount > 0n))) },
      { label: say('debited'), value: withCurrency(sum(amounts.filter((amount) => amount < 0n))) },
      { label: say('closing'), value: withCurrency(closingBalance.minor), strong: true },
    ],
  };
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('  ·  ');
}
