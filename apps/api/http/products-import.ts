import { Controller, Inject, Post, Query, Req } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { applyImport, planImport } from '#catalogue';
import { CLOCK, KontorError, type Clock } from '#kernel';
import { inTransaction, readSheet, xlsxMediaType } from '#platform';
import { recordAudit } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';
import { firmSubject } from '../audit/subjects.js';
import { unsupportedMediaType } from '../errors/http-errors.js';
import { flag, Id } from './input/common.js';
import { ProductImportOut, productImportView } from './views/product-import-view.js';

const ImportQuery = z.strictObject({
  firmId: Id.optional(),
  preview: flag.meta({ description: 'Only tells what would happen' }),
  mode: z
    .enum(['all-or-nothing', 'good-ones'])
    .default('all-or-nothing')
    .meta({ description: 'Whether one refused row leaves the whole list undone' }),
});

@Controller('v1/products')
export class ProductsImport {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('import')
  @Endpoint({
    access: 'catalogue.write',
    summary: 'Take in a list of products, as CSV or XLSX',
    description:
      'Products are found by their number; what the list does not mention stays. The same list again changes nothing.',
    readsFile: ['text/csv', xlsxMediaType],
    answer: ProductImportOut,
  })
  async take(
    @From() { actor, language }: Caller,
    @Query({ schema: ImportQuery }) { firmId, preview, mode }: z.infer<typeof ImportQuery>,
    @Req() { body }: KontorRequest,
  ): Promise<ProductImportOut> {
    const firm = await this.targets.firmOf(actor, 'catalogue.write', firmId);
    if (!Buffer.isBuffer(body)) throw new KontorError(unsupportedMediaType);
    const owner = { firmId: firm.id, networkId: firm.networkId, currency: firm.currency };
    const sheet = await readSheet(body);
    if (preview === 'true') {
      const plan = await planImport(this.database.manager, owner, sheet);
      return productImportView({ ...plan, applied: false }, language);
    }
    const at = this.clock.now();
    const done = await inTransaction(this.database, async (manager) => {
      const applied = await applyImport(manager, owner, sheet, { mode, at });
      const [added, changed] = (['new', 'changed'] as const).map(
        (outcome) => applied.rows.filter((row) => row.outcome === outcome).length,
      ) as [number, number];
      if (applied.applied && added + changed > 0) {
        const deed = { action: 'products.import', subject: firmSubject(firm), after: { added, changed } } as const;
        await recordAudit(manager, actor, deed);
      }
      return applied;
    });
    return productImportView(done, language);
  }
}
