import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { stockOf } from '#catalogue';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { Id } from './input/common.js';

const StockQuery = z.strictObject({ firmId: Id.optional() });

const StockOut = z
  .object({
    items: z.array(
      z.object({
        productId: z.string(),
        number: z.string(),
        quantity: z.string().meta({ description: 'What is there, in units of the product' }),
        reserved: z.string().meta({ description: 'The part of it that is promised' }),
      }),
    ),
  })
  .meta({ id: 'Stock' });

@Controller('v1/stock')
export class StockList {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Get()
  @Endpoint({ access: 'stock.read', summary: 'What a firm has in stock', answer: StockOut })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: StockQuery }) { firmId }: z.infer<typeof StockQuery>,
  ): Promise<z.infer<typeof StockOut>> {
    const firm = await this.targets.firmOf(actor, 'stock.read', firmId);
    const lines = await stockOf(this.database.manager, firm.id);
    const items = lines.map(({ productId, number, quantity, reserved }) => ({
      productId,
      number,
      quantity: quantity.toFixed(),
      reserved: reserved.toFixed(),
    }));
    return { items };
  }
}
