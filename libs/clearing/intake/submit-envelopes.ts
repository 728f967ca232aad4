import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { DocumentTypes } from '#doctype';
import { KontorError, newId, type Clock } from '#kernel';
import { appendToOutbox, correlationId, insertRows } from '#platform';
import { requireOpenFirms, requireTrading, type FirmDirectory, type FirmRecord } from '#registry';
import { envelopeTopic, laneKey, type EnvelopeReceipt, type NewEnvelope } from './envelope.js';
import {
  envelopeTooLarge,
  idempotencyConflict,
  invalidIdempotencyKey,
  receiverIsSender,
  unknownDocumentType,
  unknownReceiver,
  unstorableText,
} from './intake-errors.js';
import { laneOf } from './lane.js';
import { receiptsByKey } from './receipts.js';

/** Characters of one payload: an invoice of 10,000 lines has about 7 million. */
const longestContent = 16_000_000;

export interface IntakeSurroundings {
  readonly directory: FirmDirectory;
  readonly types: DocumentTypes;
  readonly clock: Clock;
}

interface EnvelopeInsert {
  id: string;
  network_id: string;
  sender_firm_id: string;
  receiver_firm_id: string;
  document_type: string;
  idempotency_key: string;
  content_hash: string;
  media_type: string;
  content: string;
  lane: number;
  submitted_by: string | undefined;
  submitted_at: Date;
  instance_id: string | undefined;
  correlation_id: string | undefined;
}

interface InsertedEnvelope {
  readonly id: string;
  readonly sequence: string;
  readonly lane: number;
  readonly correlationId: string | null;
}

/**
 * Takes envelopes in, in their order, in the caller's transaction: rows and outbox events together, so that what is
 * answered as received will be decided. A submission that was received before is answered with what became of it.
 *
 * @returns a receipt for each envelope, in the same order
 * @throws KontorError `unknown-document-type`, `unknown-receiver`, `receiver-is-sender`, `invalid-idempotency-key`,
 *   `envelope-too-large`, `unstorable-text`, `idempotency-conflict`, `trading-paused`, `firm-closed`; nothing of the call
 *   is then taken in
 */
export async function submitEnvelopes(
  manager: EntityManager,
  { directory, types, clock }: IntakeSurroundings,
  envelopes: readonly NewEnvelope[],
): Promise<EnvelopeReceipt[]> {
  const receivers = await receiversOf(manager, directory, envelopes);
  const now = clock.now();
  const rows = envelopes.map((envelope, index) => {
    checkEnvelope(envelope, types);
    return rowOf(envelope, receivers[index]!, now);
  });
  const inserted = await insertRows<EnvelopeInsert, InsertedEnvelope>(
    manager,
    {
      table: 'envelope',
      columns,
      suffix:
        'ON CONFLICT ON CONSTRAINT envelope_idempotency DO NOTHING RETURNING id, sequence, lane, correlation_id AS "correlationId"',
    },
    rows,
  );
  await appendToOutbox(
    manager,
    envelopeTopic,
    inserted.map(({ id, sequence, lane, correlationId: own }) => {
      return { key: laneKey(lane), payload: { envelopeId: id, sequence }, correlationId: own ?? undefined };
    }),
  );
  const isNew = new Set(inserted.map(({ id }) => id));
  await requireTrading(
    manager,
    rows.filter(({ id }) => isNew.has(id)).map((row) => row.sender_firm_id),
  );
  await requireOpenFirms(
    manager,
    rows.filter(({ id }) => isNew.has(id)).flatMap((row) => [row.sender_firm_id, row.receiver_firm_id]),
  );
  const earlier = await receiptsByKey(
    manager,
    rows.filter(({ id }) => !isNew.has(id)),
  );
  return rows.map((row) => (isNew.has(row.id) ? newReceipt(row) : repeatedReceipt(row, earlier)));
}

const columns = {
  id: 'uuid',
  network_id: 'uuid',
  sender_firm_id: 'uuid',
  receiver_firm_id: 'uuid',
  document_type: 'text',
  idempotency_key: 'text',
  content_hash: 'bytea',
  media_type: 'text',
  content: 'text',
  lane: 'smallint',
  submitted_by: 'uuid',
  submitted_at: 'timestamptz',
  instance_id: 'text',
  correlation_id: 'text',
} as const;

async function receiversOf(
  manager: EntityManager,
  directory: FirmDirectory,
  envelopes: readonly NewEnvelope[],
): Promise<FirmRecord[]> {
  const wanted = new Map<string, Set<string>>();
  for (const { networkId, receiver } of envelopes) {
    wanted.set(networkId, (wanted.get(networkId) ?? new Set()).add(receiver));
  }
  const found = new Map<string, Map<string, FirmRecord>>();
  for (const [networkId, ids] of wanted) {
    found.set(networkId, await directory.byParticipantIds(networkId, [...ids], manager));
  }
  return envelopes.map(({ networkId, receiver, senderFirmId }) => {
    const firm = found.get(networkId)?.get(receiver);
    if (!firm) throw new KontorError(unknownReceiver, { receiver: receiver.slice(0, 60) }, { field: '/receiver' });
    if (firm.id === senderFirmId) throw new KontorError(receiverIsSender, {}, { field: '/receiver' });
    return firm;
  });
}

function checkEnvelope({ documentType, idempotencyKey, content }: NewEnvelope, types: DocumentTypes): void {
  if (!types.find(documentType)) {
    const known = types.all.map(({ id }) => id).join(', ');
    throw new KontorError(
      unknownDocumentType,
      { documentType: documentType.slice(0, 60), known },
      { field: '/documentType' },
    );
  }
  if (!/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) throw new KontorError(invalidIdempotencyKey);
  if (content.length > longestContent) {
    throw new KontorError(envelopeTooLarge, { size: content.length, most: longestContent });
  }
  if (content.includes('\u0000') || content.includes('\\u0000'))
    throw new KontorError(unstorableText, {}, { field: '/body' });
}

function rowOf(envelope: NewEnvelope, receiver: FirmRecord, now: Date): EnvelopeInsert {
  return {
    id: envelope.id ?? newId(),
    network_id: envelope.networkId,
    sender_firm_id: envelope.senderFirmId,
    receiver_firm_id: receiver.id,
    document_type: envelope.documentType,
    idempotency_key: envelope.idempotencyKey,
    content_hash: hashOf(envelope, receiver),
    media_type: envelope.mediaType,
    content: envelope.content,
    lane: laneOf(envelope.senderFirmId, receiver.id),
    submitted_by: envelope.submittedBy,
    submitted_at: now,
    instance_id: envelope.instanceId,
    correlation_id: envelope.correlationId ?? correlationId(),
  };
}

/** What makes two submissions the same: type, receiver and payload; PostgreSQL's text form of bytea. */
function hashOf({ documentType, content }: NewEnvelope, receiver: FirmRecord): string {
  const hash = createHash('sha256').update(`${documentType}\n${receiver.id}\n`).update(content).digest('hex');
  return `\\x${hash}`;
}

function newReceipt(row: EnvelopeInsert): EnvelopeReceipt {
  return {
    id: row.id,
    networkId: row.network_id,
    senderFirmId: row.sender_firm_id,
    receiverFirmId: row.receiver_firm_id,
    documentType: row.document_type,
    state: 'received',
    submittedAt: row.submitted_at,
    decidedAt: null,
    documentId: null,
    instanceId: row.instance_id ?? null,
    findings: [],
    repeated: false,
  };
}

function repeatedReceipt(
  row: EnvelopeInsert,
  earlier: ReadonlyMap<string, { receipt: EnvelopeReceipt; contentHash: string }>,
): EnvelopeReceipt {
  const found = earlier.get(`${row.sender_firm_id} ${row.idempotency_key}`);
  if (!found || found.contentHash !== row.content_hash) {
    throw new KontorError(idempotencyConflict, { key: row.idempotency_key });
  }
  return { ...found.receipt, repeated: true };
}
