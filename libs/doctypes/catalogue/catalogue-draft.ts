import type { Catalogue } from '#standards';
import { addressOf, present, registrationOf, type DraftParty } from '../common/draft-party.js';
import { addressedAs } from '../common/participants.js';

export interface DraftCatalogueLine {
  /** The seller's number of the product. */
  readonly product: string;
  readonly name: string;
  readonly description?: string;
  readonly gtin?: string;
  readonly unitCode: string;
  /** In the currency of the catalogue, for `baseQuantity` units. */
  readonly netPrice: string;
  /** How many units the price is for; one when not given. */
  readonly baseQuantity?: string;
  readonly vatCategory: string;
  readonly vatRate: string;
  /** The least that can be ordered at once. */
  readonly minimumQuantity?: string;
  /** Days from order to delivery. */
  readonly leadTimeDays?: number;
}

export interface DraftCatalogue {
  readonly number: string;
  readonly issueDate: string;
  readonly seller: DraftParty;
  /** The customer, or the firm that is to become one. */
  readonly receiver: DraftParty;
  /** ISO 4217. */
  readonly currency: string;
  readonly name?: string;
  /** The first day on which its prices hold; the day of issue when not given. */
  readonly validFrom?: string;
  /** The last day on which they hold. */
  readonly validUntil?: string;
  readonly lines: readonly DraftCatalogueLine[];
}

/** A catalogue of products with their prices, for one customer. */
export function draftCatalogue(draft: DraftCatalogue): Catalogue {
  return present({
    number: draft.number,
    actionCode: 'Add',
    name: draft.name,
    issueDate: draft.issueDate,
    validityPeriod: present({ startDate: draft.validFrom ?? draft.issueDate, endDate: draft.validUntil }),
    provider: partyOf(draft.seller),
    receiver: partyOf(draft.receiver),
    lines: draft.lines.map((line, index) => draftLine(line, String(index + 1), draft.currency)),
  }) as Catalogue;
}

function partyOf(party: DraftParty): Catalogue['provider'] {
  return {
    ...addressedAs(party.participantId),
    name: party.name,
    postalAddress: addressOf(party),
    ...registrationOf(party),
  };
}

function draftLine(line: DraftCatalogueLine, identifier: string, currency: string): Catalogue['lines'][number] {
  const { minimumQuantity: minimum, leadTimeDays, unitCode, gtin } = line;
  return {
    identifier,
    orderableIndicator: 'true',
    orderableUnit: unitCode,
    ...(minimum === undefined ? {} : { minimumOrderQuantity: minimum, minimumOrderQuantityUnitCode: unitCode }),
    priceConditions: [
      {
        ...(leadTimeDays === undefined ? {} : { leadTime: String(leadTimeDays), leadTimeUnitCode: 'DAY' }),
        price: {
          netPrice: line.netPrice,
          netPriceCurrency: currency,
          baseQuantity: line.baseQuantity ?? '1',
          baseQuantityUnitCode: unitCode,
        },
      },
    ],
    item: {
      ...(line.description === undefined ? {} : { descriptions: [line.description] }),
      name: line.name,
      sellersIdentifier: line.product,
      ...(gtin === undefined ? {} : { standardIdentifier: gtin, standardIdentifierScheme: '0160' }),
      vatCategoryCode: line.vatCategory,
      ...(line.vatCategory === 'O' ? {} : { vatRate: line.vatRate }),
    },
  };
}
