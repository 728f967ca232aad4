import type { Binding } from './binding/document.js';
import * as types from './types/index.js';

/** The tables of all document types by the type's id. */
export const bindings = {
  catalogue: types.catalogue,
  'catalogue-response': types.catalogueResponse,
  order: types.order,
  'order-change': types.orderChange,
  'order-cancellation': types.orderCancellation,
  'order-response': types.orderResponse,
  'order-response-advanced': types.orderResponseAdvanced,
  'despatch-advice': types.despatchAdvice,
  'receipt-advice': types.receiptAdvice,
  waybill: types.waybill,
  'transportation-status': types.transportationStatus,
  'transport-execution-plan': types.transportExecutionPlan,
  invoice: types.invoice,
  'credit-note': types.creditNote,
  'invoice-response': types.invoiceResponse,
  'message-level-response': types.messageLevelResponse,
} as const;

/** The id of a document type that has a table. */
export type BindingId = keyof typeof bindings;

/** The models by the id of their type. */
export interface Models {
  catalogue: types.Catalogue;
  'catalogue-response': types.CatalogueResponse;
  order: types.Order;
  'order-change': types.OrderChange;
  'order-cancellation': types.OrderCancellation;
  'order-response': types.OrderResponse;
  'order-response-advanced': types.OrderResponseAdvanced;
  'despatch-advice': types.DespatchAdvice;
  'receipt-advice': types.ReceiptAdvice;
  waybill: types.Waybill;
  'transportation-status': types.TransportationStatus;
  'transport-execution-plan': types.TransportExecutionPlan;
  invoice: types.Invoice;
  'credit-note': types.CreditNote;
  'invoice-response': types.InvoiceResponse;
  'message-level-response': types.MessageLevelResponse;
}

export const bindingIds = Object.keys(bindings) as readonly BindingId[];

/** The table of a type, or undefined when no type has that id. */
export function bindingOf(id: string): Binding | undefined {
  return Object.hasOwn(bindings, id) ? bindings[id as BindingId] : undefined;
}
