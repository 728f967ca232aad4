import type { Block, PageContext } from '#doctype';
import { formatCreditorReference, formatIban, formatStructuredCommunication, moneyOf } from '#kernel';
import { epcQr, type Invoice } from '#standards';
import { communicationOf } from '../common/billing/bill.js';
import { billLabels } from '../common/billing/bill-labels.js';
import { billFacts, billTables, legalBlock, letterhead } from '../common/billing/bill-page.js';
import { decimalOf } from '../common/billing/decimals.js';
import { facts } from '../common/page-parts.js';
import { say } from '../common/say.js';
import { invoiceTitle } from './title.js';

/** The page of an invoice as a Belgian company sends it. */
export function invoicePage(invoice: Invoice, context: PageContext): Block[] {
  const { format } = context;
  const dueDate = invoice.dueDate && format.day(invoice.dueDate);
  return [
    letterhead(invoice, invoiceTitle, context),
    ...billFacts(invoice, context, [[billLabels.dueDate, dueDate]]),
    ...billTables(invoice, context, billLabels.toPay),
    ...paymentBlock(invoice, context),
    ...legalBlock(invoice, context, lateness(invoice, context)),
  ];
}

interface Transfer {
  readonly name: string;
  readonly iban: string;
  readonly bic?: string;
}

/** The account that the invoice names; else the sender's, so that a reader knows where to pay. */
function transferOf(invoice: Invoice, { sender }: PageContext): Transfer | undefined {
  const transfer = invoice.paymentInstructions?.find(({ creditTransfer }) => creditTransfer)?.creditTransfer;
  if (!transfer?.accountIdentifier)
    return sender.iban ? { name: invoice.seller.name, iban: sender.iban, ...bicOf(sender.bic) } : undefined;
  return {
    name: transfer.accountName ?? invoice.payee?.name ?? invoice.seller.name,
    iban: transfer.accountIdentifier.replace(/\s+/g, ''),
    ...bicOf(transfer.paymentServiceProviderIdentifier),
  };
}

function bicOf(bic: string | undefined): { bic?: string } {
  return bic ? { bic: bic.trim() } : {};
}

function paymentBlock(invoice: Invoice, context: PageContext): Block[] {
  const { format } = context;
  const { language } = format;
  const transfer = transferOf(invoice, context);
  if (!transfer || !decimalOf(invoice.totals.amountDueForPayment).gt(0)) return [];
  const reference = communicationOf(invoice);
  const text = reference ? printed(reference) : freeText(invoice);
  const qr = qrOf(invoice, transfer, reference);
  return [
    {
      kind: 'payment',
      title: billLabels.payment[language],
      facts: facts(language, [
        [billLabels.toPay, format.amount(invoice.totals.amountDueForPayment, invoice.documentCurrencyCode)],
        [billLabels.dueDate, invoice.dueDate && format.day(invoice.dueDate)],
        [billLabels.beneficiary, transfer.name],
        [billLabels.account, formatIban(transfer.iban)],
        [billLabels.bic, transfer.bic],
        [billLabels.communication, text],
        [billLabels.terms, invoice.paymentTerms],
      ]),
      ...(qr ? { qr, caption: billLabels.scan[language] } : {}),
    },
  ];
}

function printed(reference: string): string {
  return reference.startsWith('RF') ? formatCreditorReference(reference) : formatStructuredCommunication(reference);
}

/** What the payer writes where there is no structured communication: the remittance information, or the number. */
function freeText(invoice: Invoice): string {
  return invoice.paymentInstructions?.find((one) => one.remittanceInformation)?.remittanceInformation ?? invoice.number;
}

/** EPC069-12 knows euro only; an account or amount that it does not take gets no code rather than no page. */
function qrOf(invoice: Invoice, { name, iban, bic }: Transfer, reference: string | undefined): string | undefined {
  if (invoice.documentCurrencyCode !== 'EUR') return undefined;
  try {
    return epcQr({
      name,
      iban,
      ...bicOf(bic),
      amount: moneyOf(decimalOf(invoice.totals.amountDueForPayment).toFixed(), 'EUR'),
      remittance: reference ? { structured: reference } : { unstructured: freeText(invoice) },
    });
  } catch {
    return undefined;
  }
}

const late = say(
  'Bij laattijdige betaling is van rechtswege en zonder ingebrekestelling de intrest van de wet van 2 augustus 2002 verschuldigd, met een forfaitaire vergoeding van 40 euro.',
  'En cas de retard de paiement, l’intérêt prévu par la loi du 2 août 2002 est dû de plein droit et sans mise en demeure, avec une indemnité forfaitaire de 40 euros.',
  'Bei Zahlungsverzug sind von Rechts wegen und ohne Mahnung die Zinsen des Gesetzes vom 2. August 2002 und eine Pauschale von 40 Euro geschuldet.',
  'Late payment bears, by law and without notice of default, the interest of the act of 2 August 2002 and a fixed compensation of 40 euro.',
);

/** What a Belgian seller may ask of a late payer (act of 2 August 2002, articles 5 and 6). */
function lateness({ seller }: Invoice, { format }: PageContext): string[] {
  return seller.postalAddress.countryCode === 'BE' ? [late[format.language]] : [];
}
