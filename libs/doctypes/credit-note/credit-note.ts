import type { CausedEvent, Claim, DocumentContext, DocumentHeader, DocumentReference, DocumentType } from '#doctype';
import { checkCreditNote, type CreditNote, creditNote as binding, type Finding, hybridOf } from '#standards';
import { advanceBy } from '../common/billing/advance.js';
import { communicationOf } from '../common/billing/bill.js';
import { decimalOf, plainAmount } from '../common/billing/decimals.js';
import { factsTexts } from '../common/billing/facts-checks.js';
import { billHints } from '../common/billing/hints.js';
import { paymentMachine } from '../common/billing/payment-machine.js';
import { billRuleTexts } from '../common/billing/rule-texts.js';
import { billRules } from '../common/billing/rules.js';
import { commonTexts } from '../common/common-texts.js';
import { doubtful } from '../common/findings.js';
import { participantOf } from '../common/participants.js';
import { matchCredited, matchCreditNote } from './match.js';
import { creditTexts } from './match-texts.js';
import { creditNotePage } from './page.js';
import { creditNoteSamples } from './samples.js';
import { creditNoteSteps } from './steps.js';
import { creditNoteTitle } from './title.js';

/** The credit note: EN 16931, as Peppol BIS Billing 3 restricts it. */
export const creditNoteType: DocumentType<CreditNote> = {
  id: 'credit-note',
  transaction: 'EN 16931 Credit Note',
  title: creditNoteTitle,
  sentBy: 'seller',
  opensCase: 'without-reference',
  binding,
  header,
  numbered: (body, number) => ({ ...body, number }),
  rules,
  hints: billHints,
  context: matchCreditNote,
  machine: paymentMachine('credit-note'),
  causes,
  advance: (progress, body) => advanceBy(progress, 'credit-note', body, 'credited', matchCredited(body, progress)),
  claim,
  steps: creditNoteSteps,
  page: creditNotePage,
  hybrid: (body) => hybridOf(body, 'credit-note'),
  findingTexts: { ...commonTexts, ...billRuleTexts, ...factsTexts, ...creditTexts },
  samples: creditNoteSamples,
};

function header(body: CreditNote): DocumentHeader {
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

/** The invoices before the order: they decide the case. */
function referencesOf(body: CreditNote): DocumentReference[] {
  const references = (body.precedingInvoices ?? []).map(({ reference }, index): DocumentReference => ({
    type: 'invoice',
    number: reference,
    issuedBy: 'seller',
    path: `/precedingInvoices/${index}/reference`,
  }));
  const number = body.purchaseOrderReference;
  if (number) references.push({ type: 'order', number, issuedBy: 'buyer', path: '/purchaseOrderReference' });
  return references;
}

/** Royal Decree no. 4 and article 54 of the VAT code: a correcting document names the invoice that it corrects. */
function rules(body: CreditNote): Finding[] {
  const findings = [...checkCreditNote(body), ...billRules(binding, body)];
  const namesNone = (body.precedingInvoices ?? []).length === 0;
  return namesNone ? [...findings, doubtful('KONTOR-INVOICE-NO-PRECEDING', '/precedingInvoices')] : findings;
}

function causes(_: CreditNote, { references }: DocumentContext): CausedEvent[] {
  return references
    .filter(({ reference }) => reference.type === 'invoice')
    .map(({ reference }) => ({ on: reference, event: 'credited' }));
}

function claim(body: CreditNote): Claim {
  const due = decimalOf(body.totals.amountDueForPayment);
  const structuredCommunication = communicationOf(body);
  const offsets = referencesOf(body).find(({ type }) => type === 'invoice');
  return {
    creditor: due.isNegative() && !due.isZero() ? 'seller' : 'buyer',
    currency: body.documentCurrencyCode,
    payable: plainAmount(due.abs().toFixed()),
    ...(structuredCommunication ? { structuredCommunication } : {}),
    ...(offsets ? { offsets } : {}),
  };
}
