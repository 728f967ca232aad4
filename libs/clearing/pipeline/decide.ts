import { senderOf, type DocumentContext, type DocumentTypes, type ReferencedDocument } from '#doctype';
import { formatMinor, KontorError, moneyOf, newId } from '#kernel';
import { isFatal, type Finding } from '#standards';
import type { FirmRecord, Strictness } from '#registry';
import { claimFor } from './claim-for.js';
import { claimState } from './claim-state.js';
import { contextOf } from './context-of.js';
import { numbered } from './numbering.js';
import { structural } from './read-payload.js';
import { stockTransfers, type StockMoves } from './stock-transfers.js';
import { documentKey, issuerOf, type Surroundings } from './surroundings.js';
import type { CaseInHand, ClaimInHand, DocumentInHand, ReadPayload, Work } from './work.js';

/**
 * Decides one envelope and brings the surroundings up to date with it, so that the next one of the batch sees what this
 * one did. Writes nothing. Envelopes of a lane must come in the order of their sequence.
 */
export function decide(work: Work, surroundings: Surroundings, types: DocumentTypes, now: Date): void {
  const { envelope, read } = work;
  if (!read) return reject(work);
  const key = documentKey(envelope.senderFirmId, read.type.id, read.header.number);
  const earlier = read.numberWanted ? undefined : surroundings.documents.get(key);
  if (earlier) return decideRepetition(work, earlier);

  const sender = surroundings.firms.get(envelope.senderFirmId)!;
  const receiver = surroundings.firms.get(envelope.receiverFirmId)!;
  work.findings.push(...partyFindings(read, sender, receiver));
  const references = referencesOf(read, surroundings);
  work.findings.push(...referenceFindings(read, references, types));
  const tradeCase = caseOf(work, read, references, surroundings);
  const context = contextOf(read, references, tradeCase, surroundings);
  work.findings.push(...read.type.context(read.body, context));
  const moves = statesAfter(read, context, surroundings, types);
  work.findings.push(...moves.findings);
  const amount = amountOf(read);
  if (amount.finding) work.findings.push(amount.finding);
  const documentId = newId();
  const stock = stockTransfers(read, documentId, surroundings, now);
  work.findings.push(...stock.findings);
  if (isRefused(work.findings, sender.strictness)) return reject(work);

  for (const { document, state } of moves.changes) Object.assign(document, { state, stateChanged: true });
  stock.take();
  accept(work, numbered(read, envelope.senderFirmId, surroundings.numbering), {
    documentId,
    tradeCase,
    amountMinor: amount.minor,
    stock,
    surroundings,
  });
}

interface Acceptance {
  readonly documentId: string;
  readonly tradeCase: CaseInHand;
  readonly amountMinor: bigint | undefined;
  readonly stock: StockMoves;
  readonly surroundings: Surroundings;
}

function accept(
  work: Work,
  read: ReadPayload,
  { documentId, tradeCase, amountMinor, stock, surroundings }: Acceptance,
): void {
  tradeCase.progress = read.type.advance(tradeCase.progress, read.body);
  if (tradeCase.status === 'stored') tradeCase.status = 'changed';
  if (tradeCase.status === 'new' && !surroundings.cases.has(tradeCase.id)) {
    surroundings.cases.set(tradeCase.id, Object.assign(tradeCase, { number: read.header.number }));
  }
  const claim = claimFor(read, documentId, tradeCase, surroundings);
  surroundings.documents.set(
    documentKey(work.envelope.senderFirmId, read.type.id, read.header.number),
    inHandOf(work, read, documentId, tradeCase, { amountMinor, claim }),
  );
  const { transfers, firmIds: stockFirmIds } = stock;
  const document = { id: documentId, tradeCase, amountMinor, claim, transfers, stockFirmIds };
  work.outcome = { kind: 'accepted', read, document };
}

function reject(work: Work): void {
  work.outcome = { kind: 'rejected' };
}

/** The same content again is answered with the document that it became; another under the same number is refused. */
function decideRepetition(work: Work, earlier: DocumentInHand): void {
  if (earlier.contentHash === work.envelope.contentHash) {
    work.findings.push({ rule: 'KONTOR-ALREADY-RECEIVED', severity: 'information', layer: 'context', path: '/number' });
    work.outcome = { kind: 'repeated', documentId: earlier.id };
    return;
  }
  work.findings.push(structural('KONTOR-NUMBER-USED', '/number', { number: earlier.number }));
  reject(work);
}

/** Didactic networks let business findings travel; what is structurally wrong or touches money is refused in both. */
export function isRefused(findings: readonly Finding[], strictness: Strictness): boolean {
  return findings.some(
    (finding) =>
      isFatal(finding) && (strictness === 'strict' || finding.layer === 'structure' || finding.layer === 'money'),
  );
}

function partyFindings(read: ReadPayload, sender: FirmRecord, receiver: FirmRecord): Finding[] {
  const { type, header, body } = read;
  const senderRole = senderOf(type, body);
  const receiverRole = senderRole === 'buyer' ? 'seller' : 'buyer';
  const check = (rule: string, role: 'buyer' | 'seller', expected: string): Finding[] =>
    header[role] === expected ? [] : [structural(rule, `/${role}`, { expected, found: header[role], role })];
  return [
    ...check('KONTOR-ENVELOPE-SENDER', senderRole, sender.participantId),
    ...check('KONTOR-ENVELOPE-RECEIVER', receiverRole, receiver.participantId),
  ];
}

function referencesOf(
  read: ReadPayload,
  { documents }: Surroundings,
): (ReferencedDocument & { inHand: DocumentInHand })[] {
  return read.header.references.flatMap((reference) => {
    const inHand = documents.get(documentKey(issuerOf(reference, read), reference.type, reference.number));
    if (!inHand) return [];
    const { id, state, issueDate, currency, amount } = inHand;
    return [{ reference, id, state, issueDate, currency, amount, inHand }];
  });
}

function referenceFindings(
  { header, type }: ReadPayload,
  found: readonly ReferencedDocument[],
  types: DocumentTypes,
): Finding[] {
  if (type.opensCase === 'always') return [];
  const context = { severity: 'fatal', layer: 'context' } as const;
  if (header.references.length === 0 && type.opensCase === 'never') {
    return [{ rule: 'KONTOR-REFERENCE-MISSING', ...context, path: '' }];
  }
  const known = new Set(found.map(({ reference }) => reference));
  return header.references
    .filter((reference) => !known.has(reference))
    .map((reference) => ({
      rule: 'KONTOR-REFERENCE-UNKNOWN',
      ...context,
      path: reference.path,
      params: { type: types.find(reference.type)?.title.en ?? reference.type, number: reference.number },
    }));
}

/** The case of the first document referred to that exists; a new one otherwise. */
function caseOf(
  { envelope }: Work,
  read: ReadPayload,
  references: readonly { readonly inHand: DocumentInHand }[],
  { cases }: Surroundings,
): CaseInHand {
  const followed = read.type.opensCase === 'always' ? undefined : references[0];
  const existing = followed && cases.get(followed.inHand.caseId);
  return (
    existing ?? {
      id: newId(),
      networkId: envelope.networkId,
      buyerFirmId: read.buyerFirmId,
      sellerFirmId: read.sellerFirmId,
      number: read.header.number,
      progress: { lines: [], documents: [] },
      status: 'new',
    }
  );
}

interface Moves {
  readonly changes: readonly { readonly document: DocumentInHand; readonly state: string }[];
  readonly findings: readonly Finding[];
}

/** What the document does to the lives of those it refers to. An event that the table does not know is a finding. */
function statesAfter(
  read: ReadPayload,
  context: DocumentContext,
  { documents }: Surroundings,
  types: DocumentTypes,
): Moves {
  const changes: { document: DocumentInHand; state: string }[] = [];
  const findings: Finding[] = [];
  for (const { on, event } of read.type.causes?.(read.body, context) ?? []) {
    const document = documents.get(documentKey(issuerOf(on, read), on.type, on.number));
    const type = types.find(on.type);
    if (!document || !type) continue;
    const state = type.machine.next(document.state, event);
    if (state !== undefined) changes.push({ document, state });
    else {
      const params = { type: type.title.en, number: on.number, state: document.state };
      findings.push({ rule: 'KONTOR-STATE', severity: 'fatal', layer: 'context', path: on.path, params });
    }
  }
  return { changes, findings };
}

function amountOf({ header }: ReadPayload): { minor?: bigint; finding?: Finding } {
  if (header.amount === undefined || header.currency === undefined) return {};
  try {
    return { minor: moneyOf(header.amount, header.currency).minor };
  } catch (error) {
    if (!(error instanceof KontorError)) throw error;
    const params = Object.fromEntries(Object.entries(error.params).map(([name, value]) => [name, String(value)]));
    return { finding: { rule: 'KONTOR-AMOUNT', severity: 'fatal', layer: 'money', path: '/totals', params } };
  }
}

function inHandOf(
  { envelope }: Work,
  { type, header }: ReadPayload,
  id: string,
  tradeCase: CaseInHand,
  { amountMinor: minor, claim }: { readonly amountMinor: bigint | undefined; readonly claim: ClaimInHand | undefined },
): DocumentInHand {
  // A document with a claim starts in the state that its amounts give it: an invoice for nothing is paid.
  const state = claim ? claimState(claim) : type.machine.initial;
  return {
    id,
    caseId: tradeCase.id,
    documentType: type.id,
    number: header.number,
    contentHash: envelope.contentHash,
    issueDate: header.issueDate,
    currency: header.currency,
    amount: minor !== undefined && header.currency ? formatMinor(minor, header.currency) : undefined,
    state,
    stateChanged: state !== type.machine.initial,
  };
}
