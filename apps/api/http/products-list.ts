import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listProducts } from '#catalogue';
import { authorize } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { ProductShelf } from '../access/product-shelf.js';
import { flag, Id, LanguageCode, page, pageOf, queryText, words } from './input/common.js';
import { ProductOut } from './views/product-view.js';

const ProductsQuery = z.strictObject({
  ...page,
  words,
  language: LanguageCode.optional().meta({ description: 'Of the words; all four without it' }),
  firmId: Id.optional(),
  sector: queryText.optional(),
  inactive: flag.meta({ description: 'Whether products that are no longer sold are listed too' }),
});

const ProductPageOut = pageOf(ProductOut).meta({ id: 'ProductPage' });

@Controller('v1/products')
export class ProductsList {
  constructor(
    private readonly database: DataSource,
    private readonly shelf: ProductShelf,
  ) {}

  @Get()
  @Endpoint({ access: 'catalogue.read', summary: 'The catalogues of all firms, or of one', answer: ProductPageOut })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: ProductsQuery }) { after, inactive, ...search }: z.infer<typeof ProductsQuery>,
  ): Promise<z.infer<typeof ProductPageOut>> {
    const { networkId } = actor;
    authorize(actor, 'catalogue.read', { networkId });
    const includeInactive = inactive === 'true';
    const wanted = { ...search, networkId, includeInactive, cursor: after };
    const { items, next } = await listProducts(this.database.manager, wanted);
    return { items: await this.shelf.show(actor, items), ...(next && { next }) };
  }
}
