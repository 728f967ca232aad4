import type { DespatchAdvice, Order } from '#standards';
import { numberIn } from '../common/decimals.js';
import { present } from '../common/draft-party.js';

export interface DraftDespatchAdvice {
  readonly number: string;
  readonly issueDate: string;
  /** By the order line's identifier; lines that are absent or zero are not despatched. Without it: all as ordered. */
  readonly quantities?: ReadonlyMap<string, string>;
  readonly note?: string;
  /** The day on which the goods should arrive. */
  readonly estimatedDelivery?: string;
  /** The serial shipping container code of the pallet that all of it travels on. */
  readonly sscc?: string;
}

/** The despatch advice for an order, or for a part of it. */
export function draftDespatchAdvice(order: Order, draft: DraftDespatchAdvice): DespatchAdvice {
  const { buyer, seller } = order;
  const lines = order.lines
    .map((line) => ({
      line,
      quantity: draft.quantities ? draft.quantities.get(line.identifier) : line.orderedQuantity,
    }))
    .flatMap(({ line, quantity }) => (numberIn(quantity)?.gt(0) ? [{ line, quantity: quantity! }] : []));
  return present({
    number: draft.number,
    issueDate: draft.issueDate,
    issueTime: '12:00:00',
    note: draft.note,
    orderReferences: [{ reference: order.number }],
    despatchParty: present({
      electronicAddress: seller.electronicAddress,
      electronicAddressScheme: seller.electronicAddressScheme,
      postalAddress: seller.postalAddress,
      name: seller.name,
      contact: seller.contact,
    }),
    consignee: present({
      electronicAddress: buyer.electronicAddress,
      electronicAddressScheme: buyer.electronicAddressScheme,
      postalAddress: order.delivery?.address ?? buyer.postalAddress,
      name: buyer.name,
      contact: buyer.contact,
    }),
    shipment: {
      identifier: '1',
      delivery: present({
        estimatedPeriod: draft.estimatedDelivery === undefined ? undefined : { endDate: draft.estimatedDelivery },
        despatch: { actualDate: draft.issueDate },
      }),
    },
    lines: lines.map(({ line, quantity }, index) => draftLine(line, quantity, String(index + 1), draft.sscc)),
  }) as DespatchAdvice;
}

function draftLine(
  line: Order['lines'][number],
  quantity: string,
  identifier: string,
  sscc: string | undefined,
): DespatchAdvice['lines'][number] {
  const { name, buyersIdentifier, sellersIdentifier, standardIdentifier, standardIdentifierScheme } = line.item;
  return {
    identifier,
    deliveredQuantity: quantity,
    deliveredQuantityUnitCode: line.orderedQuantityUnitCode,
    purchaseOrderLineReference: line.identifier,
    item: present({ name, buyersIdentifier, sellersIdentifier, standardIdentifier, standardIdentifierScheme }),
    ...(sscc === undefined
      ? {}
      : {
          transportHandlingUnits: [{ identifier: sscc, identifierScheme: 'SSCC', transportHandlingUnitTypeCode: 'PX' }],
        }),
  };
}
