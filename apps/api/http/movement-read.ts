import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { MovementSource } from '../access/movement-source.js';
import { MovementParams } from './input/movement.js';
import { OpenedMovementOut } from './views/opened-movement.js';

@Controller('v1/bank-accounts')
export class MovementRead {
  constructor(private readonly source: MovementSource) {}

  @Get(':id/movements/:number')
  @Endpoint({
    access: 'bank-account.read',
    summary: 'A movement with the payments that it consists of, and the open claims that it may stand for',
    answer: OpenedMovementOut,
  })
  async read(
    @From() { actor }: Caller,
    @Param({ schema: MovementParams }) { id, number }: MovementParams,
  ): Promise<z.infer<typeof OpenedMovementOut>> {
    const found = await this.source.find(actor, 'bank-account.read', id, BigInt(number));
    return this.source.opened(found);
  }
}
