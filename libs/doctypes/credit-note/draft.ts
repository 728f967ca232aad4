import type { CreditNote } from '#standards';
import { billOf, type DraftBill } from '../common/billing/draft.js';
import { present } from '../common/draft-party.js';

export interface DraftCreditNote extends DraftBill {
  /** The invoice that it corrects. */
  readonly precedingInvoice?: { readonly number: string; readonly issueDate?: string };
  /** When it is paid back, or set off; the day of issue where it is left out. */
  readonly dueDate?: string;
}

/** A credit note with all its amounts computed; quantities and amounts are positive, as those of an invoice. */
export function draftCreditNote(draft: DraftCreditNote): CreditNote {
  const { precedingInvoice } = draft;
  return {
    ...billOf(draft),
    ...(precedingInvoice
      ? { precedingInvoices: [present({ reference: precedingInvoice.number, issueDate: precedingInvoice.issueDate })] }
      : {}),
    // Code 97, clearing between partners: it is set off against the invoice, or paid back to an account the seller knows.
    paymentInstructions: [{ paymentMeansTypeCode: '97', dueDate: draft.dueDate ?? draft.issueDate }],
  };
}
