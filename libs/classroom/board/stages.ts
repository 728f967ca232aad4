import { Decimal } from 'decimal.js';
import { agreed, type LineProgress, type Role } from '#doctype';
import { addDays } from '#kernel';
import type { CaseFacts, DocumentFacts } from './case-facts.js';

/** The chain from order to payment, in its order. */
export const stages = ['order', 'confirmation', 'despatch', 'receipt', 'invoice', 'payment'] as const;
export type Stage = (typeof stages)[number];

/**
 * Why a stage is wrong. `finding`: a document travelled with one, a broken rule, or an invoice or order that is not as
 * agreed. `not-corrected`: goods were missing or damaged, and the seller has done nothing about it. `over-invoiced`: more
 * than the buyer kept, or than was agreed. `disputed`: the buyer contests an invoice. `rejected`: the clearing refused a
 * document, and no good one has followed.
 */
export const faults = ['finding', 'not-corrected', 'over-invoiced', 'disputed', 'over-paid', 'rejected'] as const;
export type Fault = (typeof faults)[number];

/** How far one stage of a case is, seen from outside: whose turn it is and until when. */
export interface StageFact {
  readonly stage: Stage;
  /** Who has to act, or has acted. */
  readonly actor: Role;
  readonly progress: 'done' | 'open' | 'wrong';
  /** While open: the last day in time, `YYYY-MM-DD`. */
  readonly dueDay?: string;
  readonly fault?: Fault;
  /** The document that is wrong or to be paid, where it is one. */
  readonly documentId?: string;
}

/** Days that practice firms usually have, where no document says otherwise. */
export const usualDays = { confirmation: 2, despatch: 7, receipt: 3, invoice: 7, payment: 30 } as const;

/** What a case says of each of its stages; stages that have not begun are left out. */
export function stagesOf(facts: CaseFacts): StageFact[] {
  const order = facts.documents.find(({ type }) => type === 'order');
  const found = order ? orderStages(facts, order) : [];
  return [...found, ...invoiceStages(facts), ...paymentStages(facts)];
}

function orderStages(facts: CaseFacts, order: DocumentFacts): StageFact[] {
  const placed: StageFact = checked(
    facts,
    { stage: 'order', actor: 'buyer', progress: 'done' },
    'order',
    'order-change',
  );
  const asked = last(facts, 'order-change', 'order') ?? order;
  if (isUnanswered(order.state)) {
    const dueDay = addDays(asked.day, usualDays.confirmation);
    return [placed, { stage: 'confirmation', actor: 'seller', progress: 'open', dueDay }];
  }
  const confirmed = checked(
    facts,
    { stage: 'confirmation', actor: 'seller', progress: 'done' },
    'order-response',
    'order-response-advanced',
  );
  if (order.state === 'rejected' || order.state === 'cancelled') return [placed, confirmed];
  return [placed, confirmed, ...goodsStages(facts, asked)];
}

function goodsStages(facts: CaseFacts, order: DocumentFacts): StageFact[] {
  const { lines } = facts.progress;
  const sent = last(facts, 'despatch-advice');
  const found: StageFact[] = [];
  const despatch = { stage: 'despatch', actor: 'seller' } as const;
  if (lines.some((line) => Decimal.max(line.despatched, line.invoiced).lt(agreed(line).quantity))) {
    const wanted = last(facts, 'order-response', 'order-response-advanced')?.promisedDay ?? order.requestedDay;
    found.push({ ...despatch, progress: 'open', dueDay: wanted ?? addDays(order.day, usualDays.despatch) });
  }
  if (!sent) return found;
  if (lines.some(isUncorrected)) {
    found.push({ ...despatch, progress: 'wrong', fault: 'not-corrected', documentId: sent.id });
  } else if (found.length === 0) found.push(checked(facts, { ...despatch, progress: 'done' }, 'despatch-advice'));
  const toReceive = lines.some((line) => new Decimal(line.received).plus(line.refused).lt(line.despatched));
  const dueDay = addDays(sent.estimatedDay ?? sent.day, usualDays.receipt);
  if (toReceive) found.push({ stage: 'receipt', actor: 'buyer', progress: 'open', dueDay });
  else found.push(checked(facts, { stage: 'receipt', actor: 'buyer', progress: 'done' }, 'receipt-advice'));
  return found;
}

/** Refused goods that were neither sent again, nor left out of an invoice, nor credited. An invoice says so itself. */
function isUncorrected(line: LineProgress): boolean {
  if (new Decimal(line.refused).lte(0) || new Decimal(line.invoiced).gt(0)) return false;
  return new Decimal(line.received).lt(agreed(line).quantity);
}

function invoiceStages(facts: CaseFacts): StageFact[] {
  const stage: StageFact = { stage: 'invoice', actor: 'seller', progress: 'done' };
  const found: StageFact[] = [];
  const { lines } = facts.progress;
  const invoice = last(facts, 'invoice');
  const sent = last(facts, 'receipt-advice', 'despatch-advice');
  // A credit note for a price counts units too, so what was credited does not tell what is still to be billed.
  if (sent && lines.some((line) => keptOf(line).gt(line.invoiced))) {
    found.push({ ...stage, progress: 'open', dueDay: addDays(sent.day, usualDays.invoice) });
  }
  if (!invoice) return found;
  const disputed = facts.documents.find(isDisputed);
  if (disputed) return [{ ...stage, progress: 'wrong', fault: 'disputed', documentId: disputed.id }, ...found];
  const over = lines.find(isOverInvoiced);
  if (!over) return [checked(facts, stage, 'invoice', 'credit-note'), ...found];
  const fault = new Decimal(over.refused).gt(0) ? 'not-corrected' : 'over-invoiced';
  return [{ ...stage, progress: 'wrong', fault, documentId: invoice.id }, ...found];
}

/** As long as there is something to pay; a credit note settles it. */
function isDisputed({ type, state, outstanding }: DocumentFacts): boolean {
  const contested = state === 'rejected' || state === 'under-query' || state === 'conditionally-accepted';
  return type === 'invoice' && contested && outstanding !== null && outstanding > 0n;
}

/** Billed beyond what the buyer kept, or beyond what was agreed where nothing was despatched: services, advance bills. */
function isOverInvoiced(line: LineProgress): boolean {
  const most = new Decimal(line.despatched).gt(0) ? keptOf(line) : new Decimal(agreed(line).quantity);
  // A line of an invoice without an order was never ordered: nothing to hold it against.
  return new Decimal(agreed(line).quantity).gt(0) && billedOf(line).gt(most);
}

function keptOf({ despatched, refused }: LineProgress): Decimal {
  return new Decimal(despatched).minus(refused);
}

function billedOf({ invoiced, credited }: LineProgress): Decimal {
  return new Decimal(invoiced).minus(credited);
}

/** An invoice is the buyer's to pay, unless they contest it; a credit note that is larger than what was still open is the seller's. */
function paymentStages({ documents }: CaseFacts): StageFact[] {
  return documents.flatMap((document): StageFact[] => {
    const { outstanding, type, id, dueDay, day } = document;
    if (outstanding === null || isDisputed(document)) return [];
    const actor = type === 'credit-note' ? 'seller' : 'buyer';
    const payment = { stage: 'payment', actor, documentId: id } as const;
    if (outstanding < 0n) return [{ ...payment, progress: 'wrong', fault: 'over-paid' }];
    if (outstanding > 0n) return [{ ...payment, progress: 'open', dueDay: dueDay ?? addDays(day, usualDays.payment) }];
    return type === 'credit-note' ? [] : [{ ...payment, progress: 'done' }];
  });
}

/** The stage, or that it is wrong because a document of these types travelled with a fault that still stands. */
function checked(facts: CaseFacts, stage: StageFact, ...types: string[]): StageFact {
  const faulty = facts.documents.find((document) => types.includes(document.type) && isFaulty(document, facts));
  return faulty ? { ...stage, progress: 'wrong', fault: 'finding', documentId: faulty.id } : stage;
}

/** Put right by a credit note, by a later document of its type without a fault, or by an order that was turned down. */
function isFaulty(document: DocumentFacts, { documents }: CaseFacts): boolean {
  if (!isQuestionable(document) || isCalledOff(document)) return false;
  const later = documents.slice(documents.indexOf(document) + 1);
  return !later.some(
    (other) =>
      other.correctsId === document.id || (!isQuestionable(other) && other.type === correctionOf(document.type)),
  );
}

function isCalledOff({ type, state }: DocumentFacts): boolean {
  return type === 'order' && (state === 'rejected' || state === 'cancelled');
}

/** A deviation of an invoice stands until it is corrected, one of an order until the seller has answered it. */
function isQuestionable({ type, state, faulty, deviates }: DocumentFacts): boolean {
  if (faulty || !deviates) return faulty;
  return type === 'invoice' || type === 'credit-note' || (type === 'order' && isUnanswered(state));
}

function isUnanswered(orderState: string): boolean {
  return orderState === 'placed' || orderState === 'acknowledged';
}

function correctionOf(type: string): string {
  return type === 'order' ? 'order-change' : type;
}

function last({ documents }: CaseFacts, ...types: string[]): DocumentFacts | undefined {
  return documents.findLast(({ type }) => types.includes(type));
}
