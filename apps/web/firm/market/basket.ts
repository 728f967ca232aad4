import { useMemo, useSyncExternalStore } from 'react';
import type { Schemas } from '#web/api/client';

export type MarketProduct = Schemas['MarketProduct'];

/** What somebody means to order: kept in the browser, for one firm. */
export interface BasketLine {
  readonly product: MarketProduct;
  /** A plain decimal, or whatever has been typed. */
  readonly quantity: string;
}

type Lines = readonly BasketLine[];

const key = (firmId: string): string => `kontor-basket-${firmId}`;
const observers = new Set<() => void>();
/** The same text is the same lines, so that React sees no change where there is none. */
let last: { readonly text: string; readonly lines: Lines } = { text: '', lines: [] };

function read(firmId: string): Lines {
  let text = '';
  try {
    text = localStorage.getItem(key(firmId)) ?? '[]';
    if (text !== last.text) last = { text, lines: JSON.parse(text) as Lines };
    return last.lines;
  } catch {
    return (last = { text, lines: last.text === text ? last.lines : [] }).lines;
  }
}

function write(firmId: string, lines: Lines): void {
  try {
    localStorage.setItem(key(firmId), JSON.stringify(lines));
  } catch {
    last = { text: '', lines };
  }
  for (const observer of observers) observer();
}

export interface Basket {
  readonly lines: Lines;
  /** Puts a product in, or more of it. */
  readonly add: (product: MarketProduct, quantity: string) => void;
  readonly setQuantity: (productId: string, quantity: string) => void;
  readonly remove: (productIds: readonly string[]) => void;
}

export function useBasket(firmId: string): Basket {
  const lines = useSyncExternalStore(subscribe, () => read(firmId));
  return useMemo(
    () => ({
      lines,
      add: (product, quantity) => {
        const others = read(firmId).filter((line) => line.product.id !== product.id);
        write(firmId, [...others, { product, quantity }]);
      },
      setQuantity: (productId, quantity) =>
        write(
          firmId,
          read(firmId).map((line) => (line.product.id === productId ? { ...line, quantity } : line)),
        ),
      remove: (productIds) =>
        write(
          firmId,
          read(firmId).filter(({ product }) => !productIds.includes(product.id)),
        ),
    }),
    [lines, firmId],
  );
}

function subscribe(observer: () => void): () => void {
  observers.add(observer);
  // Another window of the same browser has the same basket.
  addEventListener('storage', observer);
  return () => {
    observers.delete(observer);
    removeEventListener('storage', observer);
  };
}
