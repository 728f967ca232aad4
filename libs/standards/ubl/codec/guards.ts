import type { XmlElement } from '../../xml/index.js';

/** Decides whether an element is the one that a guarded path means. */
type Guard = (element: XmlElement, root: XmlElement) => boolean;

/** The guards that paths may name in brackets. */
export const guards: Readonly<Record<string, Guard>> = {
  /** A party's registration for VAT, as against its other tax registrations. */
  VAT: (element) => textOf(element, 'TaxScheme', 'ID')?.trim().toUpperCase() === 'VAT',
  other: () => true,
  /** The VAT total in the currency of the document, with the breakdown. */
  document: (element, root) =>
    element.children.some((child) => child.name === 'TaxSubtotal') || !isInAccountingCurrency(element, root),
  /** The VAT total in the currency of the seller's VAT accounts. */
  accounting: () => true,
};

function isInAccountingCurrency(element: XmlElement, root: XmlElement): boolean {
  const accounting = textOf(root, 'TaxCurrencyCode');
  const currency = element.children.find((child) => child.name === 'TaxAmount')?.attributes['currencyID'];
  return accounting !== undefined && currency === accounting && accounting !== textOf(root, 'DocumentCurrencyCode');
}

function textOf(element: XmlElement, ...path: readonly string[]): string | undefined {
  let at: XmlElement | undefined = element;
  for (const name of path) {
    at = at?.children.find((child) => child.name === name);
  }
  return at?.text;
}
