import type { Schemas } from '#web/api/client';
import type { Language } from '#web/texts/languages';
import type { Body } from './pointer';
import type { LineShape } from './shape';

type Product = Schemas['Product'];

/** GTIN, in the list of identifier schemes (ISO 6523). */
const gtinScheme = '0160';

/** A line for a product of a catalogue, with its price and VAT. `language` is that of whoever reads the document. */
export function lineOfProduct(
  product: Product,
  shape: LineShape,
  language: Language,
  more: { identifier: string; quantity: string },
): Body {
  const { unitCode, priceBaseQuantity, vatCategory } = product;
  return {
    identifier: more.identifier,
    [shape.quantity]: more.quantity,
    [`${shape.quantity}UnitCode`]: unitCode,
    price: {
      netPrice: product.netPrice,
      ...(priceBaseQuantity === '1' ? {} : { baseQuantity: priceBaseQuantity, baseQuantityUnitCode: unitCode }),
    },
    item: {
      name: product.names[language],
      sellersIdentifier: product.number,
      ...(product.gtin ? { standardIdentifier: product.gtin, standardIdentifierScheme: gtinScheme } : {}),
      vatCategoryCode: vatCategory,
      ...(vatCategory === 'O' ? {} : { vatRate: product.vatRate }),
    },
  };
}

/** The smallest number that no line has. */
export function freeIdentifier(lines: readonly Body[]): string {
  const taken = new Set(lines.map(({ identifier }) => identifier));
  let next = lines.length + 1;
  while (taken.has(String(next))) next++;
  return String(next);
}
