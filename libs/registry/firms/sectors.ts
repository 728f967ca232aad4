import type { LocalizedText } from '#kernel';

/** What a firm trades in; catalogues are searched by it. */
export const sectors = {
  'office-supplies': {
    nl: 'Kantoorbenodigdheden',
    fr: 'Fournitures de bureau',
    de: 'Bürobedarf',
    en: 'Office supplies',
  },
  bicycles: { nl: 'Fietsen', fr: 'Vélos', de: 'Fahrräder', en: 'Bicycles' },
  bakery: { nl: 'Bakkerij en gebak', fr: 'Boulangerie et biscuits', de: 'Backwaren', en: 'Bakery and biscuits' },
  furniture: { nl: 'Meubelen', fr: 'Mobilier', de: 'Möbel', en: 'Furniture' },
  'fine-food': { nl: 'Streekproducten', fr: 'Produits du terroir', de: 'Feinkost', en: 'Fine food' },
  outdoor: {
    nl: 'Sport en buitenleven',
    fr: 'Sport et plein air',
    de: 'Sport und Freizeit',
    en: 'Sports and outdoors',
  },
  textiles: { nl: 'Textiel', fr: 'Textile', de: 'Textilien', en: 'Textiles' },
  coffee: { nl: 'Koffie en thee', fr: 'Café et thé', de: 'Kaffee und Tee', en: 'Coffee and tea' },
  printing: { nl: 'Drukwerk', fr: 'Imprimerie', de: 'Druckerei', en: 'Printing' },
  toys: { nl: 'Speelgoed', fr: 'Jouets', de: 'Spielwaren', en: 'Toys' },
  cosmetics: { nl: 'Verzorgingsproducten', fr: 'Cosmétiques', de: 'Kosmetik', en: 'Cosmetics' },
  electronics: { nl: 'Elektronica', fr: 'Électronique', de: 'Elektronik', en: 'Electronics' },
  wholesale: { nl: 'Groothandel', fr: 'Commerce de gros', de: 'Großhandel', en: 'Wholesale' },
  retail: { nl: 'Kleinhandel', fr: 'Commerce de détail', de: 'Einzelhandel', en: 'Retail' },
  finance: { nl: 'Bank', fr: 'Banque', de: 'Bank', en: 'Banking' },
  government: { nl: 'Overheid', fr: 'Administration publique', de: 'Behörde', en: 'Public authority' },
  services: { nl: 'Diensten', fr: 'Services', de: 'Dienstleistungen', en: 'Services' },
  transport: { nl: 'Transport', fr: 'Transport', de: 'Transport', en: 'Transport' },
  utilities: { nl: 'Energie en water', fr: 'Énergie et eau', de: 'Energie und Wasser', en: 'Energy and water' },
  households: { nl: 'Particulieren', fr: 'Particuliers', de: 'Privathaushalte', en: 'Households' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type Sector = keyof typeof sectors;

export const sectorCodes = Object.keys(sectors) as readonly Sector[];
