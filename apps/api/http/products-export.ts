import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { catalogueRows } from '#catalogue';
import { csvMediaType, writeCsvSheet, writeXlsxSheet, xlsxMediaType } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { Id } from './input/common.js';
import { attachment } from './views/attachment.js';

const ExportQuery = z.strictObject({
  firmId: Id.optional(),
  format: z.enum(['csv', 'xlsx']).default('csv').meta({ description: 'csv: UTF-8, separated by semicolons' }),
});

@Controller('v1/products')
export class ProductsExport {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Get('export')
  @Endpoint({
    access: 'catalogue.read',
    summary: 'A firm’s whole catalogue as a list, which can be imported again',
    mediaType: ['text/csv', xlsxMediaType],
  })
  async write(
    @From() { actor, language }: Caller,
    @Query({ schema: ExportQuery }) { firmId, format }: z.infer<typeof ExportQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const firm = await this.targets.firmOf(actor, 'catalogue.read', firmId);
    const rows = await catalogueRows(this.database.manager, firm.id, language);
    attachment(reply, format === 'csv' ? csvMediaType : xlsxMediaType, `${firm.name}-products.${format}`);
    void reply.header('cache-control', 'no-store');
    return format === 'csv'
      ? writeCsvSheet(rows)
      : writeXlsxSheet(firm.name.slice(0, 25).replace(/[^\p{L}\p{N} ]/gu, ' '), rows);
  }
}
