import { moneyOf } from '#kernel';
import { claimState } from './claim-state.js';
import { documentKey, issuerOf, type Surroundings } from './surroundings.js';
import type { CaseInHand, ClaimInHand, DocumentInHand, ReadPayload } from './work.js';

/**
 * What becomes payable by an accepted document. A claim that offsets another (a credit note its invoice) reduces it as far
 * as it is still open, and is itself settled to the same extent; the rest stays to be paid.
 */
export function claimFor(
  read: ReadPayload,
  documentId: string,
  tradeCase: CaseInHand,
  surroundings: Surroundings,
): ClaimInHand | undefined {
  const declared = read.type.claim?.(read.body);
  if (!declared) return undefined;
  const { minor } = moneyOf(declared.payable, declared.currency);
  const offsets = declared.offsets && claimOf(read, declared.offsets, surroundings);
  const [creditorFirmId, debtorFirmId] =
    declared.creditor === 'seller' ? [read.sellerFirmId, read.buyerFirmId] : [read.buyerFirmId, read.sellerFirmId];
  const claim: ClaimInHand = {
    documentId,
    caseId: tradeCase.id,
    creditorFirmId,
    debtorFirmId,
    currency: declared.currency,
    // An invoice below zero asks for nothing.
    payable: minor > 0n ? minor : 0n,
    dueDate: declared.dueDate,
    structuredCommunication: declared.structuredCommunication,
    offsetsDocumentId: offsets?.document.id,
    offset: 0n,
    paid: 0n,
    status: 'new',
  };
  if (offsets && offsets.claim.currency === claim.currency) settleAgainst(claim, offsets);
  surroundings.claims.set(documentId, claim);
  return claim;
}

interface Claimed {
  readonly document: DocumentInHand;
  readonly claim: ClaimInHand;
}

function claimOf(
  read: ReadPayload,
  reference: Parameters<typeof issuerOf>[0],
  { documents, claims }: Surroundings,
): Claimed | undefined {
  const document = documents.get(documentKey(issuerOf(reference, read), reference.type, reference.number));
  const claim = document && claims.get(document.id);
  return claim && { document, claim };
}

/** What is settled gives the other document its state; where nothing is, it keeps the one that it has. */
function settleAgainst(claim: ClaimInHand, { document, claim: other }: Claimed): void {
  const open = other.payable - other.offset - other.paid;
  const settled = open <= 0n ? 0n : open < claim.payable ? open : claim.payable;
  if (settled === 0n) return;
  claim.offset += settled;
  other.offset += settled;
  if (other.status === 'stored') other.status = 'changed';
  Object.assign(document, { state: claimState(other), stateChanged: true });
}
