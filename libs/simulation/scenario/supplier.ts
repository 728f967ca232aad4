import { draftingFirmOf } from '#registry';
import { stagesOf, type CaseFacts, type DocumentFacts } from '#classroom';
import { Decimal } from 'decimal.js';
import { agreed } from '#doctype';
import {
  draftCreditNote,
  draftDespatchAdvice,
  draftInvoiceFromDespatch,
  draftOrderResponse,
  structuredCommunicationFor,
} from '#doctypes';
import { addDays, KontorError } from '#kernel';
import type { DespatchAdvice, Invoice, Order } from '#standards';
import { dearer, referenceDigits } from '../trading/business.js';
import { unnumbered } from '../trading/case-stage.js';
import { excessOf } from './excess.js';
import { awaitedAt, failureOf, type Move } from './move.js';
import { nothingToShorten } from './scenario-errors.js';
import type { ScenarioFacts } from './scenario-facts.js';

/**
 * The next move of a simulated supplier: confirms the students' order, sends it, and bills it, with the mistake that the
 * scenario is about. It puts that right when the students contest the invoice or pay less than it asks for.
 */
export async function supplierMove(facts: ScenarioFacts): Promise<Move> {
  const { tradeCase, submissions } = facts;
  if (!tradeCase) return { kind: 'wait', awaiting: 'order' };
  const order = tradeCase.documents.find(({ type }) => type === 'order')!;
  if (order.state === 'rejected' || order.state === 'cancelled') return { kind: 'finish', outcome: 'turned-down' };
  const body = await facts.body<Order>(order.id);
  if (!submissions.has('confirmation')) return confirmation(facts, body);
  if (!submissions.has('despatch')) return despatch(facts, tradeCase, body);
  const toReceive = stagesOf(tradeCase).find(({ stage, progress }) => stage === 'receipt' && progress === 'open');
  if (toReceive) return { kind: 'wait', awaiting: awaitedAt(toReceive) };
  const invoice = tradeCase.documents.find(({ type }) => type === 'invoice');
  if (!invoice) return bill(facts, tradeCase, body);
  return settlement(facts, tradeCase, invoice);
}

function confirmation({ today }: ScenarioFacts, order: Order): Move {
  const promisedDelivery = addDays(today, 2);
  const draft = { number: unnumbered, issueDate: today, answer: 'accepted', promisedDelivery } as const;
  return {
    kind: 'send',
    step: 'confirmation',
    documentType: 'order-response',
    body: draftOrderResponse(order, draft),
  };
}

function despatch({ scenario, today }: ScenarioFacts, { progress }: CaseFacts, order: Order): Move {
  const wanted = new Map(progress.lines.map((line) => [line.orderLine, agreed(line).quantity]));
  const quantities = scenario.behaviour === 'short-delivery' ? shortened(wanted) : wanted;
  if (!quantities) {
    return { kind: 'fail', failure: failureOf(new KontorError(nothingToShorten)) };
  }
  const body = draftDespatchAdvice(order, { number: unnumbered, issueDate: today, quantities });
  return { kind: 'send', step: 'despatch', documentType: 'despatch-advice', body };
}

/** A fifth less of the first line with more than one unit; without such a line the last line is left at home. */
function shortened(wanted: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined {
  const lines = [...wanted];
  const several = lines.find(([, quantity]) => new Decimal(quantity).gt(1));
  if (!several) return lines.length > 1 ? new Map(lines.slice(0, -1)) : undefined;
  const [line, quantity] = several;
  const missing = Decimal.max(1, new Decimal(quantity).div(5).floor());
  return new Map([...lines, [line, new Decimal(quantity).minus(missing).toFixed()]]);
}

/** At prices a twentieth too high, or for all that was ordered although less was sent. */
async function bill(facts: ScenarioFacts, { documents, progress }: CaseFacts, order: Order): Promise<Move> {
  const { scenario, partner, today, firm } = facts;
  const advice = await facts.body<DespatchAdvice>(documents.find(({ type }) => type === 'despatch-advice')!.id);
  const [first] = progress.lines;
  const confirmedPrices = new Map(
    progress.lines.flatMap((line) => {
      const { price } = agreed(line);
      if (price === undefined) return [];
      return [
        [line.orderLine, scenario.behaviour === 'wrong-price' && line === first ? dearer(price) : price] as const,
      ];
    }),
  );
  const billed = scenario.behaviour === 'short-delivery' ? draftDespatchAdvice(order, advice) : advice;
  const body = draftInvoiceFromDespatch(
    order,
    { ...billed, number: advice.number, issueDate: advice.issueDate },
    {
      number: unnumbered,
      issueDate: today,
      dueDate: addDays(today, partner.paymentTermsDays),
      seller: draftingFirmOf(partner),
      buyer: draftingFirmOf(firm),
      structuredCommunication: structuredCommunicationFor(referenceDigits(partner, advice)),
      confirmedPrices,
    },
  );
  return { kind: 'send', step: 'invoice', documentType: 'invoice', body };
}

/** Waits for the money; credits what was too much once the students say so, in words or by what they pay. */
async function settlement(facts: ScenarioFacts, tradeCase: CaseFacts, invoice: DocumentFacts): Promise<Move> {
  const { submissions, today, partner, firm } = facts;
  const outstanding = invoice.outstanding ?? 0n;
  const isCorrected = submissions.has('credit-note');
  if (outstanding <= 0n) return { kind: 'finish', outcome: isCorrected ? 'corrected' : 'not-noticed' };
  const contested = ['rejected', 'under-query', 'conditionally-accepted', 'part-paid'].includes(invoice.state);
  if (isCorrected || !contested) return { kind: 'wait', awaiting: 'payment' };
  const body = await facts.body<Invoice>(invoice.id);
  const lines = excessOf(body, tradeCase.progress.lines);
  if (lines.length === 0) return { kind: 'wait', awaiting: 'payment' };
  const creditNote = draftCreditNote({
    number: unnumbered,
    issueDate: today,
    seller: draftingFirmOf(partner),
    buyer: draftingFirmOf(firm),
    currency: body.documentCurrencyCode,
    lines,
    precedingInvoice: { number: body.number, issueDate: body.issueDate },
    ...(body.purchaseOrderReference ? { order: { number: body.purchaseOrderReference } } : {}),
  });
  return { kind: 'send', step: 'credit-note', documentType: 'credit-note', body: creditNote };
}
