import type { CreditNote, Invoice, Unmapped } from '../../ubl/index.js';

/** A model of which any part may be missing: what was read from a document that breaks rules. */
export type Draft<T> = T extends readonly (infer I)[]
  ? Draft<I>[]
  : T extends object
    ? { readonly [K in keyof T]?: Draft<T[K]> | undefined }
    : T;

type Instructions = NonNullable<CreditNote['paymentInstructions']>;

/** Invoice and credit note in one: they differ in where the due date stands and in the project reference. */
export type BillingDraft = Omit<Draft<Omit<Invoice, 'unmapped'>>, 'paymentInstructions'> & {
  readonly paymentInstructions?: Draft<Instructions>;
  readonly unmapped?: readonly Unmapped[];
};

export type LineDraft = NonNullable<BillingDraft['lines']>[number];
export type AdjustmentDraft = NonNullable<BillingDraft['allowancesAndCharges']>[number];
export type BreakdownDraft = NonNullable<BillingDraft['vatBreakdown']>[number];
export type TotalsDraft = NonNullable<BillingDraft['totals']>;
export type PaymentDraft = NonNullable<BillingDraft['paymentInstructions']>[number];
