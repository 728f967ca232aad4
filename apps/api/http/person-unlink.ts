import { Controller, Delete, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inTransaction } from '#platform';
import { authorize, findPerson, forgetIdentities, recordAudit, targetsOfPerson } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { personSubject } from '../audit/subjects.js';
import { IdParams } from './input/common.js';

@Controller('v1/people')
export class PersonUnlink {
  constructor(private readonly database: DataSource) {}

  @Delete(':id/identities')
  @Endpoint({
    access: 'person.set-password',
    status: 204,
    summary: 'Forget by what account of the school a person was known',
    description: 'The next sign-in through the school finds them by e-mail address or user name again.',
  })
  async unlink(@From() { actor }: Caller, @Param({ schema: IdParams }) { id }: IdParams): Promise<void> {
    const person = await findPerson(this.database.manager, id);
    authorize(actor, 'person.set-password', person && targetsOfPerson(person));
    await inTransaction(this.database, async (manager) => {
      await forgetIdentities(manager, id);
      await recordAudit(manager, actor, { action: 'identity.unlink', subject: personSubject(person!) });
    });
  }
}
