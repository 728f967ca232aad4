import { Product } from '#catalogue';
import type { NewEnvelope } from '#clearing';
import {
  draftCreditNote,
  draftDespatchAdvice,
  draftInvoiceFromDespatch,
  draftOrder,
  draftOrderResponse,
  draftReceiptAdvice,
  structuredCommunicationFor,
} from '#doctypes';
import { addDays, dayOf } from '#kernel';
import { draftingFirmOf, seededRandom, type FirmRecord } from '#registry';
import type { BenchInstallation } from './installation.js';

export const documentsOfCase = 6;
export const linesOfDocument = 10;

/**
 * Trade cases of six documents with ten lines each, or so many as told (order, order response, despatch advice, receipt advice, invoice, credit
 * note) between random firms, in the order in which they are sent. Their senders number them, so that none has to wait for
 * the answer to another, and the clearing gets as much as it can take.
 */
export async function fullCases(
  { dataSource, directory, network }: BenchInstallation,
  count: number,
  run: string,
  lines = linesOfDocument,
): Promise<NewEnvelope[][]> {
  const products = await dataSource.getRepository(Product).find({
    where: { networkId: network.id, active: true },
    order: { firmId: 'ASC', number: 'ASC' },
  });
  const byFirm = new Map<string, Product[]>();
  for (const product of products) byFirm.set(product.firmId, [...(byFirm.get(product.firmId) ?? []), product]);
  const firms = [...(await directory.byIds([...byFirm.keys()])).values()].filter(({ isService }) => !isService);
  const random = seededRandom(`bench ${run}`);
  return Array.from({ length: count }, (_, index) => {
    const seller = random.pick(firms);
    let buyer = seller;
    while (buyer === seller) buyer = random.pick(firms);
    return caseOf({ buyer, seller, products: byFirm.get(seller.id)!, key: `${run}-${index}`, index, lines });
  });
}

interface CaseFacts {
  readonly buyer: FirmRecord;
  readonly seller: FirmRecord;
  readonly products: readonly Product[];
  readonly key: string;
  readonly index: number;
  readonly lines: number;
}

function caseOf({ buyer, seller, products, key, index, lines: count }: CaseFacts): NewEnvelope[] {
  const day = dayOf(new Date());
  const parties = { buyer: draftingFirmOf(buyer), seller: draftingFirmOf(seller) };
  const common = { issueDate: day };
  const lines = Array.from({ length: count }, (_, line) => {
    const product = products[line % products.length]!;
    return {
      product: product.number,
      name: product.names.en,
      quantity: '1',
      unitCode: product.unitCode,
      netPrice: product.netPrice.toFixed(),
      vatCategory: product.vatCategory,
      vatRate: product.vatRate.toFixed(),
    };
  });
  const order = draftOrder({ number: `O-${key}`, ...common, ...parties, currency: 'EUR', lines });
  const response = draftOrderResponse(order, { number: `R-${key}`, ...common, answer: 'accepted' });
  const despatch = draftDespatchAdvice(order, { number: `D-${key}`, ...common });
  const receipt = draftReceiptAdvice(despatch, { number: `G-${key}`, ...common });
  const invoice = draftInvoiceFromDespatch(order, despatch, {
    number: `I-${key}`,
    ...common,
    ...parties,
    dueDate: addDays(day, 30),
    structuredCommunication: structuredCommunicationFor(String(index).padStart(10, '0')),
  });
  const creditNote = draftCreditNote({
    number: `C-${key}`,
    ...common,
    ...parties,
    currency: 'EUR',
    lines,
    precedingInvoice: { number: invoice.number, issueDate: day },
    order: { number: order.number },
  });
  const sent = [
    ['order', order, buyer, seller],
    ['order-response', response, seller, buyer],
    ['despatch-advice', despatch, seller, buyer],
    ['receipt-advice', receipt, buyer, seller],
    ['invoice', invoice, seller, buyer],
    ['credit-note', creditNote, seller, buyer],
  ] as const;
  return sent.map(([documentType, body, sender, receiver]) => ({
    networkId: sender.networkId,
    senderFirmId: sender.id,
    receiver: receiver.participantId,
    documentType,
    mediaType: 'application/json',
    content: JSON.stringify(body),
    idempotencyKey: `${documentType}-${key}`,
  }));
}
