import type { EnvelopeWaiting } from '#clearing';
import type { OutboxBatch } from '#platform';

/**
 * What a job carries for one lane or several. What the office sends back from the dead-letter list names the envelopes
 * that had failed.
 */
export type LaneBatch = OutboxBatch<EnvelopeWaiting> & { readonly revived?: readonly string[] };
