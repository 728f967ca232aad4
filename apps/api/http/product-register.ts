import { Body, Controller, Inject, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { invalidQuantity, openStock, registerProducts } from '#catalogue';
import { CLOCK, isPlainDecimal, KontorError, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { ProductShelf } from '../access/product-shelf.js';
import { Id } from './input/common.js';
import { productFields } from './input/product-input.js';
import { ProductOut } from './views/product-view.js';

const ProductIn = z
  .strictObject({
    ...productFields,
    firmId: Id.optional().meta({ description: 'Needed only by those who work in several firms' }),
    openingStock: z.string().optional().meta({ description: 'Counted units; without it no stock is kept (services)' }),
  })
  .meta({ id: 'ProductIn' });

@Controller('v1/products')
export class ProductRegister {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    private readonly shelf: ProductShelf,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Endpoint({ access: 'catalogue.write', status: 201, summary: 'Add a product to a catalogue', answer: ProductOut })
  async register(
    @From() { actor }: Caller,
    @Body({ schema: ProductIn }) { firmId, openingStock, ...input }: z.infer<typeof ProductIn>,
  ): Promise<ProductOut> {
    const firm = await this.targets.firmOf(actor, 'catalogue.write', firmId);
    if (openingStock !== undefined) checkStock(openingStock);
    const { id: owner, networkId, currency } = firm;
    const registered = await inTransaction(this.database, async (manager) => {
      const [product] = await registerProducts(manager, [{ ...input, firmId: owner, networkId, currency }]);
      const { id: productId, number } = product!;
      if (openingStock !== undefined) {
        const opening = { networkId, firmId: owner, productId, number, quantity: openingStock };
        await openStock(manager, [opening], this.clock.now());
      }
      return product!;
    });
    return this.shelf.showOne(actor, registered);
  }
}

function checkStock(quantity: string): void {
  if (isPlainDecimal(quantity) && !quantity.startsWith('-')) return;
  throw new KontorError(invalidQuantity, { value: quantity.slice(0, 40) }, { field: '/openingStock' });
}
