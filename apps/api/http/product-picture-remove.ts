import { Controller, Delete, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { removePicture } from '#catalogue';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { ProductShelf } from '../access/product-shelf.js';
import { IdParams } from './input/common.js';

@Controller('v1/products')
export class ProductPictureRemove {
  constructor(
    private readonly database: DataSource,
    private readonly shelf: ProductShelf,
  ) {}

  @Delete(':id/picture')
  @Endpoint({ access: 'catalogue.write', status: 204, summary: 'Take a product’s picture away' })
  async remove(@From() { actor }: Caller, @Param({ schema: IdParams }) { id }: IdParams): Promise<void> {
    await this.shelf.own(actor, id);
    await removePicture(this.database.manager, id);
  }
}
