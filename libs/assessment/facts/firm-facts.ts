import type { CaseProgress } from '#doctype';

/** What the clearing and the bank know of a firm, as far as checks look at it: the latest of each kind, oldest first. */
export interface FirmFacts {
  readonly firmId: string;
  readonly now: Date;
  readonly sent: readonly SentFact[];
  readonly received: readonly ReceivedFact[];
  /** Its payment orders. */
  readonly payments: readonly PaymentFact[];
  /** What it owes or owed. */
  readonly debts: readonly DebtFact[];
  readonly cases: readonly CaseFact[];
}

/** A document that the firm handed in, and what was decided. */
export interface SentFact {
  readonly envelopeId: string;
  readonly documentType: string;
  readonly receiverFirmId: string;
  /** The person who sent it; null for a program, or the simulation. */
  readonly by: string | null;
  readonly at: Date;
  readonly state: 'accepted' | 'rejected';
  /** Rules that it broke, those that refused it or those that it went out with. */
  readonly rules: readonly string[];
  /** Null when it was rejected. */
  readonly documentId: string | null;
  readonly number: string | null;
  readonly caseId: string | null;
}

export interface ReceivedFact {
  readonly documentId: string;
  readonly documentType: string;
  readonly number: string;
  readonly senderFirmId: string;
  readonly caseId: string;
  readonly at: Date;
  readonly readAt: Date | null;
  readonly rules: readonly string[];
}

export interface PaymentFact {
  readonly orderId: string;
  readonly by: string | null;
  readonly at: Date;
  readonly status: 'settled' | 'refused';
  readonly reasonCode: string | null;
  readonly endToEndId: string;
  /** Whether it goes to another firm of the network. */
  readonly toFirm: boolean;
  /** Whether its reference named a claim. */
  readonly matched: boolean;
}

export interface DebtFact {
  readonly documentId: string;
  readonly number: string;
  readonly caseId: string;
  /** `YYYY-MM-DD` */
  readonly dueDate: string;
  /** Nothing is left to be paid. */
  readonly isSettled: boolean;
  readonly payments: readonly { readonly orderId: string; readonly by: string | null; readonly at: Date }[];
}

export interface CaseFact {
  readonly id: string;
  readonly number: string;
  readonly role: 'buyer' | 'seller';
  readonly openedAt: Date;
  readonly progress: CaseProgress;
}
