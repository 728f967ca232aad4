import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '../access/endpoint.js';

const AliveOut = z.object({ alive: z.literal(true) }).meta({ id: 'Alive' });

@Controller('health/live')
export class HealthLive {
  @Get()
  @Endpoint({ access: 'public', summary: 'Whether this process runs', answer: AliveOut })
  live(): z.infer<typeof AliveOut> {
    return { alive: true };
  }
}
