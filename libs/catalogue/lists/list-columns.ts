import { Decimal } from 'decimal.js';
import { isPlainDecimal, languages, type Language, type LocalizedText } from '#kernel';
import { unitCodes, units } from '../products/units.js';
import { wordsOf } from '../search/words.js';

/** What a list says of a product: a text for each column, as it stands in the catalogue or would. */
export type ListField = keyof typeof headers;

/** In the order in which an export has them. */
const headers = {
  number: { nl: 'Artikelnummer', fr: 'Numéro d’article', de: 'Artikelnummer', en: 'Product number' },
  'names/nl': named('nl'),
  'names/fr': named('fr'),
  'names/de': named('de'),
  'names/en': named('en'),
  description: { nl: 'Omschrijving', fr: 'Description', de: 'Beschreibung', en: 'Description' },
  unitCode: { nl: 'Eenheid', fr: 'Unité', de: 'Einheit', en: 'Unit' },
  netPrice: { nl: 'Nettoprijs', fr: 'Prix net', de: 'Nettopreis', en: 'Net price' },
  priceBaseQuantity: {
    nl: 'Prijs per hoeveelheid',
    fr: 'Prix pour quantité',
    de: 'Preis je Menge',
    en: 'Price for quantity',
  },
  vatCategory: { nl: 'Btw-categorie', fr: 'Catégorie de TVA', de: 'USt-Kategorie', en: 'VAT category' },
  vatRate: { nl: 'Btw-tarief %', fr: 'Taux de TVA %', de: 'USt-Satz %', en: 'VAT rate %' },
  minimumOrderQuantity: {
    nl: 'Minimale bestelhoeveelheid',
    fr: 'Quantité minimale de commande',
    de: 'Mindestbestellmenge',
    en: 'Minimum order quantity',
  },
  gtin: { nl: 'GTIN', fr: 'GTIN', de: 'GTIN', en: 'GTIN' },
  active: { nl: 'In verkoop', fr: 'En vente', de: 'Im Verkauf', en: 'On sale' },
  openingStock: { nl: 'Beginvoorraad', fr: 'Stock initial', de: 'Anfangsbestand', en: 'Opening stock' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export const listFields = Object.keys(headers) as readonly ListField[];

export const decimalFields: ReadonlySet<ListField> = new Set([
  'netPrice',
  'priceBaseQuantity',
  'vatRate',
  'minimumOrderQuantity',
  'openingStock',
]);

export const yesAndNo: Readonly<Record<'true' | 'false', LocalizedText>> = {
  true: { nl: 'ja', fr: 'oui', de: 'ja', en: 'yes' },
  false: { nl: 'nee', fr: 'non', de: 'nein', en: 'no' },
};

export function headerOf(field: ListField, language: Language): string {
  return headers[field][language];
}

/** The column that a header names, in any of the four languages or as the field is called; undefined for another. */
export function fieldOfHeader(header: string): ListField | undefined {
  return fieldsByHeader.get(plain(header));
}

/**
 * A cell as the catalogue would write it: decimals in plain notation, units and yes or no by their code. What cannot be
 * understood stays as it is, for the product's check to refuse.
 */
export function cellValue(field: ListField, text: string, decimalComma: boolean): string {
  if (decimalFields.has(field)) return decimalText(text, decimalComma);
  if (field === 'unitCode') return unitsByName.get(plain(text)) ?? text;
  if (field === 'active') return truths.get(plain(text)) ?? text;
  return field === 'vatCategory' ? text.toUpperCase() : text;
}

export function decimalText(text: string, decimalComma: boolean): string {
  const tight = text.replaceAll(/[\s\u00a0\u202f€]/g, '');
  // `1.234,56` and `1,234.56` can be read in one way only; a sign alone is what the list has it for.
  const ungrouped = /^-?\d{1,3}(\.\d{3})+,\d+$/.test(tight)
    ? tight.replaceAll('.', '').replace(',', '.')
    : /^-?\d{1,3}(,\d{3})+\.\d+$/.test(tight)
      ? tight.replaceAll(',', '')
      : tight;
  const pointed = decimalComma && /^-?\d+,\d+$/.test(ungrouped) ? ungrouped.replace(',', '.') : ungrouped;
  return isPlainDecimal(pointed) ? new Decimal(pointed).toFixed() : text;
}

function named(language: Language): LocalizedText {
  return { nl: `Naam (${language})`, fr: `Nom (${language})`, de: `Name (${language})`, en: `Name (${language})` };
}

function plain(text: string): string {
  return wordsOf(text).join(' ');
}

/** What people put above a column of their own, besides what an exported list has there. */
const alsoCalled: Readonly<Partial<Record<ListField, readonly string[]>>> = {
  number: ['nummer', 'numéro', 'number', 'code', 'referentie', 'référence', 'reference', 'Artikel-Nr.', 'SKU'],
  'names/nl': ['naam', 'artikel', 'product', 'benaming'],
  'names/fr': ['nom', 'article', 'produit', 'désignation'],
  'names/de': ['Bezeichnung', 'Produkt'],
  'names/en': ['name', 'item'],
  netPrice: ['prijs', 'prix', 'Preis', 'price', 'prijs excl. btw', 'prix HTVA', 'unit price'],
  vatRate: ['btw', 'btw %', 'TVA', 'TVA %', 'USt', 'USt %', 'MwSt', 'MwSt %', 'VAT', 'VAT %', 'btw-tarief', 'VAT rate'],
  gtin: ['EAN', 'EAN-13'],
  openingStock: ['voorraad', 'stock', 'Bestand', 'Lager'],
};

const fieldsByHeader = new Map(
  listFields.flatMap((field) =>
    [field, ...(alsoCalled[field] ?? []), ...Object.values(headers[field])].map(
      (header) => [plain(header), field] as const,
    ),
  ),
);

/** First the codes, then what people call them; of two units with one name, the first. */
const unitsByName = new Map(
  unitCodes
    .flatMap((code) => languages.map((language) => [plain(units[code][language]), code] as const))
    .toReversed()
    .concat(unitCodes.map((code) => [plain(code), code] as const)),
);

const truths = new Map(
  (['true', 'false'] as const).flatMap((value) =>
    [value, value === 'true' ? '1' : '0', ...Object.values(yesAndNo[value])].map(
      (word) => [plain(word), value] as const,
    ),
  ),
);
