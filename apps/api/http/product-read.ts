import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Product } from '#catalogue';
import { authorize } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { ProductShelf } from '../access/product-shelf.js';
import { IdParams } from './input/common.js';
import { ProductOut } from './views/product-view.js';

@Controller('v1/products')
export class ProductRead {
  constructor(
    private readonly database: DataSource,
    private readonly shelf: ProductShelf,
  ) {}

  @Get(':id')
  @Endpoint({ access: 'catalogue.read', summary: 'A product', answer: ProductOut })
  async read(@From() { actor }: Caller, @Param({ schema: IdParams }) { id }: IdParams): Promise<ProductOut> {
    const product = await this.database.manager.findOneBy(Product, { id });
    authorize(actor, 'catalogue.read', product && { networkId: product.networkId });
    return this.shelf.showOne(actor, product!);
  }
}
