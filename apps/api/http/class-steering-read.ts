import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { formatMinor } from '#kernel';
import { Person, steeringOf } from '#registry';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';

const strictness = z.enum(['strict', 'didactic']);

const ClassSteeringOut = z
  .object({
    classId: z.string(),
    className: z.string(),
    strictness: strictness.nullable().meta({ description: 'Null follows the network' }),
    networkStrictness: strictness,
    pausedAt: z.iso.datetime().nullable().meta({ description: 'Null while the class trades' }),
    pausedBy: z.string().nullable(),
    startCapital: z.string().nullable().meta({ description: 'Of new firms; null follows the network' }),
    networkStartCapital: z.string(),
    currency: z.string(),
    firms: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'ClassSteering' });

@Controller('v1/classes')
export class ClassSteeringRead {
  constructor(
    private readonly database: DataSource,
    private readonly classes: ClassSource,
  ) {}

  @Get(':id/steering')
  @Endpoint({ access: 'class.steer', summary: 'What is set for a class', answer: ClassSteeringOut })
  async read(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof ClassSteeringOut>> {
    const { manager } = this.database;
    const { schoolClass, network } = await this.classes.find(actor, 'class.steer', id);
    const { pausedAt, pausedBy, startCapital } = await steeringOf(manager, id);
    const person = pausedBy ? await manager.findOneBy(Person, { id: pausedBy }) : null;
    const { currency } = network;
    return {
      classId: id,
      className: schoolClass.name,
      strictness: schoolClass.strictness,
      networkStrictness: network.strictness,
      pausedAt: pausedAt?.toISOString() ?? null,
      pausedBy: person?.displayName ?? null,
      startCapital: startCapital === null ? null : formatMinor(startCapital, currency),
      networkStartCapital: formatMinor(network.startCapital, currency),
      currency,
      firms: await this.classes.firms(id),
    };
  }
}
