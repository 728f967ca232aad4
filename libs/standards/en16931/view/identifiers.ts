import type { Term } from '../words/terms.js';
import type { View } from './view.js';

/** What an identifier with a scheme identifies. */
export type IdentifierKind = 'address' | 'party' | 'registration';

/** An identifier of a party. */
export interface IdentifierView {
  readonly path: string;
  readonly kind: IdentifierKind;
  readonly role: 'seller' | 'buyer' | 'payee';
  readonly term: Term;
  readonly value: string | undefined;
  readonly scheme: string | undefined;
}

/** The identifiers of the parties that name a scheme. */
export function identifiersOf({ model: { seller, buyer, payee } }: View): readonly IdentifierView[] {
  const all: IdentifierView[] = [];
  const add = (
    role: IdentifierView['role'],
    kind: IdentifierKind,
    at: string,
    term: Term,
    value: string | undefined,
    scheme: string | undefined,
  ) => {
    if (scheme !== undefined) {
      all.push({ path: `/${role}/${at}`, kind, role, term, value, scheme });
    }
  };
  if (seller) {
    add('seller', 'address', 'electronicAddress', 'BT-34', seller.electronicAddress, seller.electronicAddressScheme);
    seller.identifiers?.forEach(({ identifier, identifierScheme }, index) =>
      add('seller', 'party', `identifiers/${index}/identifier`, 'BT-29', identifier, identifierScheme),
    );
  }
  if (buyer) {
    add('buyer', 'address', 'electronicAddress', 'BT-49', buyer.electronicAddress, buyer.electronicAddressScheme);
    add('buyer', 'party', 'identifier', 'BT-46', buyer.identifier, buyer.identifierScheme);
  }
  if (payee) {
    add('payee', 'party', 'identifier', 'BT-60', payee.identifier, payee.identifierScheme);
  }
  const registrations = { seller, buyer, payee };
  for (const [role, term] of registrationTerms) {
    const party = registrations[role];
    add(
      role,
      'registration',
      'legalRegistrationIdentifier',
      term,
      party?.legalRegistrationIdentifier,
      party?.legalRegistrationIdentifierScheme,
    );
  }
  return all;
}

const registrationTerms = [
  ['seller', 'BT-30'],
  ['buyer', 'BT-47'],
  ['payee', 'BT-61'],
] as const satisfies readonly (readonly [IdentifierView['role'], Term])[];
