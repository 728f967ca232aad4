import type { ProductRecord } from '#catalogue';
import type { DocumentContext, ProductFacts, ReferencedDocument } from '#doctype';
import type { FirmRecord } from '#registry';
import type { Surroundings } from './surroundings.js';
import type { CaseInHand, ReadPayload } from './work.js';

/** What the context checks of a document's type may look at. */
export function contextOf(
  read: ReadPayload,
  references: readonly ReferencedDocument[],
  { progress }: CaseInHand,
  { firms, products }: Surroundings,
): DocumentContext {
  const facts = (firm: FirmRecord) => ({
    name: firm.name,
    participantId: firm.participantId,
    vatNumber: firm.vatNumber ?? undefined,
    iban: firm.iban,
    countryCode: firm.address.country,
  });
  const ofSeller = products.get(read.sellerFirmId);
  return {
    progress,
    references,
    seller: facts(firms.get(read.sellerFirmId)!),
    buyer: facts(firms.get(read.buyerFirmId)!),
    products: new Map(Array.from(ofSeller ?? [], ([number, product]) => [number, factsOf(product)])),
  };
}

/** What documents are compared with of a product; the same for all documents of a batch that name it. */
function factsOf(product: ProductRecord): ProductFacts {
  let facts = productFacts.get(product);
  if (!facts) {
    facts = {
      number: product.number,
      netPrice: product.netPrice.div(product.priceBaseQuantity).toDecimalPlaces(10).toFixed(),
      unitCode: product.unitCode,
      currency: product.currency,
      vatCategory: product.vatCategory,
      vatRate: product.vatRate.toFixed(),
    };
    productFacts.set(product, facts);
  }
  return facts;
}

const productFacts = new WeakMap<ProductRecord, ProductFacts>();
