import { draftingFirmOf } from '#registry';
import { Decimal } from 'decimal.js';
import { draftCreditNote, draftInvoiceFromDespatch, structuredCommunicationFor } from '#doctypes';
import { addDays, moneyOf } from '#kernel';
import type { CreditNote, DespatchAdvice, Invoice, Order } from '#standards';
import { dearer, orderOf, referenceDigits } from './business.js';
import { unnumbered, type CaseStage } from './case-stage.js';
import { announcePayment, answerInvoice, settleInvoice } from './answer-invoice.js';
import { answerOrder, type Answered } from './answer-order.js';
import { deliver, type Delivered } from './deliver.js';
import { offer } from './offer.js';
import { thinkAgain } from './think-again.js';
import type { TradeScript } from './trade-script.js';
import { productKey } from './trading-firms.js';

/** Plays a case to its end; it ends early where a document is refused, as it would between people. */
export async function playCase(stage: CaseStage): Promise<void> {
  await offer(stage);
  const placed = await placeOrder(stage);
  const wanted = placed && (await thinkAgain(stage, placed));
  const answered = wanted && (await answerOrder(stage, wanted));
  const order = wanted?.order;
  if (!order || !answered) return;
  const delivered = await deliver(stage, order, answered.quantities);
  for (const [index, { despatchAdvice }] of delivered.entries()) {
    const invoice = await sendInvoice(stage, order, despatchAdvice, answered.prices, String(index + 1));
    if (!invoice) return;
    const step = String(index + 1);
    await answerInvoice(stage, invoice, step);
    const credited =
      stage.script.course.corrected && index === 0
        ? await correct(stage, order, answered, invoice, delivered[0]!)
        : '0';
    await settleInvoice(stage, invoice, step);
    await payInvoice(stage, invoice, credited, step);
    await announcePayment(stage, invoice, step);
  }
}

async function placeOrder(stage: CaseStage): Promise<Order | undefined> {
  const { script, trader, buyer, seller, firms, day } = stage;
  const lines = script.lines.map(({ product, quantity }) => {
    return { product: firms.products.get(productKey(seller.id, product))!, quantity };
  });
  const order = orderOf(buyer, seller, lines, day);
  if (script.course.clumsyOrder) {
    // The date as people write it, which no structure allows: the clearing says so, and the order is sent again.
    await trader.send('order', buyer, seller, { ...order, issueDate: day.split('-').reverse().join('/') }, 'clumsy');
  }
  return trader.send('order', buyer, seller, order);
}

async function sendInvoice(
  stage: CaseStage,
  order: Order,
  despatchAdvice: DespatchAdvice,
  confirmedPrices: ReadonlyMap<string, string>,
  step: string,
): Promise<Invoice | undefined> {
  const { trader, buyer, seller, day, script } = stage;
  const invoice = draftInvoiceFromDespatch(order, misstated(despatchAdvice, script), {
    number: unnumbered,
    issueDate: day,
    dueDate: addDays(day, seller.paymentTermsDays),
    seller: draftingFirmOf(seller),
    buyer: draftingFirmOf(buyer),
    // The number is not known yet, so the reference is made from that of the goods sent, which this invoice alone bills.
    structuredCommunication: structuredCommunicationFor(referenceDigits(seller, despatchAdvice)),
    confirmedPrices: script.course.invoice === 'too-dear' ? overcharged(order, confirmedPrices) : confirmedPrices,
  });
  return trader.send('invoice', seller, buyer, invoice, step);
}

/** One more of the first line than was sent, in a course where the seller does so. */
function misstated(despatchAdvice: DespatchAdvice, { course }: TradeScript): DespatchAdvice {
  if (course.invoice !== 'too-much') return despatchAdvice;
  const lines = despatchAdvice.lines.map((line, index) => {
    if (index > 0) return line;
    return { ...line, deliveredQuantity: new Decimal(line.deliveredQuantity).plus(1).toFixed() };
  });
  return { ...despatchAdvice, lines };
}

function overcharged(order: Order, confirmed: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [line] = order.lines;
  const price = line && (confirmed.get(line.identifier) ?? line.price?.netPrice);
  return line && price ? new Map([...confirmed, [line.identifier, dearer(price)]]) : confirmed;
}

/** The credit note for what was charged too much; returns its amount, `0` when there is none. */
async function correct(
  stage: CaseStage,
  order: Order,
  { prices }: Answered,
  invoice: Invoice,
  { refused }: Delivered,
): Promise<string> {
  const { trader, buyer, seller, day, script } = stage;
  const lines = invoice.lines.flatMap((line) => {
    const returned = refused.get(line.purchaseOrderLineReference ?? '');
    const excess = script.course.invoice === 'too-dear' ? overchargeOf(line, order, prices) : undefined;
    const isWhole = excess !== undefined || script.course.invoiceAnswer === 'rejected';
    const quantity = isWhole ? line.invoicedQuantity : returned;
    if (quantity === undefined) return [];
    return [
      {
        orderLine: line.purchaseOrderLineReference,
        product: line.item.sellersIdentifier,
        name: line.item.name,
        quantity,
        unitCode: line.invoicedQuantityUnitCode,
        netPrice: excess ?? line.price.netPrice,
        vatCategory: line.item.vatCategoryCode as 'S',
        vatRate: line.item.vatRate ?? '0',
      },
    ];
  });
  if (lines.length === 0) return '0';
  const creditNote: CreditNote = draftCreditNote({
    number: unnumbered,
    issueDate: day,
    seller: draftingFirmOf(seller),
    buyer: draftingFirmOf(buyer),
    currency: buyer.currency,
    lines,
    precedingInvoice: { number: invoice.number, issueDate: invoice.issueDate },
    ...(invoice.purchaseOrderReference ? { order: { number: invoice.purchaseOrderReference } } : {}),
  });
  const sent = await trader.send('credit-note', seller, buyer, creditNote);
  return sent?.totals.amountDueForPayment ?? '0';
}

/** What a line charges for a unit above the agreed price; undefined when it charges no more. */
function overchargeOf(
  line: Invoice['lines'][number],
  order: Order,
  confirmed: ReadonlyMap<string, string>,
): string | undefined {
  const orderLine = line.purchaseOrderLineReference ?? '';
  const agreed = confirmed.get(orderLine) ?? order.lines.find((one) => one.identifier === orderLine)?.price?.netPrice;
  const excess = new Decimal(line.price.netPrice).minus(agreed ?? line.price.netPrice);
  return excess.gt(0) ? excess.toFixed() : undefined;
}

/** Pays what is due after the credit note, in the way of the course. */
async function payInvoice(stage: CaseStage, invoice: Invoice, credited: string, step: string): Promise<void> {
  const { trader, buyer, seller, firms, script, day } = stage;
  const due = new Decimal(invoice.totals.amountDueForPayment).minus(credited);
  const { payment } = script.course;
  if (due.lte(0) || payment === 'none') return;
  const account = firms.bankAccountIds.get(buyer.id)!;
  const communication = invoice.paymentInstructions?.[0]?.remittanceInformation?.replace(/\D/g, '');
  const pay = (part: string, amount: Decimal, executionDate?: string) =>
    trader.pay(`${step}${part}`, account, seller, {
      amount: moneyOf(amount.toFixed(2), buyer.currency).minor,
      structuredCommunication: communication,
      executionDate,
    });
  if (payment === 'late') {
    await pay('late', due, invoice.dueDate && invoice.dueDate > day ? addDays(invoice.dueDate, 3) : undefined);
  } else if (payment === 'in-parts') {
    const first = due.div(2).toDecimalPlaces(2, Decimal.ROUND_DOWN);
    await pay('a', first);
    await pay('b', due.minus(first));
  } else {
    // Beyond its funds: a slip of the decimal point, refused by the bank, then the right amount.
    if (payment === 'beyond-funds') await pay('slip', due.plus(10).times(1_000));
    await pay('', due);
  }
}
