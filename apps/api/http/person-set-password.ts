import { Body, Controller, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from '#platform';
import { authorize, findPerson, recordAudit, setPassword, SignIn, targetsOfPerson } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { personSubject } from '../audit/subjects.js';
import { IdParams } from './input/common.js';

const PasswordIn = z.strictObject({ password: z.string().max(1000) }).meta({ id: 'PasswordIn' });

@Controller('v1/people')
export class PersonSetPassword {
  constructor(
    private readonly database: DataSource,
    private readonly signIn: SignIn,
  ) {}

  @Put(':id/password')
  @Endpoint({
    access: 'person.set-password',
    status: 204,
    summary: 'Give a person a new password',
    description: 'Closes every session of the person.',
  })
  async set(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: PasswordIn }) { password }: z.infer<typeof PasswordIn>,
  ): Promise<void> {
    const person = await findPerson(this.database.manager, id);
    authorize(actor, 'person.set-password', person && targetsOfPerson(person));
    await inTransaction(this.database, async (manager) => {
      await setPassword(manager, id, password);
      await recordAudit(manager, actor, { action: 'person.set-password', subject: personSubject(person!) });
    });
    await this.signIn.signOutEverywhere(id);
  }
}
