import type { BillingDraft, PaymentDraft } from './draft.js';
import type { View } from './view.js';

export type SupportingDocumentDraft = NonNullable<BillingDraft['supportingDocuments']>[number];

export interface PaymentView {
  readonly path: string;
  readonly payment: PaymentDraft;
}

export interface SupportingDocumentView {
  readonly path: string;
  readonly entry: SupportingDocumentDraft;
}

/** The payment instructions, with their pointers. */
export function paymentsOf({ model }: View): readonly PaymentView[] {
  return (model.paymentInstructions ?? []).map((payment, index) => ({
    path: `/paymentInstructions/${index}`,
    payment,
  }));
}

/** The supporting documents, with their pointers. */
export function supportingDocumentsOf({ model }: View): readonly SupportingDocumentView[] {
  return (model.supportingDocuments ?? []).map((entry, index) => ({ path: `/supportingDocuments/${index}`, entry }));
}
