import { Body, Controller, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from '#platform';
import { authorize, changeFirm, Firm, recordAudit, SchoolClass, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { firmSubject } from '../audit/subjects.js';
import { Id, IdParams } from './input/common.js';

const FirmMoveIn = z
  .strictObject({ classId: Id.nullable().meta({ description: 'Null: no teacher sees it any more' }) })
  .meta({ id: 'FirmMoveIn' });

@Controller('v1/firms')
export class FirmMove {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Put(':id/class')
  @Endpoint({
    access: 'firm.move',
    status: 204,
    summary: 'Put a firm into another class, and so into its school',
    description:
      'Its people and all that it did go along: the teachers of the new class see it from now on, those of the old one no more.',
  })
  async move(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: FirmMoveIn }) { classId }: z.infer<typeof FirmMoveIn>,
  ): Promise<void> {
    const { directory } = this.targets;
    const firm = await directory.byId(id);
    authorize(actor, 'firm.move', firm && targetOfFirm(firm));
    const schoolClass = classId === null ? null : await this.database.manager.findOneBy(SchoolClass, { id: classId });
    if (classId !== null) authorize(actor, 'class.write', schoolClass && { networkId: schoolClass.networkId, classId });
    const place = schoolClass ? { classId, schoolId: schoolClass.schoolId } : { classId: null };
    await inTransaction(this.database, async (manager) => {
      const before = await manager.findOneBy(Firm, { id });
      const after = await changeFirm(manager, id, place);
      await recordAudit(manager, actor, { action: 'firm.move', subject: firmSubject(firm), before, after });
    });
    directory.invalidate([id]);
  }
}
