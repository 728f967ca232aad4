import { Body, Controller, Put, Req } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { KontorError, systemClock } from '#kernel';
import { changeOwnPassword, forbidden, recordAudit, SignIn } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';

const OwnPasswordIn = z
  .strictObject({ currentPassword: z.string().max(1000), password: z.string().max(1000) })
  .meta({ id: 'OwnPasswordIn' });

@Controller('v1/me')
export class MeSetPassword {
  constructor(
    private readonly database: DataSource,
    private readonly signIn: SignIn,
  ) {}

  /** Not in one transaction: a wrong guess must count although nothing is changed. */
  @Put('password')
  @Endpoint({
    access: 'signed-in',
    status: 204,
    summary: 'Choose another password',
    description: 'Ends the sessions on all other devices.',
  })
  async set(
    @From() { actor }: Caller,
    @Body({ schema: OwnPasswordIn }) input: z.infer<typeof OwnPasswordIn>,
    @Req() { credential }: KontorRequest,
  ): Promise<void> {
    if (actor.personId === null) throw new KontorError(forbidden);
    const { manager } = this.database;
    await changeOwnPassword(manager, actor.personId, input, systemClock.now());
    const subject = { kind: 'person', id: actor.id, label: actor.displayName };
    await recordAudit(manager, actor, { action: 'person.set-password', subject });
    await this.signIn.signOutEverywhere(actor.personId, credential ?? undefined);
  }
}
