import {
  draftDespatchAdvice,
  draftInvoiceFromDespatch,
  draftOrder,
  draftOrderResponse,
  draftReceiptAdvice,
  structuredCommunicationFor,
} from '#doctypes';
import { addDays, dayOf, moneyOf } from '#kernel';
import { draftingFirmOf, type FirmRecord, type SeededRandom } from '#registry';
import type { ClientFirm, PersistentClient } from './client.js';

export interface TradedProduct {
  readonly number: string;
  readonly name: string;
  readonly unitCode: string;
  readonly netPrice: string;
  readonly vatCategory: 'S' | 'Z' | 'E' | 'AE' | 'K' | 'G' | 'O';
  readonly vatRate: string;
}

export interface TradingFirm extends ClientFirm {
  readonly record: FirmRecord;
  readonly products: readonly TradedProduct[];
}

/** One case from order to payment, each step once the one before is decided; now and then with a mistake in it. */
export async function tradeCase(
  client: PersistentClient,
  firms: readonly TradingFirm[],
  random: SeededRandom,
  key: string,
): Promise<void> {
  const seller = random.pick(firms);
  const buyer = random.pick(firms.filter((firm) => firm !== seller));
  const day = dayOf(new Date());
  const common = { issueDate: day };
  const parties = { buyer: draftingFirmOf(buyer.record), seller: draftingFirmOf(seller.record) };
  const lines = Array.from({ length: 1 + random.below(4) }, () => ({
    ...productLine(random.pick(seller.products)),
    quantity: String(1 + random.below(3)),
  }));
  const order = draftOrder({ number: `O-${key}`, ...common, ...parties, currency: 'EUR', lines });
  // One case in ten begins with an order that no network accepts.
  if (random.below(10) === 0) {
    const wrong = { ...order, number: `X-${key}`, issueDate: 'yesterday' };
    const { state } = await client.submit(buyer, seller, 'order', wrong, `wrong-${key}`);
    if (state !== 'rejected') throw new Error(`a wrong order was ${state}`);
  }
  const step = async (from: TradingFirm, to: TradingFirm, type: string, body: { number: string }): Promise<void> => {
    const { state, findings } = await client.submit(from, to, type, body, key);
    if (state !== 'accepted') throw new Error(`${type}-${key} was ${state}: ${JSON.stringify(findings)}`);
  };
  await step(buyer, seller, 'order', order);
  await step(
    seller,
    buyer,
    'order-response',
    draftOrderResponse(order, { number: `R-${key}`, ...common, answer: 'accepted' }),
  );
  const despatch = draftDespatchAdvice(order, { number: `D-${key}`, ...common });
  await step(seller, buyer, 'despatch-advice', despatch);
  await step(buyer, seller, 'receipt-advice', draftReceiptAdvice(despatch, { number: `G-${key}`, ...common }));
  const invoice = draftInvoiceFromDespatch(order, despatch, {
    number: `I-${key}`,
    ...common,
    ...parties,
    dueDate: addDays(day, 30),
    structuredCommunication: structuredCommunicationFor(String(random.below(9_999_999)).padStart(10, '0')),
  });
  await step(seller, buyer, 'invoice', invoice);
  await client.pay(buyer, seller, moneyOf(invoice.totals.amountDueForPayment, 'EUR').minor, `P-${key}`);
}

function productLine({ number, ...product }: TradedProduct) {
  return { product: number, ...product };
}
