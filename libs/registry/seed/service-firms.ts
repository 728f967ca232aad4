import type { ServiceKind } from '../firms/firm.js';
import type { Sector } from '../firms/sectors.js';

export interface ServiceFirm {
  readonly kind: ServiceKind;
  readonly name: string;
  readonly legalForm: string;
  readonly sector: Sector;
}

/** The companies around the practice firms of a Belgian network; the network office runs them. */
export const serviceFirms: readonly ServiceFirm[] = [
  { kind: 'bank', name: 'Kontor Bank', legalForm: 'NV', sector: 'finance' },
  { kind: 'tax-office', name: 'Belastingkantoor Kontor', legalForm: '', sector: 'government' },
  { kind: 'social-secretariat', name: 'Sociaal Secretariaat Horizon', legalForm: 'VZW', sector: 'services' },
  { kind: 'wholesaler', name: 'Groothandel Noordzee', legalForm: 'NV', sector: 'wholesale' },
  { kind: 'landlord', name: 'Immo Belfort', legalForm: 'BV', sector: 'services' },
  { kind: 'utilities', name: 'Stroom & Water', legalForm: 'CV', sector: 'utilities' },
  { kind: 'carrier', name: 'Transport Vandevelde', legalForm: 'BV', sector: 'transport' },
  { kind: 'customs', name: 'Douanekantoor Kontor', legalForm: '', sector: 'government' },
  { kind: 'court', name: 'Ondernemingsrechtbank Kontor', legalForm: '', sector: 'government' },
  { kind: 'walk-in-customer', name: 'Particuliere klant', legalForm: '', sector: 'households' },
];
