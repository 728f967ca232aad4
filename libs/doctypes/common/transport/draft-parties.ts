import { isCode } from '#standards';
import { addressOf, contactOf, present, registrationOf, type DraftParty } from '../draft-party.js';
import { addressedAs } from '../participants.js';

/** A party as the logistics documents want it: with the name it trades under, since the registered one is not enough. */
export function tradedParty(party: DraftParty) {
  return present({
    ...identificationOf(party),
    tradingName: party.name,
    postalAddress: addressOf(party),
    name: party.name,
    ...schemedRegistrationOf(party),
    contact: contactOf(party),
  });
}

/** The same with its electronic address: a sender or a receiver. */
export function reachableParty(party: DraftParty) {
  return { ...addressedAs(party.participantId), ...tradedParty(party) };
}

/** The participant's value; its scheme only where the code list of identifiers has it too. */
function identificationOf({ participantId }: DraftParty) {
  const { electronicAddress, electronicAddressScheme } = addressedAs(participantId);
  return {
    identifier: electronicAddress,
    ...(isCode('ICD', electronicAddressScheme) ? { identifierScheme: electronicAddressScheme } : {}),
  };
}

/** These documents name no registration without its scheme. */
function schemedRegistrationOf(party: DraftParty) {
  const registration = registrationOf(party);
  return 'legalRegistrationIdentifierScheme' in registration ? registration : {};
}
