import { Decimal } from 'decimal.js';
import { firmStockAccountId, stockAccountId, stockCurrency, type ProductRecord } from '#catalogue';
import type { StockPosting } from '#doctype';
import { newId, stockUnits, type DraftTransfer } from '#kernel';
import type { Finding } from '#standards';
import type { Surroundings } from './surroundings.js';
import type { ReadPayload } from './work.js';

export interface StockMoves {
  readonly transfers: readonly DraftTransfer[];
  readonly findings: readonly Finding[];
  /** Firms whose accounts beside their products the transfers touch. */
  readonly firmIds: readonly string[];
  /** Takes the goods out of the stock in hand, so that the next document of the batch does not count on them. */
  take(): void;
}

/** The stock transfers that a document's postings ask for; products that keep no stock (services, foreign ones) move nothing. */
export function stockTransfers(
  read: ReadPayload,
  documentId: string,
  surroundings: Surroundings,
  now: Date,
): StockMoves {
  const taken = new Map<string, { product: ProductRecord; quantity: Decimal }>();
  const transfers: DraftTransfer[] = [];
  for (const posting of read.type.postings?.(read.body) ?? []) {
    const firmId = posting.owner === 'seller' ? read.sellerFirmId : read.buyerFirmId;
    const product = surroundings.products.get(firmId)?.get(posting.product);
    const quantity = new Decimal(posting.quantity);
    if (!product || !surroundings.stock.has(product.id) || quantity.lte(0)) continue;
    const otherFirmId = firmId === read.sellerFirmId ? read.buyerFirmId : read.sellerFirmId;
    transfers.push(transferOf(posting, { firmId, otherFirmId, product }, read.type.id, documentId, now));
    if (posting.from !== 'stock') continue;
    const before = taken.get(product.id)?.quantity ?? new Decimal(0);
    taken.set(product.id, { product, quantity: before.plus(quantity) });
  }
  return {
    transfers,
    firmIds: transfers.length > 0 ? [read.sellerFirmId, read.buyerFirmId] : [],
    findings: [...taken.values()].flatMap((move) => shortage(move, surroundings)),
    take: () => {
      for (const { product, quantity } of taken.values()) {
        surroundings.stock.set(product.id, surroundings.stock.get(product.id)!.minus(quantity));
      }
    },
  };
}

/** Goods that are not there cannot leave: a refusal in both strictness modes, as for money. */
function shortage(
  { product, quantity }: { product: ProductRecord; quantity: Decimal },
  { stock }: Surroundings,
): Finding[] {
  const available = stock.get(product.id)!;
  if (available.gte(quantity)) return [];
  const params = { product: product.number, available: available.toFixed(), wanted: quantity.toFixed() };
  return [{ rule: 'KONTOR-STOCK', severity: 'fatal', layer: 'money', path: '/lines', params }];
}

function transferOf(
  posting: StockPosting,
  { firmId, otherFirmId, product }: { firmId: string; otherFirmId: string; product: ProductRecord },
  reason: string,
  documentId: string,
  now: Date,
): DraftTransfer {
  const account = (place: StockPosting['from']) => {
    if (place === 'stock') return stockAccountId(product.id);
    // What one side despatched, the other received.
    return firmStockAccountId(place === 'received' ? otherFirmId : firmId, place);
  };
  return {
    id: newId(),
    debitAccountId: account(posting.from),
    creditAccountId: account(posting.to),
    amount: stockUnits(posting.quantity),
    currency: stockCurrency,
    eventTime: now,
    reason,
    sourceId: documentId,
  };
}
