import { Body, Controller, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from '#platform';
import { authorize, departments, findPerson, recordAudit, setMembership, targetsOfPerson } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { personSubject } from '../audit/subjects.js';
import { Id } from './input/common.js';

export const MembershipParams = z.strictObject({ id: Id, firmId: Id });

const MembershipIn = z.strictObject({ department: z.enum(departments) }).meta({ id: 'MembershipIn' });

@Controller('v1/people')
export class MembershipSet {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Put(':id/memberships/:firmId')
  @Endpoint({ access: 'membership.write', status: 204, summary: 'Put a person to work in a firm or department' })
  async set(
    @From() { actor }: Caller,
    @Param({ schema: MembershipParams }) { id, firmId }: z.infer<typeof MembershipParams>,
    @Body({ schema: MembershipIn }) { department }: z.infer<typeof MembershipIn>,
  ): Promise<void> {
    const person = await findPerson(this.database.manager, id);
    // Both ends count: a teacher neither takes people from other classes nor sends them there.
    authorize(actor, 'membership.write', person && targetsOfPerson(person));
    await this.targets.authorize(actor, 'membership.write', [firmId]);
    const firm = await this.targets.directory.byId(firmId);
    await inTransaction(this.database, async (manager) => {
      await setMembership(manager, id, firmId, department);
      await recordAudit(manager, actor, {
        action: 'membership.set',
        subject: personSubject(person),
        before: { department: person.memberships.find((membership) => membership.firmId === firmId)?.department },
        after: { firm: firm?.name, department },
      });
    });
  }
}
