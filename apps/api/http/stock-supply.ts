import { Body, Controller, Inject, Post, Req } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v5 } from 'uuid';
import { z } from 'zod';
import { availableStock, noStockKept, productsByNumber, supplyStock, unknownProductNumber } from '#catalogue';
import { CLOCK, KontorError, newId, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { InvalidInput, recordAudit, requireOpenFirms, type FirmRecord } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';
import { firmSubject } from '../audit/subjects.js';
import { Id } from './input/common.js';

const Supply = z.strictObject({
  number: z.string().max(100).meta({ description: 'Of the product, in the firm’s catalogue' }),
  quantity: z
    .string()
    .regex(/^\d{1,12}(\.\d{1,6})?$/, '0-9')
    .refine((text) => /[1-9]/.test(text), '> 0')
    .meta({ example: '250' }),
});
type Supply = z.infer<typeof Supply>;

const StockSupplyIn = z
  .strictObject({ firmId: Id, lines: z.array(Supply).min(1).max(500) })
  .meta({ id: 'StockSupplyIn' });

/** Namespace of the ids of transfers made under an idempotency key; never to be changed. */
const namespace = '0b6f5c7a-4f0e-4d0c-9a3b-6a1d6a5d8f21';

@Controller('v1/stock-supplies')
export class StockSupply {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Endpoint({
    access: 'stock.supply',
    status: 204,
    summary: 'Bring goods into a firm’s stock from outside the network',
    description: 'With the header Idempotency-Key the same request again supplies nothing more.',
  })
  async supply(
    @From() { actor }: Caller,
    @Body({ schema: StockSupplyIn }) { firmId, lines }: z.infer<typeof StockSupplyIn>,
    @Req() { headers }: KontorRequest,
  ): Promise<void> {
    const firm = await this.targets.firmOf(actor, 'stock.supply', firmId);
    const key = String(headers['idempotency-key'] ?? newId());
    await inTransaction(this.database, async (manager) => {
      await requireOpenFirms(manager, [firmId]);
      const productIds = await suppliedProducts(manager, firm, lines);
      const supplies = lines.map(({ quantity }, index) => {
        const transferId = v5(`${firmId} ${key} ${index}`, namespace);
        return { firmId, productId: productIds[index]!, quantity, transferId };
      });
      const isNew = await supplyStock(manager, supplies, this.clock.now());
      if (!isNew) return;
      const after = Object.fromEntries(lines.map(({ number, quantity }) => [number, quantity]));
      await recordAudit(manager, actor, { action: 'stock.supply', subject: firmSubject(firm), after });
    });
  }
}

/** @throws InvalidInput with a problem for each line whose product does not exist or keeps no stock */
async function suppliedProducts(manager: EntityManager, firm: FirmRecord, lines: readonly Supply[]): Promise<string[]> {
  const products = await productsByNumber(
    manager,
    firm.id,
    lines.map(({ number }) => number),
  );
  const kept = await availableStock(
    manager,
    [...products.values()].map(({ id }) => id),
  );
  const problems = lines.flatMap(({ number }, index) => {
    const product = products.get(number);
    if (product && kept.has(product.id)) return [];
    const definition = product ? noStockKept : unknownProductNumber;
    return [new KontorError(definition, { number: number.slice(0, 40) }, { field: `/lines/${index}/number` })];
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  return lines.map(({ number }) => products.get(number)!.id);
}
