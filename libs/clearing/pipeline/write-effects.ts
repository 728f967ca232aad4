import type { EntityManager } from 'typeorm';
import { openFirmStock } from '#catalogue';
import { postTransfers } from '#ledger';
import { insertRows, publishLive, type LiveEvent } from '#platform';
import type { Surroundings } from './surroundings.js';
import { documentIdOf, type Work } from './work.js';
import { writeDocuments, type Accepted } from './write-documents.js';

/**
 * Writes what a batch has decided: cases, documents, states, claims, stock, envelopes and live events, each by one
 * statement for the whole batch, in the caller's transaction.
 */
export async function writeEffects(
  manager: EntityManager,
  works: readonly Work[],
  surroundings: Surroundings,
  now: Date,
): Promise<void> {
  const accepted = works.flatMap((work) =>
    work.outcome?.kind === 'accepted' ? [{ work, read: work.outcome.read, document: work.outcome.document }] : [],
  );
  await writeCases(manager, surroundings, now);
  await writeDocuments(manager, accepted, now);
  await writeStates(manager, surroundings);
  await writeClaims(manager, accepted, surroundings);
  await moveStock(manager, accepted, now);
  await writeEnvelopes(manager, works, now);
  await publishLive(manager, works.map(liveEventOf));
}

/** A firm that never traded goods before gets its accounts now. */
async function moveStock(manager: EntityManager, accepted: readonly Accepted[], now: Date): Promise<void> {
  const firms = new Map(
    accepted.flatMap(({ work, document }) =>
      document.stockFirmIds.map((firmId) => [firmId, { networkId: work.envelope.networkId, firmId }] as const),
    ),
  );
  if (firms.size === 0) return;
  await openFirmStock(manager, [...firms.values()]);
  await postTransfers(
    manager,
    accepted.flatMap(({ document }) => document.transfers),
    now,
  );
}

async function writeCases(manager: EntityManager, { cases }: Surroundings, now: Date): Promise<void> {
  const all = [...cases.values()];
  await insertRows(
    manager,
    {
      table: 'trade_case',
      columns: {
        id: 'uuid',
        network_id: 'uuid',
        buyer_firm_id: 'uuid',
        seller_firm_id: 'uuid',
        number: 'text',
        opened_at: 'timestamptz',
        updated_at: 'timestamptz',
        progress: 'jsonb',
      },
    },
    all
      .filter(({ status }) => status === 'new')
      .map((tradeCase) => ({
        id: tradeCase.id,
        network_id: tradeCase.networkId,
        buyer_firm_id: tradeCase.buyerFirmId,
        seller_firm_id: tradeCase.sellerFirmId,
        number: tradeCase.number,
        opened_at: now,
        updated_at: now,
        progress: tradeCase.progress,
      })),
  );
  const changed = all.filter(({ status }) => status === 'changed');
  if (changed.length === 0) return;
  await manager.query(
    `UPDATE trade_case c SET progress = changed.progress, updated_at = $3
     FROM unnest($1::uuid[], $2::jsonb[]) AS changed (id, progress) WHERE c.id = changed.id`,
    [changed.map(({ id }) => id), changed.map(({ progress }) => JSON.stringify(progress)), now],
  );
}

/** States that this batch changed, of documents stored before or by it. */
async function writeStates(manager: EntityManager, { documents }: Surroundings): Promise<void> {
  const states = new Map<string, string>();
  for (const { id, state, stateChanged } of documents.values()) if (stateChanged) states.set(id, state);
  if (states.size === 0) return;
  await manager.query(
    `UPDATE document d SET state = changed.state
     FROM unnest($1::uuid[], $2::text[]) AS changed (id, state) WHERE d.id = changed.id AND d.state <> changed.state`,
    [[...states.keys()], [...states.values()]],
  );
}

async function writeClaims(
  manager: EntityManager,
  accepted: readonly Accepted[],
  { claims }: Surroundings,
): Promise<void> {
  await insertRows(
    manager,
    {
      table: 'claim',
      columns: {
        document_id: 'uuid',
        network_id: 'uuid',
        case_id: 'uuid',
        document_type: 'text',
        number: 'text',
        creditor_firm_id: 'uuid',
        debtor_firm_id: 'uuid',
        currency: 'text',
        payable_minor: 'bigint',
        offset_minor: 'bigint',
        offsets_document_id: 'uuid',
        structured_communication: 'text',
        due_date: 'date',
      },
    },
    accepted.flatMap(({ work, read, document: { claim } }) =>
      claim
        ? [
            {
              document_id: claim.documentId,
              network_id: work.envelope.networkId,
              case_id: claim.caseId,
              document_type: read.type.id,
              number: read.header.number,
              creditor_firm_id: claim.creditorFirmId,
              debtor_firm_id: claim.debtorFirmId,
              currency: claim.currency,
              payable_minor: claim.payable,
              offset_minor: claim.offset,
              offsets_document_id: claim.offsetsDocumentId,
              structured_communication: claim.structuredCommunication,
              due_date: claim.dueDate,
            },
          ]
        : [],
    ),
  );
  const changed = [...claims.values()].filter(({ status }) => status === 'changed');
  if (changed.length === 0) return;
  await manager.query(
    `UPDATE claim c SET offset_minor = changed.offset_minor
     FROM unnest($1::uuid[], $2::bigint[]) AS changed (id, offset_minor) WHERE c.document_id = changed.id`,
    [changed.map(({ documentId }) => documentId), changed.map(({ offset }) => offset.toString())],
  );
}

async function writeEnvelopes(manager: EntityManager, works: readonly Work[], now: Date): Promise<void> {
  await manager.query(
    `UPDATE envelope e SET state = decided.state, document_id = decided.document_id, findings = decided.findings,
       decided_at = $5
     FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::jsonb[]) AS decided (id, state, document_id, findings)
     WHERE e.id = decided.id`,
    [
      works.map(({ envelope }) => envelope.id),
      works.map(({ outcome }) => (outcome?.kind === 'rejected' ? 'rejected' : 'accepted')),
      works.map(documentIdOf),
      works.map(({ findings }) => JSON.stringify(findings)),
      now,
    ],
  );
}

function liveEventOf({ envelope, outcome }: Work): LiveEvent {
  const { networkId, senderFirmId, receiverFirmId, documentType } = envelope;
  if (outcome?.kind === 'accepted') {
    const details = { envelopeId: envelope.id, caseId: outcome.document.tradeCase.id, documentType };
    return {
      networkId,
      firmIds: [senderFirmId, receiverFirmId],
      type: 'document.accepted',
      id: outcome.document.id,
      details,
    };
  }
  const type = outcome?.kind === 'repeated' ? 'envelope.repeated' : 'envelope.rejected';
  return { networkId, firmIds: [senderFirmId], type, id: envelope.id, details: { documentType } };
}
