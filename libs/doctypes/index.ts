import type { DocumentType } from '#doctype';
import { catalogueType } from './catalogue/index.js';
import { catalogueResponseType } from './catalogue-response/index.js';
import { creditNoteType } from './credit-note/index.js';
import { despatchAdviceType } from './despatch-advice/index.js';
import { invoiceType } from './invoice/index.js';
import { invoiceResponseType } from './invoice-response/index.js';
import { orderType } from './order/index.js';
import { orderCancellationType } from './order-cancellation/index.js';
import { orderChangeType } from './order-change/index.js';
import { orderResponseType } from './order-response/index.js';
import { orderResponseAdvancedType } from './order-response-advanced/index.js';
import { receiptAdviceType } from './receipt-advice/index.js';
import { transportExecutionPlanType } from './transport-execution-plan/index.js';
import { transportationStatusType } from './transportation-status/index.js';
import { waybillType } from './waybill/index.js';

export * from './catalogue/index.js';
export * from './catalogue-response/index.js';
export * from './credit-note/index.js';
export * from './despatch-advice/index.js';
export * from './invoice/index.js';
export * from './invoice-response/index.js';
export * from './order/index.js';
export * from './order-cancellation/index.js';
export * from './order-change/index.js';
export * from './order-response/index.js';
export * from './order-response-advanced/index.js';
export * from './receipt-advice/index.js';
export * from './transport-execution-plan/index.js';
export * from './transportation-status/index.js';
export * from './waybill/index.js';
export type { DraftBillLine } from './common/billing/draft.js';
export type { VatCategory } from './common/billing/vat.js';
export { structuredCommunicationFor } from './common/billing/communication.js';
export { changedOrder } from './common/changed-order.js';
export type { DraftParty } from './common/draft-party.js';

/** Every document type of Kontor: the one place that lists them. */
export const allDocumentTypes: readonly DocumentType[] = [
  catalogueType,
  catalogueResponseType,
  orderType,
  orderChangeType,
  orderCancellationType,
  orderResponseType,
  orderResponseAdvancedType,
  despatchAdviceType,
  receiptAdviceType,
  invoiceType,
  creditNoteType,
  invoiceResponseType,
  transportExecutionPlanType,
  waybillType,
  transportationStatusType,
];
