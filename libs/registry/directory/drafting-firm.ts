import type { DraftingFirm } from '#doctype';
import type { FirmRecord } from './firm-record.js';

/** A firm as documents name it, with what drafts of them need to know besides. */
export function draftingFirmOf(firm: FirmRecord): DraftingFirm {
  return {
    participantId: firm.participantId,
    name: firm.legalName,
    ...(firm.vatNumber ? { vatNumber: firm.vatNumber } : {}),
    ...(firm.enterpriseNumber ? { legalRegistrationId: firm.enterpriseNumber } : {}),
    street: firm.address.street,
    city: firm.address.city,
    postCode: firm.address.postCode,
    countryCode: firm.address.country,
    ...(firm.email ? { email: firm.email } : {}),
    ...(firm.telephone ? { telephone: firm.telephone } : {}),
    iban: firm.iban,
    bic: firm.bankBic,
    paymentTermsDays: firm.paymentTermsDays,
  };
}
