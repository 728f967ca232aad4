import { enterpriseNumberOf, participantIdOf, vatNumberOf } from '#kernel';
import type { DraftParty } from './draft-party.js';

const buyerNumber = enterpriseNumberOf('04010020');
const sellerNumber = enterpriseNumberOf('04010030');

/** The two firms that trade with each other in the samples. */
export const sampleBuyer: DraftParty = {
  participantId: participantIdOf(buyerNumber),
  name: 'De Groene Draad',
  vatNumber: vatNumberOf(buyerNumber),
  legalRegistrationId: buyerNumber,
  street: 'Kerkstraat 12',
  city: 'Gent',
  postCode: '9000',
  countryCode: 'BE',
  email: 'aankoop@groenedraad.example',
  telephone: '+32 9 000 00 01',
};

export const sampleSeller: DraftParty = {
  participantId: participantIdOf(sellerNumber),
  name: 'Bureau Lumière',
  vatNumber: vatNumberOf(sellerNumber),
  legalRegistrationId: sellerNumber,
  street: 'Rue des Artisans 5',
  city: 'Namur',
  postCode: '5000',
  countryCode: 'BE',
  email: 'ventes@lumiere.example',
  telephone: '+32 81 00 00 02',
};
