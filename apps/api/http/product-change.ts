import { Body, Controller, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { changeProduct, Product } from '#catalogue';
import { KontorError } from '#kernel';
import { authorize, notFound, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';
import { productFields } from './input/product-input.js';
import { ProductOut, productView } from './views/product-view.js';

const ProductChangeIn = z.strictObject(productFields).meta({ id: 'ProductChangeIn' });

@Controller('v1/products')
export class ProductChange {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Put(':id')
  @Endpoint({ access: 'catalogue.write', summary: 'Replace a product', answer: ProductOut })
  async change(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: ProductChangeIn }) input: z.infer<typeof ProductChangeIn>,
  ): Promise<z.infer<typeof ProductOut>> {
    const { manager } = this.database;
    const product = await manager.findOneBy(Product, { id });
    const firm = product && (await this.targets.directory.byId(product.firmId));
    authorize(actor, 'catalogue.write', firm && targetOfFirm(firm));
    const { id: firmId, networkId, currency } = firm!;
    const changed = await changeProduct(manager, { ...input, id, firmId, networkId, currency });
    if (!changed) throw new KontorError(notFound);
    return productView(changed);
  }
}
