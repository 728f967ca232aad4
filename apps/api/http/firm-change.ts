import { Body, Controller, Param, Patch } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { KontorError } from '#kernel';
import { inTransaction } from '#platform';
import { authorize, changeFirm, Firm, notFound, recordAudit, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { firmSubject } from '../audit/subjects.js';
import { IdParams, LanguageCode } from './input/common.js';
import { FirmInsideOut, firmInsideView } from './views/firm-view.js';

const text = z.string().max(100_000);

const FirmChangeIn = z
  .strictObject({
    name: text,
    legalForm: text,
    street: text,
    postCode: text,
    city: text,
    language: LanguageCode,
    sector: text,
    email: text.nullable(),
    telephone: text.nullable(),
    website: text.nullable(),
    paymentTermsDays: z.number(),
  })
  .partial()
  .meta({ id: 'FirmChangeIn' });

@Controller('v1/firms')
export class FirmChange {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Patch(':id')
  @Endpoint({ access: 'firm.write', summary: 'Change a firm’s master data', answer: FirmInsideOut })
  async change(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: FirmChangeIn }) change: z.infer<typeof FirmChangeIn>,
  ): Promise<z.infer<typeof FirmInsideOut>> {
    const { directory } = this.targets;
    const firm = await directory.byId(id);
    authorize(actor, 'firm.write', firm && targetOfFirm(firm));
    await inTransaction(this.database, async (manager) => {
      const before = await manager.findOneBy(Firm, { id });
      const after = await changeFirm(manager, id, change);
      const subject = firmSubject(firm);
      await recordAudit(manager, actor, { action: 'firm.change', subject, before, after });
    });
    directory.invalidate([id]);
    const changed = await directory.byId(id);
    if (!changed) throw new KontorError(notFound);
    return firmInsideView(changed);
  }
}
