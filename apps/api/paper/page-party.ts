import type { PageParty } from '#doctype';
import type { FirmRecord } from '#registry';

/** What a firm's letterhead says beyond its documents. */
export function pagePartyOf(firm: FirmRecord): PageParty {
  const { name, legalForm, iban, bankBic: bic, telephone, email, website } = firm;
  return {
    name,
    iban,
    bic,
    ...(legalForm && { legalForm }),
    ...(telephone && { telephone }),
    ...(email && { email }),
    ...(website && { website }),
  };
}
