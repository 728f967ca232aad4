import type { EntityManager } from 'typeorm';
import { availableStock, findProducts, type ProductRecord } from '#catalogue';
import type { DocumentReference } from '#doctype';
import { formatMinor } from '#kernel';
import type { FirmDirectory, FirmRecord } from '#registry';
import { followClaims } from './claim-state.js';
import { lockSeries, type Numbering } from './numbering.js';
import type { CaseInHand, ClaimInHand, DocumentInHand, ReadPayload, StockInHand, Work } from './work.js';

/** All that deciding a batch needs to know, loaded in a handful of queries and kept up to date while it is decided. */
export interface Surroundings {
  readonly firms: ReadonlyMap<string, FirmRecord>;
  /** By `documentKey`. */
  readonly documents: Map<string, DocumentInHand>;
  readonly cases: Map<string, CaseInHand>;
  readonly claims: Map<string, ClaimInHand>;
  /** By seller's firm id, then product number. */
  readonly products: ReadonlyMap<string, ReadonlyMap<string, ProductRecord>>;
  readonly stock: StockInHand;
  readonly numbering: Numbering;
}

export function documentKey(senderFirmId: string, documentType: string, number: string): string {
  return `${senderFirmId} ${documentType} ${number}`;
}

/** Who issued the document that a reference names. */
export function issuerOf(reference: DocumentReference, { buyerFirmId, sellerFirmId }: ReadPayload): string {
  return reference.issuedBy === 'buyer' ? buyerFirmId : sellerFirmId;
}

export async function loadSurroundings(
  manager: EntityManager,
  directory: FirmDirectory,
  works: readonly Work[],
): Promise<Surroundings> {
  const read = works.flatMap((work) => (work.read ? [{ ...work.read, senderFirmId: work.envelope.senderFirmId }] : []));
  const firms = await directory.byIds(
    works.flatMap(({ envelope }) => [envelope.senderFirmId, envelope.receiverFirmId]),
    manager,
  );
  const documents = await loadDocuments(manager, read);
  const caseIds = new Set([...documents.values()].map(({ caseId }) => caseId));
  const products = await loadProducts(manager, read);
  const productIds = [...products.values()].flatMap((ofFirm) => [...ofFirm.values()].map(({ id }) => id));
  const documentIds = [...documents.values()].map(({ id }) => id);
  const cases = await loadCases(manager, [...caseIds]);
  const claims = await lockClaims(manager, documentIds);
  followClaims(documents.values(), claims);
  return {
    firms,
    documents,
    cases,
    claims,
    products,
    stock: await availableStock(manager, productIds),
    numbering: await lockSeries(manager, works),
  };
}

async function loadDocuments(
  manager: EntityManager,
  read: readonly (ReadPayload & { senderFirmId: string })[],
): Promise<Map<string, DocumentInHand>> {
  const wanted = new Map<string, readonly [string, string, string]>();
  for (const payload of read) {
    const own = [payload.senderFirmId, payload.type.id, payload.header.number] as const;
    if (!payload.numberWanted) wanted.set(documentKey(...own), own);
    for (const reference of payload.header.references) {
      const key = [issuerOf(reference, payload), reference.type, reference.number] as const;
      wanted.set(documentKey(...key), key);
    }
  }
  if (wanted.size === 0) return new Map();
  const keys = [...wanted.values()];
  const rows = (await manager.query(
    `SELECT d.id, d.case_id AS "caseId", d.document_type AS "documentType", d.number, d.state,
       d.sender_firm_id AS "senderFirmId", d.content_hash::text AS "contentHash", d.issue_date::text AS "issueDate",
       d.currency, d.amount_minor AS "amountMinor"
     FROM unnest($1::uuid[], $2::text[], $3::text[]) AS wanted (sender, type, number)
     JOIN document d ON d.sender_firm_id = wanted.sender AND d.document_type = wanted.type AND d.number = wanted.number`,
    [keys.map(([sender]) => sender), keys.map(([, type]) => type), keys.map(([, , number]) => number)],
  )) as DocumentRow[];
  return new Map(rows.map((row) => [documentKey(row.senderFirmId, row.documentType, row.number), inHand(row)]));
}

interface DocumentRow extends Omit<DocumentInHand, 'amount' | 'currency' | 'stateChanged'> {
  readonly senderFirmId: string;
  readonly currency: string | null;
  readonly amountMinor: string | null;
}

function inHand(row: DocumentRow): DocumentInHand {
  const { id, caseId, documentType, number, contentHash, issueDate, state, amountMinor } = row;
  const currency = row.currency ?? undefined;
  const amount = currency && amountMinor !== null ? formatMinor(BigInt(amountMinor), currency) : undefined;
  return { id, caseId, documentType, number, contentHash, issueDate, state, currency, amount, stateChanged: false };
}

async function loadCases(manager: EntityManager, ids: readonly string[]): Promise<Map<string, CaseInHand>> {
  if (ids.length === 0) return new Map();
  const rows = (await manager.query(
    `SELECT id, network_id AS "networkId", buyer_firm_id AS "buyerFirmId", seller_firm_id AS "sellerFirmId", number,
       progress, 'stored' AS status
     FROM trade_case WHERE id = ANY($1::uuid[])`,
    [ids],
  )) as CaseInHand[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** Locked, in the order of their ids, because a payment may arrive for them at the same moment. */
async function lockClaims(manager: EntityManager, documentIds: readonly string[]): Promise<Map<string, ClaimInHand>> {
  if (documentIds.length === 0) return new Map();
  const rows = (await manager.query(
    `SELECT document_id AS "documentId", case_id AS "caseId", creditor_firm_id AS "creditorFirmId",
       debtor_firm_id AS "debtorFirmId", currency, payable_minor AS payable, offset_minor AS "offset",
       paid_minor AS paid, structured_communication AS "structuredCommunication",
       offsets_document_id AS "offsetsDocumentId", 'stored' AS status
     FROM claim WHERE document_id = ANY($1::uuid[]) ORDER BY document_id FOR UPDATE`,
    [documentIds],
  )) as (Omit<ClaimInHand, 'payable' | 'offset' | 'paid'> & { payable: string; offset: string; paid: string })[];
  return new Map(
    rows.map((row) => [
      row.documentId,
      { ...row, payable: BigInt(row.payable), offset: BigInt(row.offset), paid: BigInt(row.paid) },
    ]),
  );
}

async function loadProducts(
  manager: EntityManager,
  read: readonly ReadPayload[],
): Promise<Map<string, Map<string, ProductRecord>>> {
  const wanted = new Map<string, { firmId: string; number: string }>();
  const want = (firmId: string, number: string) => wanted.set(`${firmId} ${number}`, { firmId, number });
  for (const { type, body, sellerFirmId, buyerFirmId } of read) {
    for (const number of type.products?.(body) ?? []) want(sellerFirmId, number);
    for (const { owner, product } of type.postings?.(body) ?? []) {
      want(owner === 'seller' ? sellerFirmId : buyerFirmId, product);
    }
  }
  return findProducts(manager, [...wanted.values()]);
}
