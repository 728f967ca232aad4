import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listProducts } from '#catalogue';
import { isPlainDecimal } from '#kernel';
import { authorize, type FirmRecord } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { ProductShelf } from '../access/product-shelf.js';
import { Country, Id, LanguageCode, page, pageOf, queryText, words } from './input/common.js';
import { ProductOut } from './views/product-view.js';

const Price = z
  .string()
  .refine((text) => isPlainDecimal(text) && !text.startsWith('-'), '0.00')
  .optional();

const MarketQuery = z.strictObject({
  ...page,
  words,
  language: LanguageCode.optional().meta({ description: 'Of the words; all four without it' }),
  sector: queryText.optional().meta({ description: 'Of the selling firm' }),
  country: Country.optional(),
  firmLanguage: LanguageCode.optional(),
  firmId: Id.optional().meta({ description: 'Only what this firm sells' }),
  exceptFirmId: Id.optional().meta({ description: 'Not what this firm sells: the one that is buying' }),
  minPrice: Price.meta({ description: 'Of one unit, without VAT' }),
  maxPrice: Price,
  order: z.enum(['firm', 'cheapest', 'dearest']).default('firm'),
});

const MarketProductOut = ProductOut.extend({
  firm: z.object({
    id: z.string(),
    participantId: z.string(),
    name: z.string(),
    sector: z.string(),
    city: z.string(),
    country: z.string(),
    language: z.string(),
    hasLogo: z.boolean(),
  }),
}).meta({ id: 'MarketProduct' });
type MarketProductOut = z.infer<typeof MarketProductOut>;

const MarketPageOut = pageOf(MarketProductOut).meta({ id: 'MarketPage' });

@Controller('v1/market/products')
export class MarketProductsList {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    private readonly shelf: ProductShelf,
  ) {}

  @Get()
  @Endpoint({ access: 'catalogue.read', summary: 'The market place: what all firms sell', answer: MarketPageOut })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: MarketQuery }) { after, ...search }: z.infer<typeof MarketQuery>,
  ): Promise<z.infer<typeof MarketPageOut>> {
    const { networkId } = actor;
    authorize(actor, 'catalogue.read', { networkId });
    const { items, next } = await listProducts(this.database.manager, { ...search, networkId, cursor: after });
    const firms = await this.targets.directory.byIds(items.map(({ firmId }) => firmId));
    const shown = await this.shelf.show(actor, items);
    return {
      items: shown.map((product) => ({ ...product, firm: sellerView(firms.get(product.firmId)!) })),
      ...(next && { next }),
    };
  }
}

function sellerView({
  id,
  participantId,
  name,
  sector,
  address,
  language,
  hasLogo,
}: FirmRecord): MarketProductOut['firm'] {
  return { id, participantId, name, sector, city: address.city, country: address.country, language, hasLogo };
}
