import type { EntityManager } from 'typeorm';
import { runAudit, type AuditCheck, type AuditFinding } from '#ledger';

const settledOrderHasItsTransfer: AuditCheck = {
  rule: 'settled-order-has-its-transfer',
  sql: `
    SELECT format('payment order %s', o.id) AS subject,
           format('%s: a transfer of %s from %s to %s', o.status, o.amount, d.iban, o.creditor_iban) AS expected,
           coalesce(format('a transfer of %s from %s to %s', t.amount, t.debit_account_id, coalesce(c.iban, '?')),
                    'no transfer') AS found
    FROM payment_order o
    JOIN bank_account d ON d.id = o.debtor_account_id
    LEFT JOIN transfer t ON t.id = o.id
    LEFT JOIN bank_account c ON c.id = t.credit_account_id
    WHERE o.status = 'settled'
      AND (t.amount, t.currency, t.debit_account_id, c.iban, t.reason)
        IS DISTINCT FROM (o.amount, o.currency, o.debtor_account_id, o.creditor_iban, 'payment')`,
};

const paymentHasItsOrder: AuditCheck = {
  rule: 'payment-has-its-settled-order',
  sql: `
    SELECT format('transfer %s', t.id) AS subject, 'a settled payment order' AS expected,
           coalesce('a payment order that is ' || o.status, 'no payment order') AS found
    FROM transfer t
    JOIN bank b ON b.ledger_id = t.ledger_id
    LEFT JOIN payment_order o ON o.id = t.id
    WHERE (t.reason = 'payment' OR o.id IS NOT NULL) AND o.status IS DISTINCT FROM 'settled'`,
};

const bankAccountIsItsLedgerAccount: AuditCheck = {
  rule: 'bank-account-is-its-ledger-account',
  sql: `
    SELECT format('account %s', coalesce(b.id, a.id)) AS subject,
           coalesce(format('%s in %s of firm %s', b.iban, b.currency, b.firm_id), 'a bank account') AS expected,
           coalesce(format('%s in %s of firm %s', a.code, a.currency, a.firm_id), 'no ledger account') AS found
    FROM (SELECT ba.*, bank.ledger_id FROM bank_account ba JOIN bank USING (network_id)) b
    FULL JOIN (SELECT account.* FROM account JOIN bank USING (ledger_id) WHERE id <> issue_account_id) a
      ON a.id = b.id AND a.ledger_id = b.ledger_id
    WHERE (a.code, a.currency) IS DISTINCT FROM (b.iban, b.currency) OR a.firm_id IS DISTINCT FROM b.firm_id`,
};

const statementsJoinUp: AuditCheck = {
  rule: 'statements-join-up',
  sql: `
    SELECT format('statement %s of account %s', id, bank_account_id) AS subject,
           format('from version %s and balance %s', last_version + 1, last_balance) AS expected,
           format('from version %s and balance %s', from_version, opening_balance) AS found
    FROM (
      SELECT *, lag(to_version, 1, 0::bigint) OVER chain AS last_version,
             lag(closing_balance, 1, 0::bigint) OVER chain AS last_balance
      FROM statement WINDOW chain AS (PARTITION BY bank_account_id ORDER BY to_version)
    ) chained
    WHERE from_version <> last_version + 1 OR opening_balance <> last_balance`,
};

const statementTellsItsEntries: AuditCheck = {
  rule: 'statement-tells-its-entries',
  sql: `
    SELECT format('statement %s of account %s', s.id, s.bank_account_id) AS subject,
           format('opening %s, closing %s', f.balance_before, l.balance_after) AS expected,
           format('opening %s, closing %s', s.opening_balance, s.closing_balance) AS found
    FROM statement s
    LEFT JOIN entry f ON f.account_id = s.bank_account_id AND f.version = s.from_version
    LEFT JOIN entry l ON l.account_id = s.bank_account_id AND l.version = s.to_version
    WHERE (f.balance_before, l.balance_after) IS DISTINCT FROM (s.opening_balance, s.closing_balance)`,
};

const statementNumbersHaveNoGaps: AuditCheck = {
  rule: 'statement-numbers-have-no-gaps',
  sql: `
    SELECT format('account %s in %s', bank_account_id, year) AS subject,
           format('numbers 1 to %s', count(*)) AS expected, format('numbers %s to %s', min(number), max(number)) AS found
    FROM statement GROUP BY bank_account_id, year HAVING min(number) <> 1 OR max(number) <> count(*)`,
};

/**
 * Proves the bank's state against the ledger: every settled payment order has exactly one transfer and the reverse, bank
 * accounts and ledger accounts are one to one, statements join up, are numbered without gaps and tell their entries.
 * Run `auditLedger` beside it, which proves the ledger itself.
 *
 * @returns nothing when all holds
 */
export function auditBank(manager: EntityManager): Promise<AuditFinding[]> {
  return runAudit(manager, [
    settledOrderHasItsTransfer,
    paymentHasItsOrder,
    bankAccountIsItsLedgerAccount,
    statementsJoinUp,
    statementTellsItsEntries,
    statementNumbersHaveNoGaps,
  ]);
}
