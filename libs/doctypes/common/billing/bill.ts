import { parseCreditorReference, parseStructuredCommunication } from '#kernel';
import type { CreditNote, Invoice } from '#standards';

/** What invoice and credit note have in common; the quantity of either stands in `invoicedQuantity` (BT-129). */
export type Bill = Invoice | CreditNote;
export type BillLine = Bill['lines'][number];

/**
 * The reference with check digits that the remittance information (BT-83) is: the twelve digits of the Belgian structured
 * communication, or an ISO 11649 reference in its compact form.
 */
export function communicationOf(bill: Bill): string | undefined {
  for (const { remittanceInformation } of bill.paymentInstructions ?? []) {
    if (!remittanceInformation) continue;
    const reference =
      parseStructuredCommunication(remittanceInformation) ?? parseCreditorReference(remittanceInformation);
    if (reference) return reference;
  }
  return undefined;
}

/** The accounts that it asks to pay to (BT-84), in their compact form, with where they stand. */
export function accountsOf(bill: Bill): { readonly account: string; readonly path: string }[] {
  return (bill.paymentInstructions ?? []).flatMap(({ creditTransfer }, index) =>
    creditTransfer?.accountIdentifier
      ? [
          {
            account: creditTransfer.accountIdentifier.replace(/\s+/g, '').toUpperCase(),
            path: `/paymentInstructions/${index}/creditTransfer/accountIdentifier`,
          },
        ]
      : [],
  );
}

/** The first account that it asks to pay to, with the name that the payer writes. */
export function payToOf(bill: Bill): { readonly iban: string; readonly name: string } | undefined {
  const transfer = bill.paymentInstructions?.find(({ creditTransfer }) => creditTransfer)?.creditTransfer;
  if (!transfer?.accountIdentifier) return undefined;
  const iban = transfer.accountIdentifier.replace(/\s+/g, '').toUpperCase();
  return { iban, name: transfer.accountName ?? bill.payee?.name ?? bill.seller.name };
}
