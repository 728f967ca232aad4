import type { Money } from '#kernel';
import type { Counterparty, Remittance } from '../statement.js';

/** A customer's payment file (ISO 20022 CustomerCreditTransferInitiation, pain.001). */
export interface PaymentFile {
  /** At most 35 characters, unique for the initiator (`MsgId`). */
  readonly messageId: string;
  /** ISO 8601 date and time, as the file says it. */
  readonly createdAt: string;
  readonly initiator: PaymentInitiator;
  readonly batches: readonly PaymentBatch[];
}

export interface PaymentInitiator {
  readonly name?: string;
  /** Enterprise number or another identification of the organisation. */
  readonly number?: string;
}

/** Payments from one account on one day (`PmtInf`). */
export interface PaymentBatch {
  /** At most 35 characters (`PmtInfId`). */
  readonly id: string;
  /** True: the account is debited once for all; false: once for each payment (`BtchBookg`). */
  readonly batchBooking: boolean;
  /** `YYYY-MM-DD` */
  readonly executionDate: string;
  readonly debtor: Counterparty & { readonly iban: string };
  /** ISO external code such as `SALA` for wages or `SUPP` for suppliers. */
  readonly categoryPurpose?: string;
  readonly payments: readonly PaymentInstruction[];
}

/** One credit transfer (`CdtTrfTxInf`). */
export interface PaymentInstruction {
  readonly instructionId?: string;
  /** Travels to the beneficiary; `NOTPROVIDED` when the payer has none. */
  readonly endToEndId: string;
  readonly amount: Money;
  readonly creditor: Counterparty & { readonly iban: string };
  readonly remittance?: Remittance;
  /** ISO external purpose code, at most four letters. */
  readonly purpose?: string;
}

export const paymentMessages = ['pain.001.001.03', 'pain.001.001.09'] as const;

export type PaymentMessage = (typeof paymentMessages)[number];
