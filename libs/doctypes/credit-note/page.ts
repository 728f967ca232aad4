import type { Block, PageContext } from '#doctype';
import type { CreditNote } from '#standards';
import { billLabels } from '../common/billing/bill-labels.js';
import { billFacts, billTables, legalBlock, letterhead } from '../common/billing/bill-page.js';
import { say } from '../common/say.js';
import { creditNoteTitle } from './title.js';

/** The page of a credit note as a Belgian company sends it. */
export function creditNotePage(creditNote: CreditNote, context: PageContext): Block[] {
  return [
    letterhead(creditNote, creditNoteTitle, context),
    ...billFacts(creditNote, context, [[billLabels.creditedInvoice, invoicesText(creditNote, context)]]),
    ...billTables(creditNote, context, billLabels.toCredit),
    ...legalBlock(creditNote, context, repayment(creditNote, context)),
  ];
}

function invoicesText({ precedingInvoices }: CreditNote, { format }: PageContext): string {
  return (precedingInvoices ?? [])
    .map(({ reference, issueDate }) => (issueDate ? `${reference} (${format.day(issueDate)})` : reference))
    .join(', ');
}

const returned = say(
  'Btw terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht.',
  'TVA à reverser à l’État dans la mesure où elle a été initialement déduite.',
  'Die MwSt. ist dem Staat zurückzuzahlen, soweit sie ursprünglich abgezogen wurde.',
  'VAT to be returned to the State as far as it was originally deducted.',
);

/** Article 4 of Royal Decree no. 4: only where a Belgian seller gives VAT back. */
function repayment({ seller, totals }: CreditNote, { format }: PageContext): string[] {
  const hasVat = /[1-9]/.test(totals.totalVatAmount ?? '');
  return seller.postalAddress.countryCode === 'BE' && hasVat ? [returned[format.language]] : [];
}
