import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { marketFilters } from '#catalogue';
import { authorize, sectors, type Sector } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';

const Filter = z.object({ code: z.string(), firms: z.int().meta({ description: 'How many sellers have it' }) });

const MarketFiltersOut = z
  .object({
    sectors: z.array(Filter.extend({ name: z.string() })),
    countries: z.array(Filter),
    languages: z.array(Filter),
  })
  .meta({ id: 'MarketFilters' });

@Controller('v1/market/filters')
export class MarketFiltersRead {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({ access: 'catalogue.read', summary: 'What the market can be narrowed down by', answer: MarketFiltersOut })
  async read(@From() { actor, language }: Caller): Promise<z.infer<typeof MarketFiltersOut>> {
    const { networkId } = actor;
    authorize(actor, 'catalogue.read', { networkId });
    const found = await marketFilters(this.database.manager, networkId);
    return {
      sectors: found.sectors.map(({ code, firms }) => ({
        code,
        firms,
        name: sectors[code as Sector]?.[language] ?? code,
      })),
      countries: [...found.countries],
      languages: [...found.languages],
    };
  }
}
