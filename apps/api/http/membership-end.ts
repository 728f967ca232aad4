import { Controller, Delete, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { KontorError } from '#kernel';
import { inTransaction } from '#platform';
import { endMembership, findPerson, notFound, recordAudit } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { personSubject } from '../audit/subjects.js';
import { MembershipParams } from './membership-set.js';

@Controller('v1/people')
export class MembershipEnd {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Delete(':id/memberships/:firmId')
  @Endpoint({ access: 'membership.write', status: 204, summary: 'Take a person out of a firm' })
  async end(
    @From() { actor }: Caller,
    @Param({ schema: MembershipParams }) { id, firmId }: z.infer<typeof MembershipParams>,
  ): Promise<void> {
    await this.targets.authorize(actor, 'membership.write', [firmId]);
    const person = await findPerson(this.database.manager, id);
    await inTransaction(this.database, async (manager) => {
      if (!person || !(await endMembership(manager, id, firmId))) throw new KontorError(notFound);
      const { firmName: firm, department } = person.memberships.find((one) => one.firmId === firmId) ?? {};
      const subject = personSubject(person);
      await recordAudit(manager, actor, { action: 'membership.end', subject, before: { firm, department } });
    });
  }
}
