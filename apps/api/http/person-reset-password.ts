import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from '#platform';
import { authorize, findPerson, newFirstPassword, recordAudit, setPassword, SignIn, targetsOfPerson } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { personSubject } from '../audit/subjects.js';
import { IdParams } from './input/common.js';

const NewPasswordOut = z
  .object({ userName: z.string(), password: z.string().meta({ description: 'Told this once' }) })
  .meta({ id: 'NewPassword' });

@Controller('v1/people')
export class PersonResetPassword {
  constructor(
    private readonly database: DataSource,
    private readonly signIn: SignIn,
  ) {}

  @Post(':id/password-reset')
  @Endpoint({
    access: 'person.set-password',
    summary: 'Have a new password drawn for a person',
    description: 'To hand over, without e-mail. Closes every session of the person.',
    answer: NewPasswordOut,
  })
  async reset(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof NewPasswordOut>> {
    const person = await findPerson(this.database.manager, id);
    authorize(actor, 'person.set-password', person && targetsOfPerson(person));
    const password = newFirstPassword();
    await inTransaction(this.database, async (manager) => {
      await setPassword(manager, id, password);
      await recordAudit(manager, actor, { action: 'person.set-password', subject: personSubject(person!) });
    });
    await this.signIn.signOutEverywhere(id);
    void reply.header('cache-control', 'no-store');
    return { userName: person!.userName, password };
  }
}
