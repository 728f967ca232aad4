import { Decimal } from 'decimal.js';
import { draftDespatchAdvice, draftReceiptAdvice } from '#doctypes';
import type { DespatchAdvice, Order } from '#standards';
import { discrepancyOf } from './business.js';
import { carry } from './carry.js';
import { unnumbered, type CaseStage } from './case-stage.js';

export interface Delivered {
  readonly despatchAdvice: DespatchAdvice;
  /** What the buyer did not keep, by order line. */
  readonly refused: ReadonlyMap<string, string>;
}

/** The seller sends what was agreed, in one delivery or two, and the buyer answers for each. */
export async function deliver(
  stage: CaseStage,
  order: Order,
  agreed: ReadonlyMap<string, string>,
): Promise<Delivered[]> {
  const { trader, buyer, seller, day, script } = stage;
  const delivered: Delivered[] = [];
  for (const [index, quantities] of partsOf(agreed, script.course.deliveries).entries()) {
    const step = String(index + 1);
    const draft = draftDespatchAdvice(order, { number: unnumbered, issueDate: day, quantities });
    const despatchAdvice = await trader.send('despatch-advice', seller, buyer, draft, step);
    if (!despatchAdvice) return delivered;
    await carry(stage, despatchAdvice, step);
    const refused = await receive(stage, despatchAdvice, step);
    delivered.push({ despatchAdvice, refused });
  }
  return delivered;
}

/** Halves, the larger first; what cannot be halved goes in the first. */
function partsOf(agreed: ReadonlyMap<string, string>, deliveries: 1 | 2): ReadonlyMap<string, string>[] {
  if (deliveries === 1) return [agreed];
  const first = new Map([...agreed].map(([line, quantity]) => [line, new Decimal(quantity).div(2).ceil().toFixed()]));
  const rest = [...agreed].map(([line, quantity]) => {
    return [line, new Decimal(quantity).minus(first.get(line)!).toFixed()] as const;
  });
  const second = new Map(rest.filter(([, quantity]) => new Decimal(quantity).gt(0)));
  return second.size > 0 ? [first, second] : [first];
}

async function receive(
  stage: CaseStage,
  despatchAdvice: DespatchAdvice,
  step: string,
): Promise<ReadonlyMap<string, string>> {
  const { trader, buyer, seller, day, script } = stage;
  const { receipt } = script.course;
  const line = despatchAdvice.lines[0];
  const isWrong = line !== undefined && receipt !== 'complete' && step === '1';
  const draft = draftReceiptAdvice(despatchAdvice, {
    number: unnumbered,
    issueDate: day,
    discrepancies: isWrong ? [discrepancyOf(receipt, line.identifier, buyer.language)] : [],
  });
  await trader.send('receipt-advice', buyer, seller, draft, step);
  return isWrong ? new Map([[line.purchaseOrderLineReference, '1']]) : new Map<string, string>();
}
