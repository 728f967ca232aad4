import type { CreditNote, Invoice, InvoiceResponse } from '#standards';
import { present } from '../common/draft-party.js';
import type { ResponseCode } from './invoice-response-codes.js';

export interface DraftInvoiceResponse {
  readonly number: string;
  readonly issueDate: string;
  readonly answer:
    'acknowledged' | 'in-process' | 'under-query' | 'conditionally-accepted' | 'rejected' | 'accepted' | 'paid';
  /** Why (OPStatusReason: `PRI`, `QTY`, `REF`, ...); a query, a condition and a rejection need one. */
  readonly reasons?: readonly DraftClarification[];
  /** What the seller is asked to do (OPStatusAction: `PIN`, `NIN`, `CNP`, ...). */
  readonly actions?: readonly DraftClarification[];
  readonly note?: string;
  /** From when the answer holds. */
  readonly effectiveDate?: string;
}

export interface DraftClarification {
  readonly code: string;
  readonly text?: string;
}

const codes: Readonly<Record<DraftInvoiceResponse['answer'], ResponseCode>> = {
  acknowledged: 'AB',
  'in-process': 'IP',
  'under-query': 'UQ',
  'conditionally-accepted': 'CA',
  rejected: 'RE',
  accepted: 'AP',
  paid: 'PD',
};

/** The buyer's answer to an invoice or a credit note. */
export function draftInvoiceResponse(bill: Invoice | CreditNote, draft: DraftInvoiceResponse): InvoiceResponse {
  const clarifications = [
    ...(draft.reasons ?? []).map((reason) => clarification('OPStatusReason', reason)),
    ...(draft.actions ?? []).map((action) => clarification('OPStatusAction', action)),
  ];
  return present({
    number: draft.number,
    issueDate: draft.issueDate,
    note: draft.note,
    sender: partyOf(bill.buyer),
    receiver: partyOf(bill.seller),
    documentResponse: {
      response: present({
        responseCode: codes[draft.answer],
        effectiveDate: draft.effectiveDate,
        clarifications: clarifications.length > 0 ? clarifications : undefined,
      }),
      document: {
        reference: bill.number,
        issueDate: bill.issueDate,
        documentTypeCode: bill.documentTypeCode ?? ('precedingInvoices' in bill ? '381' : '380'),
      },
    },
  }) as InvoiceResponse;
}

function clarification(list: 'OPStatusReason' | 'OPStatusAction', { code, text }: DraftClarification) {
  return present({ reasonCode: code, reasonCodeList: list, reason: text });
}

function partyOf({ electronicAddress, electronicAddressScheme, name }: Invoice['buyer'] | Invoice['seller']) {
  return { electronicAddress, electronicAddressScheme, name };
}
