import { stagesOf, type CaseFacts, type DocumentFacts, type StageFact } from '#classroom';
import { Decimal } from 'decimal.js';
import { draftInvoiceResponse, draftReceiptAdvice } from '#doctypes';
import { addDays } from '#kernel';
import type { DespatchAdvice, Invoice } from '#standards';
import { discrepancyOf, orderOf, unitPriceOf } from '../trading/business.js';
import { unnumbered } from '../trading/case-stage.js';
import { awaitedAt, type Move } from './move.js';
import type { Outcome } from './scenario.js';
import { paymentReference, type ScenarioFacts } from './scenario-facts.js';

/**
 * The next move of a simulated customer: orders, receives what comes, contests an invoice that is not as agreed, and pays.
 * Everything it answers to is what the students' firm really sent.
 */
export async function customerMove(facts: ScenarioFacts): Promise<Move> {
  const { tradeCase, submissions, scenario } = facts;
  if (!submissions.has('order')) {
    return { kind: 'send', step: 'order', documentType: 'order', body: orderFor(facts, isMistaken(facts)) };
  }
  if (!tradeCase) return { kind: 'pending' };
  const order = tradeCase.documents.find(({ type }) => type === 'order')!;
  if (order.state === 'rejected' || order.state === 'cancelled') {
    const wantsAgain = scenario.behaviour === 'order-mistake' && !submissions.has('order-corrected');
    if (!wantsAgain) return { kind: 'finish', outcome: 'turned-down' };
    return { kind: 'send', step: 'order-corrected', documentType: 'order', body: orderFor(facts, false) };
  }
  return (await receipt(facts, tradeCase)) ?? (await payment(facts, tradeCase)) ?? restOf(facts, tradeCase);
}

function isMistaken({ scenario }: ScenarioFacts): boolean {
  return scenario.behaviour === 'order-mistake';
}

/** A mistaken order has an old price for its first product: a tenth too low. */
function orderFor({ scenario, products, partner, firm, today }: ScenarioFacts, isWrong: boolean): object {
  const lines = scenario.lines.flatMap(({ product: number, quantity }, index) => {
    const product = products.get(number);
    if (!product) return [];
    const netPrice = isWrong && index === 0 ? unitPriceOf(product).times('0.9').toFixed(2) : undefined;
    return [{ product, quantity, netPrice }];
  });
  return orderOf(partner, firm, lines, today);
}

/** The answer to a delivery that has none yet; a customer with damaged goods complains of the first. */
async function receipt({ body, scenario, submissions, partner, today }: ScenarioFacts, { documents }: CaseFacts) {
  const advices = documents.filter(({ type }) => type === 'despatch-advice');
  const open = advices.find(({ id }) => !submissions.has(`receipt-${id}`));
  if (!open) return undefined;
  const advice = await body<DespatchAdvice>(open.id);
  const line = advice.lines.find(({ deliveredQuantity }) => new Decimal(deliveredQuantity).gt(0));
  const isDamaged = scenario.behaviour === 'damaged-goods' && open === advices[0] && line;
  const draft = draftReceiptAdvice(advice, {
    number: unnumbered,
    issueDate: today,
    discrepancies: isDamaged ? [discrepancyOf('damaged', line.identifier, partner.language)] : [],
  });
  return { kind: 'send', step: `receipt-${open.id}`, documentType: 'receipt-advice', body: draft } as const;
}

/** What is to be done about the first invoice that is still to be paid. */
async function payment(facts: ScenarioFacts, tradeCase: CaseFacts): Promise<Move | undefined> {
  const { scenario, submissions, payments, today } = facts;
  const invoice = tradeCase.documents.find(({ type, outstanding }) => type === 'invoice' && (outstanding ?? 0n) > 0n);
  if (!invoice) return undefined;
  const wrong = wrongInvoice(tradeCase);
  if (wrong && !isPartly(invoice)) {
    const step = `dispute-${invoice.id}`;
    if (submissions.has(step)) return { kind: 'wait', awaiting: 'correction' };
    return { kind: 'send', step, documentType: 'invoice-response', body: await dispute(facts, invoice, wrong) };
  }
  const paid = payments.get(paymentReference(scenario.id, invoice.id));
  if (paid) return undefined;
  if (scenario.behaviour === 'late-payment') {
    const untilDay = addDays(invoice.dueDay ?? today, scenario.delayDays);
    if (today < untilDay) return { kind: 'wait', awaiting: 'payment-day', untilDay };
  }
  return { kind: 'pay', claim: { ...(await claimOf(facts, invoice)), amount: invoice.outstanding! } };
}

/** Set off in part by a credit note: then what is left is taken for right. */
function isPartly({ state }: DocumentFacts): boolean {
  return state === 'part-paid';
}

function wrongInvoice(tradeCase: CaseFacts): StageFact | undefined {
  return stagesOf(tradeCase).find(({ stage, progress }) => stage === 'invoice' && progress === 'wrong');
}

/** Why an invoice is contested, by the rule that it broke (OPStatusReason). */
const reasonOfRule: Readonly<Record<string, string>> = {
  'KONTOR-MATCH-PRICE': 'PRI',
  'KONTOR-MATCH-QUANTITY': 'QTY',
  'KONTOR-MATCH-UNKNOWN-LINE': 'ITM',
  'KONTOR-MATCH-IBAN': 'FIN',
};

/** A rejection that asks for a credit note (OPStatusAction: CNP). */
async function dispute(facts: ScenarioFacts, { id }: DocumentFacts, { fault }: StageFact): Promise<object> {
  const rule = (await facts.rules(id)).find((found) => found in reasonOfRule);
  const code = fault === 'not-corrected' ? 'DEL' : rule ? reasonOfRule[rule]! : 'OTH';
  return draftInvoiceResponse(await facts.body<Invoice>(id), {
    number: unnumbered,
    issueDate: facts.today,
    answer: 'rejected',
    reasons: [{ code }],
    actions: [{ code: 'CNP' }],
  });
}

async function claimOf({ body }: ScenarioFacts, { id, number }: DocumentFacts) {
  const { paymentInstructions } = await body<Invoice>(id);
  const digits = paymentInstructions?.[0]?.remittanceInformation?.replace(/\D/g, '');
  return { documentId: id, number, ...(digits?.length === 12 ? { structuredCommunication: digits } : {}) };
}

/** The first thing that the students' firm still has to do; the end where there is none. */
function restOf(facts: ScenarioFacts, tradeCase: CaseFacts): Move {
  const stages = stagesOf(tradeCase);
  const theirs = stages.find(({ actor, progress }) => actor === 'seller' && progress !== 'done');
  if (theirs) return { kind: 'wait', awaiting: awaitedAt(theirs) };
  if (!stages.some(({ stage }) => stage === 'payment')) return { kind: 'wait', awaiting: 'invoice' };
  return { kind: 'finish', outcome: outcomeOf(facts, tradeCase) };
}

/** An old price was noticed when the order came again, or was confirmed at another price. */
function outcomeOf({ scenario, submissions }: ScenarioFacts, { progress }: CaseFacts): Outcome {
  if (scenario.behaviour === 'damaged-goods') return 'corrected';
  if (scenario.behaviour !== 'order-mistake') return 'complete';
  const [line] = progress.lines;
  const isRepriced = line?.confirmedPrice !== undefined && line.confirmedPrice !== line.orderedPrice;
  return submissions.has('order-corrected') || isRepriced ? 'corrected' : 'not-noticed';
}
