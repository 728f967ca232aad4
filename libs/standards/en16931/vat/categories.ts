import type { Four } from '../words/words.js';

/** What the rules ask for with a VAT category. */
export interface VatCategory {
  /** UNCL 5305. */
  readonly code: string;
  /** Of the rule ids. */
  readonly prefix: string;
  readonly name: Four;
  /** `zero`: exactly 0; `positive`: more than 0; `notNegative`; `absent`: no rate at all. */
  readonly rate: 'zero' | 'positive' | 'notNegative' | 'absent';
  /** Broken down by rate, any number of times; otherwise exactly once. */
  readonly byRate: boolean;
  /** Which registration of the seller, or of the tax representative, must be there. */
  readonly seller: 'anyTax' | 'vat' | 'noVat';
  /** What must be known of the buyer. */
  readonly buyer: 'vat' | 'vatOrRegistration' | 'noVat' | 'any';
  /** Whether a reason for exemption must be given, or must not. */
  readonly exemption: boolean;
}

export const vatCategories: readonly VatCategory[] = [
  {
    code: 'S',
    prefix: 'BR-S',
    name: ['normaal tarief', 'taux normal', 'Normalsatz', 'standard rate'],
    rate: 'positive',
    byRate: true,
    seller: 'anyTax',
    buyer: 'any',
    exemption: false,
  },
  {
    code: 'Z',
    prefix: 'BR-Z',
    name: ['nultarief', 'taux zéro', 'Nullsatz', 'zero rate'],
    rate: 'zero',
    byRate: false,
    seller: 'anyTax',
    buyer: 'any',
    exemption: false,
  },
  {
    code: 'E',
    prefix: 'BR-E',
    name: ['vrijgesteld', 'exonéré', 'steuerbefreit', 'exempt'],
    rate: 'zero',
    byRate: false,
    seller: 'anyTax',
    buyer: 'any',
    exemption: true,
  },
  {
    code: 'AE',
    prefix: 'BR-AE',
    name: ['btw verlegd', 'autoliquidation', 'Umkehr der Steuerschuldnerschaft', 'reverse charge'],
    rate: 'zero',
    byRate: false,
    seller: 'anyTax',
    buyer: 'vatOrRegistration',
    exemption: true,
  },
  {
    code: 'K',
    prefix: 'BR-IC',
    name: [
      'intracommunautaire levering',
      'livraison intracommunautaire',
      'innergemeinschaftliche Lieferung',
      'intra-community supply',
    ],
    rate: 'zero',
    byRate: false,
    seller: 'vat',
    buyer: 'vat',
    exemption: true,
  },
  {
    code: 'G',
    prefix: 'BR-G',
    name: ['uitvoer buiten de EU', 'exportation hors UE', 'Ausfuhr aus der EU', 'export outside the EU'],
    rate: 'zero',
    byRate: false,
    seller: 'vat',
    buyer: 'any',
    exemption: true,
  },
  {
    code: 'O',
    prefix: 'BR-O',
    name: ['niet aan btw onderworpen', 'hors champ de la TVA', 'nicht steuerbar', 'not subject to VAT'],
    rate: 'absent',
    byRate: false,
    seller: 'noVat',
    buyer: 'noVat',
    exemption: true,
  },
  {
    code: 'L',
    prefix: 'BR-AF',
    name: ['IGIC (Canarische Eilanden)', 'IGIC (îles Canaries)', 'IGIC (Kanarische Inseln)', 'IGIC (Canary Islands)'],
    rate: 'notNegative',
    byRate: true,
    seller: 'anyTax',
    buyer: 'any',
    exemption: false,
  },
  {
    code: 'M',
    prefix: 'BR-AG',
    name: [
      'IPSI (Ceuta en Melilla)',
      'IPSI (Ceuta et Melilla)',
      'IPSI (Ceuta und Melilla)',
      'IPSI (Ceuta and Melilla)',
    ],
    rate: 'notNegative',
    byRate: true,
    seller: 'anyTax',
    buyer: 'any',
    exemption: false,
  },
];
