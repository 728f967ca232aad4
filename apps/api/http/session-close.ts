import { Controller, Delete, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type ConnectedConfig } from '#platform';
import { SignIn } from '#registry';
import { Endpoint } from '../access/endpoint.js';
import type { KontorRequest } from '../access/kontor-request.js';
import { clearSessionCookie } from '../access/session-cookie.js';

@Controller('v1/sessions')
export class SessionClose {
  constructor(
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: ConnectedConfig,
  ) {}

  @Delete('current')
  @Endpoint({ access: 'signed-in', status: 204, summary: 'Sign out' })
  async close(@Req() request: KontorRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (request.credential) await this.signIn.signOut(request.credential);
    clearSessionCookie(reply, this.config.publicUrl);
  }
}
