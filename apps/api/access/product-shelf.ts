import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { availableStock, pictureDigests, Product, type ProductRecord } from '#catalogue';
import { authorize, may, targetOfFirm, type Actor, type FirmRecord } from '#registry';
import { productView, type ProductOut } from '../http/views/product-view.js';
import { FirmTargets } from './firm-targets.js';

type Shown = Omit<ProductRecord, 'networkId'>;

/** Products as somebody may see them: with their pictures, and with the stock for those whom it concerns. */
@Injectable()
export class ProductShelf {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  /** Three queries, however many products. */
  async show(actor: Actor, products: readonly Shown[]): Promise<ProductOut[]> {
    const ids = products.map(({ id }) => id);
    const firms = await this.targets.directory.byIds(products.map(({ firmId }) => firmId));
    const [digests, stock] = [
      await pictureDigests(this.database.manager, ids),
      await availableStock(this.database.manager, ids),
    ];
    return products.map((product) => {
      const firm = firms.get(product.firmId);
      return productView(product, {
        pictureDigest: digests.get(product.id),
        available: stock.get(product.id),
        showsStock: firm !== undefined && may(actor, 'stock.read', targetOfFirm(firm)),
      });
    });
  }

  async showOne(actor: Actor, product: Shown): Promise<ProductOut> {
    const [shown] = await this.show(actor, [product]);
    return shown!;
  }

  /**
   * A product that the actor may write, with the firm that sells it.
   * @throws KontorError `not-found`, `forbidden`
   */
  async own(actor: Actor, id: string): Promise<{ readonly product: Product; readonly firm: FirmRecord }> {
    const product = await this.database.manager.findOneBy(Product, { id });
    const firm = product && (await this.targets.directory.byId(product.firmId));
    authorize(actor, 'catalogue.write', firm && targetOfFirm(firm));
    return { product: product!, firm: firm! };
  }
}
