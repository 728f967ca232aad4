import {
  addDays,
  dayOf,
  formatMinor,
  isCreditorReference,
  isDay,
  isIban,
  isStructuredCommunication,
  maximumMinor,
} from '#kernel';
import { invalidDay, invalidIban, Problems } from '#registry';
import {
  amountNotPositive,
  amountTooLarge,
  executionTooLate,
  invalidCreditorReference,
  invalidReference,
  invalidStructuredCommunication,
  remittanceTwice,
} from './payment-errors.js';

/** A payment order as it is handed in. */
export interface NewPaymentOrder {
  /** Made here when absent. The same id again is the same order. */
  readonly id?: string;
  readonly networkId: string;
  readonly debtorAccountId: string;
  /** Compact, upper case. */
  readonly creditorIban: string;
  /** At most 70 characters (EPC rulebook). */
  readonly creditorName: string;
  /** Minor units, positive. */
  readonly amount: bigint;
  /** ISO 4217. */
  readonly currency: string;
  /** The payer's reference, unique for the account; without one, or with `NOTPROVIDED`, the order's id takes its place. */
  readonly endToEndId?: string | null;
  /** Twelve digits of a Belgian structured communication, or an ISO 11649 reference in upper case without spaces. */
  readonly remittanceStructured?: string | null;
  /** At most 140 characters. */
  readonly remittanceUnstructured?: string | null;
  /** `YYYY-MM-DD`; today when absent, and a day that is past means today. */
  readonly requestedExecutionDate?: string | null;
  /** Orders that were submitted as one. */
  readonly batchId?: string | null;
  /**
   * The payer's identification of that batch, at most 35 characters, where the account is to be debited once for it
   * (pain.001 `BtchBookg`); without it each order is a movement of its own.
   */
  readonly batchReference?: string | null;
  readonly submittedBy?: string | null;
}

/** The Latin character set that SEPA banks pass on (EPC217-08). */
const reference = /^[A-Za-z0-9/\-?:().,+ ]{1,35}$/;

/** What is wrong with an order by itself, with field pointers below `prefix`. */
export function checkPaymentOrder(order: NewPaymentOrder, now: Date, prefix = ''): Problems {
  const problems = new Problems(prefix);
  problems.require(isIban(order.creditorIban), invalidIban, 'creditorIban', { value: shown(order.creditorIban) });
  problems.text('creditorName', order.creditorName, 70);
  problems.require(order.amount > 0n, amountNotPositive, 'amount');
  problems.require(order.amount <= maximumMinor, amountTooLarge, 'amount', {
    max: formatMinor(maximumMinor, order.currency),
  });
  checkReferences(problems, order);
  const date = order.requestedExecutionDate;
  if (date != null && !isDay(date)) problems.add(invalidDay, 'requestedExecutionDate', { value: shown(date) });
  else if (date != null && date > addDays(dayOf(now), 366)) {
    problems.add(executionTooLate, 'requestedExecutionDate', { value: date });
  }
  return problems;
}

function checkReferences(problems: Problems, order: NewPaymentOrder): void {
  const { endToEndId, remittanceStructured: structured, remittanceUnstructured: unstructured } = order;
  if (endToEndId != null && !reference.test(endToEndId)) {
    problems.add(invalidReference, 'endToEndId', { value: shown(endToEndId) });
  }
  if (structured?.startsWith('RF')) {
    const value = shown(structured);
    problems.require(isCreditorReference(structured), invalidCreditorReference, 'remittanceStructured', { value });
  } else if (structured != null && !isStructuredCommunication(structured)) {
    problems.add(invalidStructuredCommunication, 'remittanceStructured', { value: shown(structured) });
  }
  problems.optionalText('remittanceUnstructured', unstructured, 140);
  problems.require(structured == null || unstructured == null, remittanceTwice, 'remittanceUnstructured');
}

function shown(value: string): string {
  return value.slice(0, 40);
}
