import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '#web/api/client';
import { lineOfProduct } from '#web/form/body/product-line';
import type { Body, Json } from '#web/form/body/pointer';
import { lineShapeOf } from '#web/form/body/shape';
import { withTotals } from '#web/form/body/totals';
import type { Language } from '#web/texts/languages';
import type { Basket, BasketLine } from './basket';

interface OrderDraft {
  readonly order: (lines: readonly BasketLine[]) => Promise<void>;
  readonly busy: boolean;
  readonly error: unknown;
}

/** Makes a draft order of what lies in the basket from one seller, and goes to it. */
export function useOrderDraft(firmId: string, basket: Basket): OrderDraft {
  const [, navigate] = useLocation();
  const queryClient = useQueryClient();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const order = async (lines: readonly BasketLine[]): Promise<void> => {
    const [first] = lines;
    if (!first || underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setError(undefined);
    try {
      const id = await orderDraft(firmId, first.product.firm.participantId, lines);
      basket.remove(lines.map(({ product }) => product.id));
      void queryClient.invalidateQueries();
      navigate(`/firm/${firmId}/drafts/${id}`);
    } catch (problem) {
      setError(problem);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { order, busy, error };
}

/** The server begins the order with both parties; the lines come from the basket, in the seller's language. */
async function orderDraft(firmId: string, receiver: string, basketLines: readonly BasketLine[]): Promise<string> {
  const shape = lineShapeOf('order')!;
  const { data: begun } = await client.POST('/v1/drafts', { body: { firm: firmId, documentType: 'order', receiver } });
  const lines = basketLines.map(({ product, quantity }, index) =>
    lineOfProduct(product, shape, product.firm.language as Language, { identifier: String(index + 1), quantity }),
  );
  const body = withTotals('order', { ...(begun!.body as Body), lines: lines as unknown as Json });
  const params = { path: { id: begun!.id }, header: { 'if-match': `"${begun!.version}"` } };
  await client.PUT('/v1/drafts/{id}', { params, body: { body } });
  return begun!.id;
}
