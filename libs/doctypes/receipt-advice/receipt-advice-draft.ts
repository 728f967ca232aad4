import type { DespatchAdvice, ReceiptAdvice } from '#standards';
import { exact, exactOrZero, plainText } from '../common/decimals.js';
import { present } from '../common/draft-party.js';

type DespatchLine = DespatchAdvice['lines'][number];

/** What was not as the despatch advice said, for one of its lines. Quantities in the unit of the line. */
export interface DraftDiscrepancy {
  /** The line's identifier in the despatch advice. */
  readonly despatchLine: string;
  /** Never arrived. */
  readonly short?: string;
  /** Arrived, and refused. */
  readonly rejected?: string;
  /** Why it was refused, in words. */
  readonly reason?: string;
  /** Reject reason code of Peppol Logistics: 1 broken, 2 quality, 3 wrong item, ... 99 other. */
  readonly reasonCode?: string;
  /** What the buyer wants: a replacement, or a credit note (the default). */
  readonly action?: 'replace' | 'credit';
}

export interface DraftReceiptAdvice {
  readonly number: string;
  readonly issueDate: string;
  /** Without it, all arrived as announced. */
  readonly discrepancies?: readonly DraftDiscrepancy[];
  readonly note?: string;
}

/** The buyer's receipt of the goods of a despatch advice. */
export function draftReceiptAdvice(advice: DespatchAdvice, draft: DraftReceiptAdvice): ReceiptAdvice {
  const order = advice.orderReferences?.[0]?.reference;
  const discrepancies = new Map((draft.discrepancies ?? []).map((each) => [each.despatchLine, each]));
  return present({
    number: draft.number,
    issueDate: draft.issueDate,
    issueTime: '12:00:00',
    documentTypeCode: 'S',
    note: draft.note,
    purchaseOrderReference: order,
    despatchAdvice: {
      reference: advice.number,
      issueDate: advice.issueDate,
      issueTime: advice.issueTime ?? '12:00:00',
    },
    consignee: partyOf(advice.consignee),
    despatchParty: partyOf(advice.despatchParty),
    shipment: {
      identifier: advice.shipment?.identifier ?? '1',
      delivery: { actualDeliveryDate: draft.issueDate },
    },
    lines: advice.lines.map((line) => draftLine(line, discrepancies.get(line.identifier))),
  }) as ReceiptAdvice;
}

function draftLine(line: DespatchLine, discrepancy: DraftDiscrepancy | undefined): ReceiptAdvice['lines'][number] {
  const unit = line.deliveredQuantityUnitCode;
  const short = exactOrZero(discrepancy?.short);
  const rejected = exactOrZero(discrepancy?.rejected);
  const action = discrepancy?.action === 'replace' ? '1' : '2';
  const { name, buyersIdentifier, sellersIdentifier, standardIdentifier, standardIdentifierScheme } = line.item;
  return {
    identifier: line.identifier,
    receivedQuantity: plainText(exact(line.deliveredQuantity).minus(short)),
    receivedQuantityUnitCode: unit,
    ...(short.gt(0)
      ? { shortQuantity: plainText(short), shortQuantityUnitCode: unit, shortageActionCode: action }
      : {}),
    ...(rejected.gt(0)
      ? {
          rejectedQuantity: plainText(rejected),
          rejectedQuantityUnitCode: unit,
          rejectReasonCode: discrepancy?.reasonCode ?? '99',
          rejectReason: discrepancy?.reason ?? '-',
          rejectActionCode: action,
        }
      : {}),
    purchaseOrderLineReference: line.purchaseOrderLineReference,
    despatchLineReference: line.identifier,
    item: present({ name, buyersIdentifier, sellersIdentifier, standardIdentifier, standardIdentifierScheme }),
  } as ReceiptAdvice['lines'][number];
}

function partyOf(party: DespatchAdvice['consignee'] | DespatchAdvice['despatchParty']): ReceiptAdvice['consignee'] {
  const { electronicAddress, electronicAddressScheme, postalAddress, name } = party;
  // The receipt advice wants the name by which a party trades beside the registered one.
  return present({
    electronicAddress,
    electronicAddressScheme,
    tradingName: name,
    postalAddress,
    name,
  }) as ReceiptAdvice['consignee'];
}
