import { Controller, Param, Put, Req } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { setPictures } from '#catalogue';
import { KontorError } from '#kernel';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';
import { ProductShelf } from '../access/product-shelf.js';
import { unsupportedMediaType } from '../errors/http-errors.js';
import { IdParams } from './input/common.js';
import { ProductOut } from './views/product-view.js';

@Controller('v1/products')
export class ProductPictureSet {
  constructor(
    private readonly database: DataSource,
    private readonly shelf: ProductShelf,
  ) {}

  @Put(':id/picture')
  @Endpoint({
    access: 'catalogue.write',
    summary: 'Give a product its picture',
    description: 'PNG, JPEG or WebP of at most 1 MB; which of them is told by the content.',
    readsFile: ['image/png', 'image/jpeg', 'image/webp'],
    answer: ProductOut,
  })
  async set(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Req() request: KontorRequest,
  ): Promise<ProductOut> {
    const { product } = await this.shelf.own(actor, id);
    if (!Buffer.isBuffer(request.body)) throw new KontorError(unsupportedMediaType);
    await setPictures(this.database.manager, [{ productId: id, bytes: request.body }]);
    return this.shelf.showOne(actor, product);
  }
}
