import type { DraftParty } from '#doctypes';
import type { FirmRecord } from '#registry';

/** A firm as documents name it. */
export function partyOf(firm: FirmRecord): DraftParty {
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
  };
}
