import type { AuditCheck } from './audit-check.js';

const ledgerSumsToZero = `
  SELECT format('ledger %s in %s', ledger_id, currency) AS subject, '0' AS expected, sum(balance)::text AS found
  FROM account GROUP BY ledger_id, currency HAVING sum(balance) <> 0`;

const balanceIsItsEntries = `
  SELECT format('account %s', a.id) AS subject,
         format('balance %s, version %s', coalesce(e.sum, 0), coalesce(e.count, 0)) AS expected,
         format('balance %s, version %s', a.balance, a.version) AS found
  FROM account a
  LEFT JOIN (SELECT account_id, sum(amount) AS sum, count(*) AS count, max(version) AS last
             FROM entry GROUP BY account_id) e ON e.account_id = a.id
  WHERE a.balance <> coalesce(e.sum, 0) OR a.version <> coalesce(e.count, 0) OR a.version <> coalesce(e.last, 0)`;

const entriesJoinUp = `
  SELECT format('account %s version %s', account_id, version) AS subject,
         format('version %s, balance before %s', last_version + 1, last_balance) AS expected,
         format('version %s, balance before %s', version, balance_before) AS found
  FROM (
    SELECT account_id, version, balance_before,
           lag(version, 1, 0::bigint) OVER chain AS last_version, lag(balance_after, 1, 0::bigint) OVER chain AS last_balance
    FROM entry WINDOW chain AS (PARTITION BY account_id ORDER BY version)
  ) chained
  WHERE version <> last_version + 1 OR balance_before <> last_balance`;

const transferHasItsTwoEntries = `
  SELECT format('transfer %s', coalesce(t.id, e.transfer_id)) AS subject,
         'one entry on either account over the same amount' AS expected,
         format('%s entries that sum to %s', coalesce(e.count, 0), coalesce(e.sum, 0)) AS found
  FROM transfer t
  FULL JOIN (
    SELECT transfer_id, count(*) AS count, sum(amount) AS sum, max(amount) AS amount,
           (max(account_id::text) FILTER (WHERE amount < 0))::uuid AS debit,
           (max(account_id::text) FILTER (WHERE amount > 0))::uuid AS credit
    FROM entry GROUP BY transfer_id
  ) e ON e.transfer_id = t.id
  WHERE t.id IS NULL OR e.transfer_id IS NULL OR e.count <> 2 OR e.sum <> 0
     OR (t.amount, t.debit_account_id, t.credit_account_id) IS DISTINCT FROM (e.amount, e.debit, e.credit)`;

const transferStaysInItsLedger = `
  SELECT format('transfer %s', t.id) AS subject, format('ledger %s in %s', t.ledger_id, t.currency) AS expected,
         format('ledgers %s in %s and %s in %s', d.ledger_id, d.currency, c.ledger_id, c.currency) AS found
  FROM transfer t
  LEFT JOIN account d ON d.id = t.debit_account_id
  LEFT JOIN account c ON c.id = t.credit_account_id
  WHERE (d.ledger_id, d.currency) IS DISTINCT FROM (t.ledger_id, t.currency)
     OR (c.ledger_id, c.currency) IS DISTINCT FROM (t.ledger_id, t.currency)`;

const reservedIsItsReservations = `
  SELECT format('account %s', a.id) AS subject, format('%s held by pending reservations', coalesce(r.amount, 0)) AS expected,
         format('%s reserved', a.reserved) AS found
  FROM account a
  LEFT JOIN (SELECT debit_account_id, sum(amount) AS amount FROM reservation
             WHERE status = 'pending' GROUP BY debit_account_id) r ON r.debit_account_id = a.id
  WHERE a.reserved <> coalesce(r.amount, 0)`;

const postedReservationHasItsTransfer = `
  SELECT format('reservation %s', r.id) AS subject, 'a transfer if and only if it is posted' AS expected,
         format('%s, %s', r.status, coalesce('a transfer of ' || t.amount, 'no transfer')) AS found
  FROM reservation r LEFT JOIN transfer t ON t.id = r.id
  WHERE (r.status = 'posted') <> (t.id IS NOT NULL) OR t.amount <> r.amount`;

export const ledgerChecks: readonly AuditCheck[] = [
  { rule: 'ledger-sums-to-zero', sql: ledgerSumsToZero },
  { rule: 'balance-is-its-entries', sql: balanceIsItsEntries },
  { rule: 'entries-join-up', sql: entriesJoinUp },
  { rule: 'transfer-has-its-two-entries', sql: transferHasItsTwoEntries },
  { rule: 'transfer-stays-in-its-ledger', sql: transferStaysInItsLedger },
  { rule: 'reserved-is-its-reservations', sql: reservedIsItsReservations },
  { rule: 'posted-reservation-has-its-transfer', sql: postedReservationHasItsTransfer },
];
