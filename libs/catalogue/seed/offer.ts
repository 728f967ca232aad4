import type { Sector } from '#registry';
import type { UnitCode } from '../products/units.js';
import type { VatCategory } from '../products/vat.js';

/** One line of a demonstration catalogue. `vat` is a rate in percent, or a category without one. */
export type Offer = readonly [
  number: string,
  netPrice: string,
  unit: UnitCode,
  vat: '21' | '12' | '6' | Exclude<VatCategory, 'S'>,
  nl: string,
  fr: string,
  de: string,
  en: string,
];

export type Offers = Partial<Readonly<Record<Sector, readonly Offer[]>>>;
