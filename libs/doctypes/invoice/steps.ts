import type { CaseProgress, NextStep, StepContext } from '#doctype';
import { addDays } from '#kernel';
import type { DespatchAdvice, Invoice, ReceiptAdvice } from '#standards';
import { structuredCommunicationFor } from '../common/billing/communication.js';
import { confirmedPrices, openToInvoice, orderOf, smaller } from '../common/case-order.js';
import { exact } from '../common/decimals.js';
import { say } from '../common/say.js';
import { draftInvoice, draftInvoiceFromDespatch } from './draft.js';

export const invoiceSteps: readonly NextStep<Invoice>[] = [
  {
    id: 'invoice',
    title: say('De levering factureren', 'Facturer la livraison', 'Die Lieferung berechnen', 'Invoice the delivery'),
    after: ['despatch-advice', 'receipt-advice'],
    expected: { after: 'despatch-advice', open: mayBeInvoiced },
    impediment,
    due: (context) => invoiceBy(openDespatch(context)?.issueDate),
    draft: (context) => {
      const despatch = openDespatch(context)!;
      return draftInvoiceFromDespatch(orderOf(context)!, despatch, {
        ...headOf(context),
        seller: context.seller,
        buyer: context.buyer,
        confirmedPrices: confirmedPrices(context),
      });
    },
  },
  {
    id: 'write',
    title: say(
      'Een factuur schrijven zonder bestelling',
      'Écrire une facture sans commande',
      'Eine Rechnung ohne Bestellung schreiben',
      'Write an invoice without an order',
    ),
    after: [],
    draft: (context) => {
      const { seller, buyer, currency } = context;
      return draftInvoice({ ...headOf(context), seller, buyer, currency, lines: [] });
    },
  },
];

function headOf({ today, seller, reference }: StepContext) {
  return {
    number: '',
    issueDate: today,
    dueDate: addDays(today, seller.paymentTermsDays),
    structuredCommunication: structuredCommunicationFor(reference),
  };
}

function impediment(context: StepContext) {
  if (openDespatch(context)?.lines.length) return undefined;
  return say(
    'Alles wat is geleverd, is gefactureerd.',
    'Tout ce qui est livré a été facturé.',
    'Alles Gelieferte ist berechnet.',
    'All that was delivered has been invoiced.',
  );
}

/** Less exact than `openToInvoice`, which needs the credit notes themselves: more may be open than is. */
function mayBeInvoiced({ lines }: CaseProgress): boolean {
  return lines.some(({ despatched, refused, invoiced, credited }) =>
    exact(despatched).minus(exact(refused)).minus(exact(invoiced)).plus(exact(credited)).gt(0),
  );
}

/** The despatch advice with what of it no invoice asks for yet. */
function openDespatch(context: StepContext): DespatchAdvice | undefined {
  const despatch = despatchOf(context);
  if (!despatch || !orderOf(context)) return undefined;
  const open = openToInvoice(context);
  const lines = despatch.lines.flatMap((line) => {
    const deliveredQuantity = smaller(line.deliveredQuantity, open.get(line.purchaseOrderLineReference));
    return exact(deliveredQuantity).gt(0) ? [{ ...line, deliveredQuantity }] : [];
  });
  return { ...despatch, lines };
}

/** The despatch advice that is followed, or the one that the followed receipt answers. */
function despatchOf({ on, documents }: StepContext): DespatchAdvice | undefined {
  const number = on?.type === 'receipt-advice' ? (on.body as ReceiptAdvice).despatchAdvice.reference : on?.number;
  const filed = documents.find((document) => document.type === 'despatch-advice' && document.number === number);
  return filed && { ...(filed.body as DespatchAdvice), number: filed.number };
}

/** An invoice is due by the fifteenth of the month after the delivery (VAT code, article 53, and Royal Decree no. 1). */
function invoiceBy(delivered: string | undefined): string | undefined {
  if (delivered === undefined) return undefined;
  return `${addDays(`${delivered.slice(0, 7)}-28`, 4).slice(0, 7)}-15`;
}
