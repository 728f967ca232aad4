import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listDeadLetters } from '#platform';
import { authorize } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { flag, Id, page, pageOf, queryText } from './input/common.js';

const DeadLettersQuery = z.strictObject({
  after: Id.optional(),
  limit: page.limit,
  queue: queryText.optional(),
  open: flag.meta({ description: 'Only those that nobody has dealt with; without it all' }),
});

const DeadLetterOut = z
  .object({
    id: z.string(),
    queue: z.string(),
    jobId: z.string(),
    payload: z.unknown(),
    errorCode: z.string(),
    errorText: z.string(),
    attempts: z.number().int(),
    correlationId: z.string().nullable(),
    failedAt: z.iso.datetime(),
    retriedAt: z.iso.datetime().nullable(),
    resolvedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'DeadLetter' });

const DeadLetterPageOut = pageOf(DeadLetterOut).meta({ id: 'DeadLetterPage' });

@Controller('v1/dead-letters')
export class DeadLettersList {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({ access: 'dead-letter.read', summary: 'Jobs that keep failing, newest first', answer: DeadLetterPageOut })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: DeadLettersQuery }) { open, limit, ...filter }: z.infer<typeof DeadLettersQuery>,
  ): Promise<z.infer<typeof DeadLetterPageOut>> {
    authorize(actor, 'dead-letter.read', { networkId: actor.networkId });
    const wanted = { ...filter, networkId: actor.networkId, open: open === 'true', limit: limit + 1 };
    const letters = await listDeadLetters(this.database.manager, wanted);
    const items = letters
      .slice(0, limit)
      .map(({ networkId: _network, failedAt, retriedAt, resolvedAt, ...letter }) => ({
        ...letter,
        failedAt: failedAt.toISOString(),
        retriedAt: retriedAt?.toISOString() ?? null,
        resolvedAt: resolvedAt?.toISOString() ?? null,
      }));
    const last = items.at(-1);
    return { items, ...(letters.length > limit && last && { next: last.id }) };
  }
}
