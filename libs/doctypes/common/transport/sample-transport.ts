import { enterpriseNumberOf, participantIdOf, vatNumberOf } from '#kernel';
import type { DraftParty } from '../draft-party.js';

const carrierNumber = enterpriseNumberOf('04010040');

/** Who carries the goods of the samples from seller to buyer. */
export const sampleCarrier: DraftParty = {
  participantId: participantIdOf(carrierNumber),
  name: 'Transport Janssens',
  vatNumber: vatNumberOf(carrierNumber),
  legalRegistrationId: carrierNumber,
  street: 'Noorderlaan 210',
  city: 'Antwerpen',
  postCode: '2030',
  countryCode: 'BE',
  email: 'planning@janssens.example',
  telephone: '+32 3 000 00 03',
};

/** Two pallets, with the codes on their labels. */
export const sampleUnits = [
  { identifier: '354123450000000014', packageCode: 'PX', weight: '120', volume: '1.2', goods: 'Bureaulampen' },
  { identifier: 'K-2', packageCode: 'CT', weight: '8.5', volume: '0.05', goods: 'Boeken' },
] as const;
