import { Body, Controller, Param, Patch } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from '#platform';
import { authorize, changeClass, FirmDirectory, recordAudit, SchoolClass } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';

const ClassChangeIn = z
  .strictObject({ name: z.string(), strictness: z.enum(['strict', 'didactic']).nullable() })
  .partial()
  .meta({ id: 'ClassChangeIn' });

@Controller('v1/classes')
export class ClassChange {
  constructor(
    private readonly database: DataSource,
    private readonly directory: FirmDirectory,
  ) {}

  @Patch(':id')
  @Endpoint({ access: 'class.write', status: 204, summary: 'Rename a class, or change how strict its checks are' })
  async change(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: ClassChangeIn }) change: z.infer<typeof ClassChangeIn>,
  ): Promise<void> {
    const found = await this.database.manager.findOneBy(SchoolClass, { id });
    authorize(actor, 'class.write', found && { networkId: found.networkId, classId: id });
    const { name: label, ...before } = found;
    await inTransaction(this.database, async (manager) => {
      const after = await changeClass(manager, id, change);
      const subject = { kind: 'class', id, label };
      await recordAudit(manager, actor, { action: 'class.change', subject, before: { ...before, name: label }, after });
    });
    this.directory.invalidate();
  }
}
