import { Body, Controller, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { changeProduct, type Product } from '#catalogue';
import { KontorError } from '#kernel';
import { inTransaction } from '#platform';
import { notFound, recordAudit } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { ProductShelf } from '../access/product-shelf.js';
import { IdParams } from './input/common.js';
import { productFields } from './input/product-input.js';
import { ProductOut } from './views/product-view.js';

const ProductChangeIn = z.strictObject(productFields).meta({ id: 'ProductChangeIn' });

@Controller('v1/products')
export class ProductChange {
  constructor(
    private readonly database: DataSource,
    private readonly shelf: ProductShelf,
  ) {}

  @Put(':id')
  @Endpoint({ access: 'catalogue.write', summary: 'Replace a product', answer: ProductOut })
  async change(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: ProductChangeIn }) input: z.infer<typeof ProductChangeIn>,
  ): Promise<ProductOut> {
    const { firm, product } = await this.shelf.own(actor, id);
    const { id: firmId, networkId, currency } = firm;
    const changed = await inTransaction(this.database, async (manager) => {
      const after = await changeProduct(manager, { ...input, id, firmId, networkId, currency });
      if (!after) throw new KontorError(notFound);
      const subject = { kind: 'product', id, label: `${product.number} (${firm.name})` };
      const fields = { before: offerOf(product), after: offerOf(after) };
      await recordAudit(manager, actor, { action: 'product.change', subject, ...fields });
      return after;
    });
    return this.shelf.showOne(actor, changed);
  }
}

/** What a customer may rely on: no later document tells what it was before. */
function offerOf({ number, unitCode, netPrice, priceBaseQuantity, vatCategory, vatRate }: Product): object {
  return { number, unitCode, netPrice, priceBaseQuantity, vatCategory, vatRate };
}
