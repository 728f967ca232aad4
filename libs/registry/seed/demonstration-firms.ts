import type { Language } from '#kernel';
import type { Sector } from '../firms/sectors.js';

/** A practice firm of the demonstration network. Companies are invented; towns and post codes are real. */
export interface DemonstrationFirm {
  /** Begins the user names of its students: `dijlestroom.sales`, `dijlestroom.accounting`. */
  readonly key: string;
  readonly school: string;
  readonly name: string;
  readonly legalForm: string;
  readonly language: Language;
  readonly sector: Sector;
  readonly street: string;
  readonly postCode: string;
  readonly city: string;
  readonly telephone: string;
  /** Display names: the one in sales, the one in accounting. */
  readonly students: readonly [string, string];
  readonly paymentTermsDays: number;
}

type Row = readonly [
  key: string,
  school: string,
  name: string,
  legalForm: string,
  language: Language,
  sector: Sector,
  street: string,
  postCode: string,
  city: string,
  telephone: string,
  inSales: string,
  inAccounting: string,
  paymentTermsDays: number,
];

// prettier-ignore
const rows: readonly Row[] = [
  ['dijlestroom', 'mechelen', 'Dijlestroom Kantoor', 'BV', 'nl', 'office-supplies', 'Guldenstraat 26', '2800', 'Mechelen', '+32 15 55 01 01', 'Noor Janssens', 'Milan De Smet', 30],
  ['zilvervos', 'mechelen', 'Zilvervos Fietsen', 'BV', 'nl', 'bicycles', 'Diestsesteenweg 104', '3010', 'Kessel-Lo', '+32 16 55 01 02', 'Lotte Maes', 'Ilyas Benali', 30],
  ['bloesem', 'mechelen', 'Bloesem & Brood', 'BV', 'nl', 'bakery', 'Antwerpsestraat 58', '2500', 'Lier', '+32 3 555 01 03', 'Fien Wouters', 'Jonas Claes', 14],
  ['mosane', 'namur', 'Mosane Mobilier', 'SRL', 'fr', 'furniture', 'Chaussée de Dinant 211', '5000', 'Namur', '+32 81 55 01 04', 'Chloé Lambert', 'Théo Renard', 30],
  ['sambre', 'namur', 'Saveurs de Sambre', 'SRL', 'fr', 'fine-food', 'Rue de Montigny 75', '6000', 'Charleroi', '+32 71 55 01 05', 'Inès Martin', 'Hugo Lefèvre', 14],
  ['ardenne', 'namur', 'Ardenne Plein Air', 'SRL', 'fr', 'outdoor', 'Rue Grande 33', '5500', 'Dinant', '+32 82 55 01 06', 'Manon Dubois', 'Nathan Simon', 30],
  ['zinneke', 'bruxelles', 'Zinneke Textile', 'SRL', 'fr', 'textiles', 'Rue Haute 187', '1000', 'Bruxelles', '+32 2 555 01 07', 'Yasmine Haddad', 'Lucas Petit', 30],
  ['kapelle', 'bruxelles', 'Kapelle Koffie', 'BV', 'nl', 'coffee', 'Gentsesteenweg 120', '1080', 'Sint-Jans-Molenbeek', '+32 2 555 01 08', 'Emma Van Damme', 'Adam Yilmaz', 30],
  ['canal', 'bruxelles', 'Canal Imprimerie', 'SRL', 'fr', 'printing', 'Quai des Charbonnages 40', '1080', 'Molenbeek-Saint-Jean', '+32 2 555 01 09', 'Sarah Mbuyi', 'Gabriel Leroy', 30],
  ['vennholz', 'eupen', 'Vennholz', 'GmbH', 'de', 'toys', 'Aachener Straße 62', '4700', 'Eupen', '+32 87 55 01 10', 'Lena Schmitz', 'Jan Hermanns', 30],
  ['goehltal', 'eupen', 'Göhltal Naturkosmetik', 'GmbH', 'de', 'cosmetics', 'Lütticher Straße 254', '4720', 'Kelmis', '+32 87 55 01 11', 'Marie Küpper', 'Tom Kessel', 30],
  ['ourtal', 'eupen', 'Ourtal Elektronik', 'GmbH', 'de', 'electronics', 'Hauptstraße 71', '4780', 'Sankt Vith', '+32 80 55 01 12', 'Sophie Theis', 'Lukas Meyer', 60],
];

export const demonstrationFirms: readonly DemonstrationFirm[] = rows.map(
  ([
    key,
    school,
    name,
    legalForm,
    language,
    sector,
    street,
    postCode,
    city,
    telephone,
    inSales,
    inAccounting,
    terms,
  ]) => ({
    key,
    school,
    name,
    legalForm,
    language,
    sector,
    street,
    postCode,
    city,
    telephone,
    students: [inSales, inAccounting],
    paymentTermsDays: terms,
  }),
);
