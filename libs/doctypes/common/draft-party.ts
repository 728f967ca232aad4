import { addressedAs } from './participants.js';

/** What a draft needs to know of a firm. */
export interface DraftParty {
  /** `0208:0123456749`. */
  readonly participantId: string;
  readonly name: string;
  readonly vatNumber?: string;
  /** The enterprise number; where it is left out, the value of a participant id of scheme 0208. */
  readonly legalRegistrationId?: string;
  readonly street: string;
  readonly city: string;
  readonly postCode: string;
  readonly countryCode: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly iban?: string;
  readonly bic?: string;
}

/** The postal address of a draft's party. */
export function addressOf({ street, city, postCode, countryCode }: DraftParty) {
  return { addressLine1: street, city, postCode, countryCode };
}

/** The legal registration of a draft's party, with scheme 0208 where it is a Belgian enterprise number. */
export function registrationOf(party: DraftParty) {
  const { electronicAddress, electronicAddressScheme } = addressedAs(party.participantId);
  const belgian = electronicAddressScheme === '0208';
  const number = party.legalRegistrationId ?? (belgian ? electronicAddress : undefined);
  if (number === undefined) return {};
  return {
    legalRegistrationIdentifier: number,
    ...(belgian && number === electronicAddress ? { legalRegistrationIdentifierScheme: '0208' } : {}),
  };
}

/** The contact of a draft's party, where there is a way to reach it. */
export function contactOf({ email, telephone }: DraftParty) {
  if (email === undefined && telephone === undefined) return undefined;
  return { ...(telephone === undefined ? {} : { telephone }), ...(email === undefined ? {} : { email }) };
}

/** All that most documents say of a party: how to reach it, its name, address, registration and contact. */
export function partyOf(party: DraftParty) {
  return present({
    ...addressedAs(party.participantId),
    name: party.name,
    postalAddress: addressOf(party),
    ...registrationOf(party),
    contact: contactOf(party),
  });
}

/** The object without its undefined members, as bodies are stored: what lacks is absent. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
