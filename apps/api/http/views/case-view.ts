import { z } from 'zod';
import type { TradeCase } from '#clearing';

const LineProgressOut = z.object({
  orderLine: z.string(),
  product: z.string().optional(),
  name: z.string(),
  unitCode: z.string(),
  ordered: z.string(),
  orderedPrice: z.string().optional(),
  confirmed: z.string().optional(),
  confirmedPrice: z.string().optional(),
  despatched: z.string(),
  received: z.string(),
  refused: z.string(),
  invoiced: z.string(),
  credited: z.string(),
});

export const CaseOut = z
  .object({
    id: z.string(),
    number: z.string().meta({ description: 'Of the document that opened it' }),
    buyerFirmId: z.string(),
    sellerFirmId: z.string(),
    openedAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    lines: z.array(LineProgressOut).meta({ description: 'How far each line has come: the three-way match' }),
  })
  .meta({ id: 'TradeCase' });

export function caseView(tradeCase: TradeCase): z.infer<typeof CaseOut> {
  const { id, number, buyerFirmId, sellerFirmId, progress } = tradeCase;
  return {
    id,
    number,
    buyerFirmId,
    sellerFirmId,
    openedAt: tradeCase.openedAt.toISOString(),
    updatedAt: tradeCase.updatedAt.toISOString(),
    lines: [...progress.lines],
  };
}
