import type { Finding } from '#standards';
import { defineTopic } from '#platform';

export type EnvelopeState = 'received' | 'accepted' | 'rejected' | 'failed';

export type EnvelopeMediaType = 'application/json' | 'application/xml';

/** The submission of one document (modelled on UN/CEFACT SBDH). */
export interface NewEnvelope {
  /** UUIDv7, made by the sender; made here when absent. */
  readonly id?: string;
  readonly networkId: string;
  readonly senderFirmId: string;
  /** Participant id of the receiver: `0208:0123456749`. */
  readonly receiver: string;
  /** Id of a registered document type. */
  readonly documentType: string;
  readonly mediaType: EnvelopeMediaType;
  /** The payload, verbatim: the body as JSON text, or UBL. */
  readonly content: string;
  /** Made by the sender: the same key with the same content is the same submission. */
  readonly idempotencyKey: string;
  /** The person who sent it, if it was one. */
  readonly submittedBy?: string;
  /** The sender's own id of the envelope, where it came in one (SBDH). */
  readonly instanceId?: string;
  /** Of the request that it came with; the present one's when absent. */
  readonly correlationId?: string | undefined;
}

/** The clearing's answer to the sender, as far as it is known. */
export interface EnvelopeReceipt {
  readonly id: string;
  readonly networkId: string;
  readonly senderFirmId: string;
  readonly receiverFirmId: string;
  readonly documentType: string;
  readonly state: EnvelopeState;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  /** With `accepted` only. */
  readonly documentId: string | null;
  /** As the sender gave it. */
  readonly instanceId: string | null;
  readonly findings: readonly Finding[];
  /** True when this submission had been received before. */
  readonly repeated: boolean;
}

/** One envelope waits in a lane. `sequence` is a bigint in decimal. */
export interface EnvelopeWaiting {
  readonly envelopeId: string;
  readonly sequence: string;
}

export const envelopeTopic = defineTopic<EnvelopeWaiting>('envelope');

/** The outbox key of a lane, and back. */
export function laneKey(lane: number): string {
  return `lane-${lane}`;
}

export function laneOfKey(key: string | null): number {
  return Number(/^lane-(\d+)$/.exec(key ?? '')?.[1] ?? 0);
}
