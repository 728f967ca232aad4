import { Body, Controller, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { changeProduct } from '#catalogue';
import { KontorError } from '#kernel';
import { notFound } from '#registry';
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
    const { firm } = await this.shelf.own(actor, id);
    const { id: firmId, networkId, currency } = firm;
    const changed = await changeProduct(this.database.manager, { ...input, id, firmId, networkId, currency });
    if (!changed) throw new KontorError(notFound);
    return this.shelf.showOne(actor, changed);
  }
}
