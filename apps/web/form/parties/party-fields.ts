/** What a party's card lets one write, in the order of the card. */
export const partyFields = [
  'name',
  'vatIdentifier',
  'postalAddress/addressLine1',
  'postalAddress/postCode',
  'postalAddress/city',
  'postalAddress/countryCode',
  'contact/email',
] as const;
