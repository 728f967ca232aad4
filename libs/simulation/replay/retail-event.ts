import type { RetailLine } from './retail-line.js';

/** What happens in a replay, in the order of the file's time. */
export type RetailEvent = RetailSale | RetailCredit;

export interface RetailEventBase {
  readonly number: string;
  readonly day: string;
  readonly at: Date;
  /** Key of the customer's firm: its id and country, or the country alone for a walk-in customer. */
  readonly customer: string;
  readonly country: string;
}

/** An invoice number: a full case with a known customer, an invoice alone at the counter. */
export interface RetailSale extends RetailEventBase {
  readonly kind: 'order' | 'counter-sale';
  readonly lines: readonly RetailLine[];
}

/** A number that starts with C. Quantities of its lines are those of the file, below zero. */
export interface RetailCredit extends RetailEventBase {
  readonly kind: 'credit';
  readonly lines: readonly CreditedLine[];
  /** Numbers of the invoices that customer and article identify, the one whose case it belongs to first. */
  readonly invoices: readonly string[];
}

export interface CreditedLine extends RetailLine {
  /** The order line (from 1) of the first of `invoices` that it gives back; absent when it cannot be told. */
  readonly orderLine?: string;
}
