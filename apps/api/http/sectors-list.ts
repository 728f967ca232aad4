import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { sectorCodes, sectors } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';

const SectorsOut = z
  .object({ items: z.array(z.object({ code: z.string(), name: z.string() })) })
  .meta({ id: 'SectorList' });

@Controller('v1/sectors')
export class SectorsList {
  @Get()
  @Endpoint({ access: 'network.read', summary: 'What firms can trade in', answer: SectorsOut })
  list(@From() { language }: Caller): z.infer<typeof SectorsOut> {
    const items = sectorCodes.map((code) => ({ code, name: sectors[code][language] }));
    return { items: items.sort((one, other) => one.name.localeCompare(other.name, language)) };
  }
}
