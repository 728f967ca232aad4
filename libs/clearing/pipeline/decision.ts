import type { Finding } from '#standards';
import { documentIdOf, type Work } from './work.js';

/** `repeated`: the same document had been accepted before; `failed`: it could not be processed, and is a dead letter. */
export type DecisionOutcome = 'accepted' | 'rejected' | 'repeated' | 'failed';

/** What became of an envelope. */
export interface Decision {
  readonly envelopeId: string;
  readonly documentType: string;
  readonly outcome: DecisionOutcome;
  readonly documentId: string | null;
  readonly findings: readonly Finding[];
  /** Of the request that submitted it; null for an envelope that was stored before this was kept. */
  readonly correlationId: string | null;
}

export function decisionOf(work: Work): Decision {
  const { envelope, findings, outcome } = work;
  return {
    envelopeId: envelope.id,
    documentType: envelope.documentType,
    outcome: outcome?.kind ?? 'accepted',
    documentId: documentIdOf(work),
    findings,
    correlationId: envelope.correlationId,
  };
}
