import type { BindingId, Models } from '../../ubl/index.js';
import * as logistics from './logistics-samples.js';
import * as ordering from './ordering-samples.js';

/** A sound document of every Peppol transaction, with what its rules look at. */
export const samples: { readonly [I in Exclude<BindingId, 'invoice' | 'credit-note'>]: Models[I] } = {
  order: ordering.order,
  'order-change': ordering.orderChange,
  'order-cancellation': ordering.orderCancellation,
  'order-response': ordering.orderResponse,
  'order-response-advanced': ordering.orderResponseAdvanced,
  catalogue: ordering.catalogue,
  'catalogue-response': ordering.catalogueResponse,
  'invoice-response': ordering.invoiceResponse,
  'message-level-response': ordering.messageLevelResponse,
  'despatch-advice': logistics.despatchAdvice,
  'receipt-advice': logistics.receiptAdvice,
  waybill: logistics.waybill,
  'transportation-status': logistics.transportationStatus,
  'transport-execution-plan': logistics.transportExecutionPlan,
};

export type SampleId = keyof typeof samples;
export const sampleIds = Object.keys(samples) as readonly SampleId[];
