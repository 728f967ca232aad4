import type { EntityManager } from 'typeorm';
import { KontorError } from '#kernel';
import { notFound } from '#registry';
import type { EnvelopeReceipt } from '../intake/envelope.js';
import { receiptOf } from '../intake/receipts.js';
import { submitEnvelopes, type IntakeSurroundings } from '../intake/submit-envelopes.js';
import type { Draft } from './draft.js';
import { draftWithoutReceiver } from './draft-errors.js';
import { lockDraft } from './find-drafts.js';
import { changedSince, tell } from './save-draft.js';

export interface Sending {
  /** The version that the sender saw, where they say; another one is not sent unseen. */
  readonly version: number | undefined;
  /** Null for a program. */
  readonly personId: string | null;
  readonly timeZone: string;
}

/**
 * Sends a draft, in the caller's transaction: the envelope's idempotency key is the draft's id, and the draft remembers the
 * envelope, so that however often it is asked for, one document goes out.
 *
 * @returns the receipt, as far as it is known; of what was sent before, with `repeated`
 * @throws KontorError `draft-without-receiver`, `draft-changed`, `not-found`, and what `submitEnvelopes` throws
 */
export async function sendDraft(
  manager: EntityManager,
  surroundings: IntakeSurroundings,
  id: string,
  { version, personId, timeZone }: Sending,
): Promise<EnvelopeReceipt> {
  const draft = await lockDraft(manager, id);
  if (!draft) throw new KontorError(notFound);
  if (draft.envelopeId !== null) return { ...(await receiptOf(manager, draft.envelopeId))!, repeated: true };
  if (version !== undefined && draft.version !== version) throw changedSince(draft, timeZone);
  const [receipt] = await submitEnvelopes(manager, surroundings, [envelopeOf(draft, personId)]);
  await manager.query('UPDATE draft SET envelope_id = $2 WHERE id = $1', [id, receipt!.id]);
  await tell(manager, draft, 'draft.sent');
  return receipt!;
}

function envelopeOf(draft: Draft, personId: string | null) {
  const { id, networkId, firmId: senderFirmId, documentType, receiver, body } = draft;
  if (receiver === null) throw new KontorError(draftWithoutReceiver, {}, { field: '/receiver' });
  return {
    networkId,
    senderFirmId,
    receiver,
    documentType,
    mediaType: 'application/json' as const,
    content: JSON.stringify(body),
    idempotencyKey: id,
    ...(personId !== null && { submittedBy: personId }),
  };
}
