import type { DraftParty } from '../draft-party.js';

/** Two Belgian firms, one from France and one from outside the Union: the parties of the samples. */
export const sampleSeller: DraftParty = {
  participantId: '0208:0123456749',
  name: 'Bakkerij De Korenbloem',
  vatNumber: 'BE0123456749',
  street: 'Korenmarkt 12',
  city: 'Gent',
  postCode: '9000',
  countryCode: 'BE',
  email: 'boekhouding@korenbloem.example',
  iban: 'BE68539007547034',
};

export const sampleBuyer: DraftParty = {
  participantId: '0208:0987654394',
  name: 'Librairie du Sablon',
  vatNumber: 'BE0987654394',
  street: 'Rue de Rollebeek 7',
  city: 'Bruxelles',
  postCode: '1000',
  countryCode: 'BE',
};

export const sampleFrenchBuyer: DraftParty = {
  participantId: '0009:73282932000074',
  name: 'Papeterie Lumière',
  vatNumber: 'FR44732829320',
  street: 'Rue Mercière 3',
  city: 'Lyon',
  postCode: '69002',
  countryCode: 'FR',
};

export const sampleSwissBuyer: DraftParty = {
  participantId: '0183:CHE116281710',
  name: 'Alpenblick Handels AG',
  street: 'Bahnhofstrasse 1',
  city: 'Zürich',
  postCode: '8001',
  countryCode: 'CH',
};
