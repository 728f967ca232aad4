import { Body, Controller, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Network, proposeFirmNumbers } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';

const FirmNumbersIn = z
  .strictObject({
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2')
      .optional()
      .meta({ description: 'Of the firm; the network’s without it' }),
  })
  .meta({ id: 'FirmNumbersIn' });

const FirmNumbersOut = z
  .object({
    enterpriseNumber: z.string().nullable(),
    vatNumber: z.string().nullable(),
    gln: z.string().nullable(),
    iban: z.string(),
  })
  .meta({ id: 'FirmNumbers' });

@Controller('v1/firm-numbers')
export class FirmNumbersPropose {
  constructor(private readonly database: DataSource) {}

  @Post()
  @Endpoint({
    access: 'firm.register',
    summary: 'Propose valid numbers for a new firm',
    description: 'Every check digit is right and no firm of the network has them; asked again, it proposes others.',
    answer: FirmNumbersOut,
  })
  async propose(
    @From() { actor }: Caller,
    @Body({ schema: FirmNumbersIn }) { country }: z.infer<typeof FirmNumbersIn>,
  ): Promise<z.infer<typeof FirmNumbersOut>> {
    const { manager } = this.database;
    const network = await manager.findOneByOrFail(Network, { id: actor.networkId });
    const numbers = await proposeFirmNumbers(manager, network.id, country ?? network.country);
    const { enterpriseNumber, vatNumber, participantValue, iban } = numbers;
    return { enterpriseNumber, vatNumber, gln: enterpriseNumber === null ? participantValue : null, iban };
  }
}
