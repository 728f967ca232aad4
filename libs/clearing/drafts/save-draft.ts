import type { EntityManager } from 'typeorm';
import { KontorError, newId } from '#kernel';
import { publishLive } from '#platform';
import { notFound } from '#registry';
import type { Draft, NewDraft, Saving } from './draft.js';
import { draftBodyText } from './draft-body.js';
import { draftChanged, draftIdTaken, draftSent } from './draft-errors.js';
import { draftOf, lockDraft } from './find-drafts.js';

/**
 * Begins a draft, in the caller's transaction. The same id again, of the same firm, is answered with the draft as it is.
 * @throws KontorError `draft-too-large`, `draft-unstorable`, `draft-id-taken`
 */
export async function beginDraft(manager: EntityManager, draft: NewDraft, { personId, at }: Saving): Promise<Draft> {
  const id = draft.id ?? newId();
  const { networkId, firmId, documentType, receiver = null, basedOn = null, replaces = null } = draft;
  const inserted = (await manager.query(
    `INSERT INTO draft (id, network_id, firm_id, document_type, receiver, based_on, replaces, body, changed_by, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT ON CONSTRAINT draft_pkey DO NOTHING RETURNING id`,
    [id, networkId, firmId, documentType, receiver, basedOn, replaces, draftBodyText(draft.body), personId, at],
  )) as unknown[];
  const stored = await draftOf(manager, id);
  if (!stored || stored.firmId !== firmId) throw new KontorError(draftIdTaken, {}, { field: '/id' });
  if (inserted.length > 0) await tell(manager, stored, 'draft.changed');
  return stored;
}

/** What is saved of a draft; what is absent stays. */
export interface DraftChange {
  readonly receiver?: string | null;
  readonly body: unknown;
}

/**
 * Saves a draft over the version that its writer saw, in the caller's transaction.
 * @param timeZone of the network, for the words that say when somebody else saved it
 * @throws KontorError `draft-changed` when somebody saved it meanwhile, `draft-sent`, `draft-too-large`,
 *   `draft-unstorable`, `not-found`
 */
export async function saveDraft(
  manager: EntityManager,
  { id, version, timeZone }: { readonly id: string; readonly version: number; readonly timeZone: string },
  change: DraftChange,
  { personId, at }: Saving,
): Promise<Draft> {
  const body = draftBodyText(change.body);
  const draft = await openDraft(manager, id);
  if (draft.version !== version) throw changedSince(draft, timeZone);
  const receiver = change.receiver === undefined ? draft.receiver : change.receiver;
  await manager.query(
    'UPDATE draft SET receiver = $2, body = $3, version = version + 1, changed_by = $4, changed_at = $5 WHERE id = $1',
    [id, receiver, body, personId, at],
  );
  const saved = (await draftOf(manager, id))!;
  await tell(manager, saved, 'draft.changed');
  return saved;
}

/** @throws KontorError `draft-sent`, `not-found` */
export async function removeDraft(manager: EntityManager, id: string): Promise<void> {
  const draft = await openDraft(manager, id);
  await manager.query('DELETE FROM draft WHERE id = $1', [id]);
  await tell(manager, draft, 'draft.removed');
}

/** People who look at the draft or at the list learn of it. */
export async function tell(manager: EntityManager, draft: Draft, type: `draft.${string}`): Promise<void> {
  const { id, networkId, firmId, version, documentType } = draft;
  await publishLive(manager, [
    { networkId, firmIds: [firmId], type, id, details: { version: String(version), documentType } },
  ]);
}

/** That somebody saved it after the version that the writer saw. */
export function changedSince({ changedBy, changedAt }: Draft, timeZone: string): KontorError {
  const at = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(changedAt);
  return new KontorError(draftChanged, { name: changedBy?.name ?? 'API', at });
}

async function openDraft(manager: EntityManager, id: string): Promise<Draft> {
  const draft = await lockDraft(manager, id);
  if (!draft) throw new KontorError(notFound);
  if (draft.envelopeId !== null) throw new KontorError(draftSent);
  return draft;
}
