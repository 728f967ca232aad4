/** A document that somebody still writes: its body may lack anything, and be wrong. */
export interface Draft {
  readonly id: string;
  readonly networkId: string;
  readonly firmId: string;
  readonly documentType: string;
  /** Participant id, as far as it is known. */
  readonly receiver: string | null;
  /** The document that it follows. */
  readonly basedOn: string | null;
  /** The rejected envelope that it puts right. */
  readonly replaces: string | null;
  readonly body: unknown;
  /** Counts the times that it was saved, from 1. */
  readonly version: number;
  /** Who saved it last; null for a program. */
  readonly changedBy: { readonly id: string; readonly name: string } | null;
  readonly changedAt: Date;
  /** The envelope that it was sent as. */
  readonly envelopeId: string | null;
}

/** What a new draft begins with. */
export interface NewDraft {
  /** UUIDv7, made by the client; made here when absent. */
  readonly id?: string;
  readonly networkId: string;
  readonly firmId: string;
  readonly documentType: string;
  readonly receiver?: string | null;
  readonly basedOn?: string | null;
  readonly replaces?: string | null;
  readonly body: unknown;
}

/** Who saves, and when. */
export interface Saving {
  /** Null for a program. */
  readonly personId: string | null;
  readonly at: Date;
}
