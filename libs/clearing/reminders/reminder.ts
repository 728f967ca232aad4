import type { Language } from '#kernel';

/** A request to pay what is overdue, as it went out. */
export interface Reminder {
  readonly id: string;
  readonly networkId: string;
  /** The document that the claim is of. */
  readonly documentId: string;
  readonly caseId: string;
  readonly documentType: string;
  readonly number: string;
  readonly creditorFirmId: string;
  readonly debtorFirmId: string;
  /** 1 is friendly, 3 is the last one. */
  readonly level: number;
  /** Of the text: the debtor's. */
  readonly language: Language;
  readonly text: string;
  readonly currency: string;
  /** Decimal string: what was still to be paid when it was sent. */
  readonly outstanding: string;
  /** When the claim was due, `YYYY-MM-DD`. */
  readonly dueDate: string;
  /** The day by which the creditor now expects it. */
  readonly payBy: string;
  readonly structuredCommunication: string | null;
  readonly sentBy: { readonly id: string; readonly name: string } | null;
  readonly sentAt: Date;
}

/** After the last of them it is for a court. */
export const lastReminder = 3;

/** Days that a debtor is given with each reminder. */
export const graceDays: Readonly<Record<number, number>> = { 1: 8, 2: 8, 3: 5 };
