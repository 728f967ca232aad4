import type { DataSource, QueryRunner } from 'typeorm';
import { formatMinor, KontorError, minorDigits, stockUnitDigits } from '#kernel';
import { unknownLedger } from '../journal/ledger-errors.js';
import { accountNames, type NamedAccount } from './account-names.js';

const page = 2_000;

interface TransferRow {
  readonly id: string;
  readonly date: string;
  readonly eventDate: string;
  readonly debit: string;
  readonly credit: string;
  readonly amount: string;
  readonly currency: string;
  readonly reason: string;
}

/**
 * A ledger as a journal of the plain-text accounting tool hledger, in pieces, as of one moment: every transfer as a
 * transaction with its id as code, then one transaction that asserts the stored balance of every account. So
 * `hledger check` recomputes all balances independently. Positive is credited, as in the ledger itself.
 *
 * @param timeZone IANA name; transactions are dated by their booking day there
 * @throws KontorError `unknown-ledger`
 */
export async function* hledgerJournal(
  dataSource: DataSource,
  ledgerId: string,
  timeZone = 'Europe/Brussels',
): AsyncGenerator<string, void, undefined> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    // One snapshot for all pages, or the balances at the end would be newer than the transfers.
    await runner.startTransaction('REPEATABLE READ');
    const accounts = await accountsOf(runner, ledgerId);
    const names = accountNames(accounts);
    yield await headOf(runner, ledgerId, accounts, names);
    let lastDay = '2000-01-01';
    for (let after: string | null = null; ;) {
      const rows = await transfersAfter(runner, ledgerId, timeZone, after);
      if (rows.length === 0) break;
      yield rows.map((row) => transactionOf(row, names)).join('');
      for (const { date } of rows) if (date > lastDay) lastDay = date;
      after = rows.at(-1)!.id;
    }
    yield assertionsOf(accounts, names, lastDay);
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}

async function headOf(
  runner: QueryRunner,
  ledgerId: string,
  accounts: readonly NamedAccount[],
  names: ReadonlyMap<string, string>,
): Promise<string> {
  const rows = (await runner.query('SELECT name FROM ledger WHERE id = $1', [ledgerId])) as { name: string }[];
  if (!rows[0]) throw new KontorError(unknownLedger);
  const currencies = [...new Set(accounts.map(({ currency }) => currency))].sort();
  return [
    `; ${rows[0].name.replace(/\s+/g, ' ')}`,
    'decimal-mark .',
    ...currencies.map((currency) => `commodity ${format(1_000n * 10n ** BigInt(digitsOf(currency)), currency)}`),
    ...accounts.map(({ id }) => `account ${names.get(id)!}`),
    '\n',
  ].join('\n');
}

function accountsOf(runner: QueryRunner, ledgerId: string): Promise<NamedAccount[]> {
  return runner.query(
    `SELECT a.id, l.kind, a.code, a.name, a.currency, a.balance
     FROM account a JOIN ledger l ON l.id = a.ledger_id WHERE l.id = $1 ORDER BY a.code`,
    [ledgerId],
  );
}

/** In the order of ids along the primary key, which needs no index of its own; hledger sorts by date itself. */
function transfersAfter(
  runner: QueryRunner,
  ledgerId: string,
  timeZone: string,
  after: string | null,
): Promise<TransferRow[]> {
  return runner.query(
    `SELECT id, (booked_at AT TIME ZONE $2)::date::text AS date, (event_time AT TIME ZONE $2)::date::text AS "eventDate",
            debit_account_id AS debit, credit_account_id AS credit, amount, currency, reason
     FROM transfer WHERE ledger_id = $1 AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT ${page}`,
    [ledgerId, timeZone, after],
  );
}

function transactionOf(row: TransferRow, names: ReadonlyMap<string, string>): string {
  const amount = BigInt(row.amount);
  const event = row.eventDate === row.date ? '' : `  ; event:${row.eventDate}`;
  return (
    `${row.date} (${row.id}) ${row.reason.replace(/[\s;]+/g, ' ')}${event}\n` +
    `    ${names.get(row.debit)!}  ${format(-amount, row.currency)}\n` +
    `    ${names.get(row.credit)!}  ${format(amount, row.currency)}\n\n`
  );
}

function assertionsOf(accounts: readonly NamedAccount[], names: ReadonlyMap<string, string>, day: string): string {
  const postings = accounts.map(({ id, currency, balance }) => {
    return `    ${names.get(id)!}  ${format(0n, currency)} = ${format(BigInt(balance), currency)}\n`;
  });
  return `${day} balances as stored\n${postings.join('')}`;
}

function digitsOf(currency: string): number {
  return currency === 'stock' ? stockUnitDigits : minorDigits(currency);
}

/** With a decimal mark even for a currency without decimals, so that no reader can take it for a grouping mark. */
function format(minor: bigint, currency: string): string {
  if (currency !== 'stock') {
    const text = formatMinor(minor, currency);
    return `${text.includes('.') ? text : `${text}.`} ${currency}`;
  }
  const digits = (minor < 0n ? -minor : minor).toString().padStart(stockUnitDigits + 1, '0');
  return `${minor < 0n ? '-' : ''}${digits.slice(0, -stockUnitDigits)}.${digits.slice(-stockUnitDigits)} stock`;
}
