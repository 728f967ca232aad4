import type { ClaimInHand, DocumentInHand } from './work.js';

const settlements: readonly string[] = ['part-paid', 'paid', 'over-paid'];

/** As the generated column `claim.state` has it. */
export function claimState({ payable, offset, paid }: Pick<ClaimInHand, 'payable' | 'offset' | 'paid'>): string {
  const settled = offset + paid;
  if (settled === payable) return 'paid';
  if (settled > payable) return 'over-paid';
  return settled > 0n ? 'part-paid' : 'open';
}

/**
 * Brings documents that were read before their claims were locked up to date with them: a payment may have arrived between
 * the two. What is settled decides the state; of what is open, an answer of the debtor may have said more.
 */
export function followClaims(documents: Iterable<DocumentInHand>, claims: ReadonlyMap<string, ClaimInHand>): void {
  for (const document of documents) {
    const claim = claims.get(document.id);
    if (!claim) continue;
    const state = claimState(claim);
    if (settlements.includes(state) || settlements.includes(document.state)) document.state = state;
  }
}
