import { Controller, Delete, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { KontorError } from '#kernel';
import { CONFIG, type ConnectedConfig } from '#platform';
import { forbidden, SignIn } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { clearSessionCookie } from '../access/session-cookie.js';

@Controller('v1/sessions')
export class SessionsClose {
  constructor(
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: ConnectedConfig,
  ) {}

  @Delete()
  @Endpoint({ access: 'signed-in', status: 204, summary: 'Sign out everywhere, here as well' })
  async close(@From() { actor }: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (actor.personId === null) throw new KontorError(forbidden);
    await this.signIn.signOutEverywhere(actor.personId);
    clearSessionCookie(reply, this.config.publicUrl);
  }
}
