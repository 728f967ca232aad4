import type { Claim, DocumentHeader, DocumentReference, DocumentType } from '#doctype';
import { isDay } from '#kernel';
import { checkInvoice, type Finding, hybridOf, type Invoice, invoice as binding } from '#standards';
import { advanceBy } from '../common/billing/advance.js';
import { communicationOf, payToOf } from '../common/billing/bill.js';
import { decimalOf, plainAmount } from '../common/billing/decimals.js';
import { factsTexts } from '../common/billing/facts-checks.js';
import { matchLines } from '../common/billing/match-lines.js';
import { billHints } from '../common/billing/hints.js';
import { paymentMachine } from '../common/billing/payment-machine.js';
import { billRuleTexts } from '../common/billing/rule-texts.js';
import { billRules } from '../common/billing/rules.js';
import { commonTexts } from '../common/common-texts.js';
import { participantOf } from '../common/participants.js';
import { matchInvoice, roomToInvoice } from './match.js';
import { matchTexts } from './match-texts.js';
import { invoicePage } from './page.js';
import { invoiceSamples } from './samples.js';
import { invoiceSteps } from './steps.js';
import { invoiceTitle } from './title.js';

/** The invoice: EN 16931, as Peppol BIS Billing 3 restricts it. */
export const invoiceType: DocumentType<Invoice> = {
  id: 'invoice',
  transaction: 'EN 16931 Invoice',
  title: invoiceTitle,
  sentBy: 'seller',
  opensCase: 'without-reference',
  binding,
  header,
  numbered: (body, number) => ({ ...body, number }),
  rules,
  hints: billHints,
  context: matchInvoice,
  machine: paymentMachine('invoice'),
  advance: (progress, body) =>
    advanceBy(progress, 'invoice', body, 'invoiced', matchLines(body.lines, progress, roomToInvoice)),
  claim,
  steps: invoiceSteps,
  page: invoicePage,
  hybrid: (body) => hybridOf(body, 'invoice'),
  findingTexts: { ...commonTexts, ...billRuleTexts, ...factsTexts, ...matchTexts },
  samples: invoiceSamples,
};

function header(body: Invoice): DocumentHeader {
  return {
    number: body.number,
    issueDate: body.issueDate,
    seller: participantOf(body.seller),
    buyer: participantOf(body.buyer),
    currency: body.documentCurrencyCode,
    amount: plainAmount(body.totals.amountDueForPayment),
    references: referencesOf(body),
  };
}

function referencesOf({ purchaseOrderReference, despatchAdviceReference }: Invoice): DocumentReference[] {
  const references: DocumentReference[] = [];
  if (purchaseOrderReference) {
    references.push({
      type: 'order',
      number: purchaseOrderReference,
      issuedBy: 'buyer',
      path: '/purchaseOrderReference',
    });
  }
  if (despatchAdviceReference) {
    references.push({
      type: 'despatch-advice',
      number: despatchAdviceReference,
      issuedBy: 'seller',
      path: '/despatchAdviceReference',
    });
  }
  return references;
}

function rules(body: Invoice): Finding[] {
  return [...checkInvoice(body), ...billRules(binding, body)];
}

/** A negative invoice is the seller's debt. */
function claim(body: Invoice): Claim {
  const due = decimalOf(body.totals.amountDueForPayment);
  const structuredCommunication = communicationOf(body);
  const payTo = due.isNegative() ? undefined : payToOf(body);
  return {
    creditor: due.isNegative() && !due.isZero() ? 'buyer' : 'seller',
    currency: body.documentCurrencyCode,
    payable: plainAmount(due.abs().toFixed()),
    ...(body.dueDate && isDay(body.dueDate) ? { dueDate: body.dueDate } : {}),
    ...(structuredCommunication ? { structuredCommunication } : {}),
    ...(payTo ? { payTo } : {}),
  };
}
