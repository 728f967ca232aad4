import type { EnvelopeMediaType } from '#clearing';

/** A document as it was handed in, and where it is to go. */
export interface Submission {
  readonly documentType: string;
  /** Participant id of the receiver. */
  readonly receiver: string;
  /** Participant id of the sender, where the submission says. */
  readonly sender: string | undefined;
  readonly mediaType: EnvelopeMediaType;
  readonly content: string;
  /** The sender's id of the SBDH envelope that it came in. */
  readonly instanceId?: string;
}
