import type { Decimal } from 'decimal.js';
import type { CaseProgress, DocumentHeader, DocumentType } from '#doctype';
import type { DraftTransfer } from '#kernel';
import type { Finding } from '#standards';
import type { EnvelopeMediaType } from '../intake/envelope.js';

/** An envelope as the pipeline takes it from its lane. */
export interface WaitingEnvelope {
  readonly id: string;
  /** bigint in decimal. */
  readonly sequence: string;
  readonly networkId: string;
  readonly senderFirmId: string;
  readonly receiverFirmId: string;
  readonly documentType: string;
  readonly mediaType: EnvelopeMediaType;
  readonly content: string;
  /** PostgreSQL's text form of bytea. */
  readonly contentHash: string;
  readonly lane: number;
  /** Of the request that submitted it. */
  readonly correlationId: string | null;
}

/** An envelope on its way through the pipeline; each step adds what it found out. */
export interface Work {
  readonly envelope: WaitingEnvelope;
  readonly findings: Finding[];
  /** Absent when the payload could not be read as a sound body of its type. */
  readonly read?: ReadPayload;
  outcome?: Outcome;
}

export interface ReadPayload {
  readonly type: DocumentType;
  readonly body: unknown;
  readonly header: DocumentHeader;
  /** The sender left the numbering to the clearing. */
  readonly numberWanted: boolean;
  readonly buyerFirmId: string;
  readonly sellerFirmId: string;
}

export type Outcome =
  | { readonly kind: 'rejected' }
  /** The same document was accepted before. */
  | { readonly kind: 'repeated'; readonly documentId: string }
  /** `read` has the number that the document was accepted under. */
  | { readonly kind: 'accepted'; readonly read: ReadPayload; readonly document: AcceptedDocument };

/** The document that an envelope became, or was found to be; null when it was rejected. */
export function documentIdOf({ outcome }: Work): string | null {
  if (outcome?.kind === 'accepted') return outcome.document.id;
  return outcome?.kind === 'repeated' ? outcome.documentId : null;
}

export interface AcceptedDocument {
  readonly id: string;
  readonly tradeCase: CaseInHand;
  readonly amountMinor: bigint | undefined;
  readonly claim: ClaimInHand | undefined;
  readonly transfers: readonly DraftTransfer[];
  /** Firms whose stock accounts the transfers touch. */
  readonly stockFirmIds: readonly string[];
}

/** What the batch knows of a document: stored, or accepted earlier in the same batch. */
export interface DocumentInHand {
  readonly id: string;
  readonly caseId: string;
  readonly documentType: string;
  readonly number: string;
  readonly contentHash: string;
  readonly issueDate: string;
  readonly currency: string | undefined;
  readonly amount: string | undefined;
  state: string;
  /** Whether this batch has to write the state. */
  stateChanged: boolean;
}

export interface CaseInHand {
  readonly id: string;
  readonly networkId: string;
  readonly buyerFirmId: string;
  readonly sellerFirmId: string;
  number: string;
  progress: CaseProgress;
  /** `new` and `changed` ones are written at the end. */
  status: 'stored' | 'changed' | 'new';
}

/** An amount payable, all in minor units. */
export interface ClaimInHand {
  readonly documentId: string;
  readonly caseId: string;
  readonly creditorFirmId: string;
  readonly debtorFirmId: string;
  readonly currency: string;
  readonly payable: bigint;
  /** `YYYY-MM-DD`; only known of a new one. */
  readonly dueDate?: string | undefined;
  readonly structuredCommunication: string | undefined;
  readonly offsetsDocumentId: string | undefined;
  offset: bigint;
  paid: bigint;
  status: 'stored' | 'changed' | 'new';
}

/** What is left of a product to despatch. */
export type StockInHand = Map<string, Decimal>;
