import { isDay, isIban } from '#kernel';
import type { CreditNote, Finding } from '#standards';
import { doubtful } from '../findings.js';
import { accountsOf, type Bill } from './bill.js';

/**
 * What no official rule asks and is nearly always a slip: an account that cannot exist, a day of payment before the bill was
 * written. It is told, also of a bill that is not complete yet, and refuses nothing.
 */
export function billHints(bill: Bill): Finding[] {
  return [...checkAccounts(bill), ...checkDueDates(bill)];
}

/** Other account numbers than IBANs are allowed (BT-84): what begins like an IBAN is meant as one. */
function checkAccounts(bill: Bill): Finding[] {
  return accountsOf(bill).flatMap(({ account, path }) =>
    /^[A-Z]{2}\d{2}/.test(account) && !isIban(account)
      ? [doubtful('KONTOR-INVOICE-IBAN', path, { value: account.slice(0, 40) })]
      : [],
  );
}

function checkDueDates(bill: Bill): Finding[] {
  const issued = bill.issueDate?.trim();
  if (!issued || !isDay(issued)) return [];
  return dueDatesOf(bill).flatMap(({ due, path }) =>
    isDay(due) && due < issued ? [doubtful('KONTOR-INVOICE-DUE-DATE', path, { due, issued })] : [],
  );
}

/** A credit note has its due date with the payment. */
function dueDatesOf(bill: Bill): { readonly due: string; readonly path: string }[] {
  const dates: [string, string | undefined][] =
    'dueDate' in bill
      ? [['/dueDate', bill.dueDate]]
      : ((bill as CreditNote).paymentInstructions ?? []).map(({ dueDate }, index) => [
          `/paymentInstructions/${index}/dueDate`,
          dueDate,
        ]);
  return dates.flatMap(([path, due]) => (due ? [{ due: due.trim(), path }] : []));
}
