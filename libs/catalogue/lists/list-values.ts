import type { Language, LocalizedText } from '#kernel';
import { languages } from '#kernel';
import type { ProductInput } from '../products/check-product.js';
import type { ProductRecord } from '../products/find-products.js';
import type { VatCategory } from '../products/vat.js';
import { cellValue, type ListField } from './list-columns.js';

/** A product as a list says it; what the list does not say is absent. */
export type ListValues = Partial<Record<ListField, string>>;

/** What a new product is unless the list says otherwise. */
const defaults: ListValues = {
  unitCode: 'C62',
  priceBaseQuantity: '1',
  vatCategory: 'S',
  minimumOrderQuantity: '1',
  active: 'true',
};

/** Columns in which an empty cell says "none"; in all others it says nothing. */
const emptiable: ReadonlySet<ListField> = new Set(['gtin', 'description']);

/** The values of a row under the columns that its sheet has. */
export function valuesOfRow(
  columns: readonly (ListField | undefined)[],
  cells: readonly string[],
  decimalComma: boolean,
): ListValues {
  const values: ListValues = {};
  columns.forEach((field, index) => {
    const text = cells[index] ?? '';
    if (field && (text !== '' || emptiable.has(field))) values[field] = cellValue(field, text, decimalComma);
  });
  return values;
}

/** What the catalogue says, in the words of a list. */
export function valuesOfProduct(product: ProductRecord): ListValues {
  return {
    number: product.number,
    'names/nl': product.names.nl,
    'names/fr': product.names.fr,
    'names/de': product.names.de,
    'names/en': product.names.en,
    description: product.description ?? '',
    unitCode: product.unitCode,
    netPrice: product.netPrice.toFixed(),
    priceBaseQuantity: product.priceBaseQuantity.toFixed(),
    vatCategory: product.vatCategory,
    vatRate: product.vatRate.toFixed(),
    minimumOrderQuantity: product.minimumOrderQuantity.toFixed(),
    gtin: product.gtin ?? '',
    active: String(product.active),
  };
}

/** What a new product would be: with the defaults, and a name that is given in one language only in all of them. */
export function completed(values: ListValues): ListValues {
  const rate = values.vatCategory && values.vatCategory !== 'S' ? '0' : '21';
  const name = languages.map((language) => values[nameField(language)]).find(Boolean) ?? '';
  const names = Object.fromEntries(languages.map((language) => [nameField(language), name]));
  return { ...defaults, vatRate: rate, ...names, ...values };
}

export function inputOfValues(values: ListValues, currency: string): ProductInput {
  return {
    number: values.number ?? '',
    gtin: values.gtin || null,
    names: Object.fromEntries(
      languages.map((language) => [language, values[nameField(language)] ?? '']),
    ) as unknown as LocalizedText,
    description: values.description || null,
    unitCode: values.unitCode ?? '',
    netPrice: values.netPrice ?? '',
    priceBaseQuantity: values.priceBaseQuantity ?? '',
    currency,
    vatCategory: values.vatCategory as VatCategory,
    vatRate: values.vatRate ?? '',
    minimumOrderQuantity: values.minimumOrderQuantity ?? '',
    active: values.active !== 'false',
  };
}

function nameField(language: Language): ListField {
  return `names/${language}`;
}
