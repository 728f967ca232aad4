import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { KontorError } from '#kernel';
import { CONFIG, type ConnectedConfig } from '#platform';
import { SignIn } from '#registry';
import { Endpoint } from '../access/endpoint.js';
import type { KontorRequest } from '../access/kontor-request.js';
import { isSameOrigin } from '../access/same-origin.js';
import { setSessionCookie } from '../access/session-cookie.js';
import { foreignOrigin } from '../errors/http-errors.js';
import { ActorOut, actorView } from './views/actor-view.js';

const SessionIn = z
  .strictObject({
    userName: z.string().min(1).max(200),
    password: z.string().min(1).max(1000),
    networkCode: z.string().max(40).optional().meta({ description: 'Where two networks have the same user name' }),
    cookie: z
      .boolean()
      .default(false)
      .meta({ description: 'For browsers: the token goes into a cookie, not into the answer' }),
  })
  .meta({ id: 'SessionIn' });

const SessionOut = z
  .object({ token: z.string().optional(), expiresAt: z.iso.datetime(), actor: ActorOut })
  .meta({ id: 'Session' });

@Controller('v1/sessions')
export class SessionOpen {
  constructor(
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: ConnectedConfig,
  ) {}

  @Post()
  @Endpoint({ access: 'public', status: 201, summary: 'Sign in with a password', answer: SessionOut })
  async open(
    @Body({ schema: SessionIn }) { cookie, ...credentials }: z.infer<typeof SessionIn>,
    @Req() request: KontorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof SessionOut>> {
    // Someone else's page must not sign a visitor in under a name of its choosing.
    if (!isSameOrigin(request, this.config.publicUrl)) throw new KontorError(foreignOrigin);
    const { token, expiresAt, actor } = await this.signIn.signIn({ ...credentials, address: request.ip });
    void reply.header('cache-control', 'no-store');
    if (cookie) setSessionCookie(reply, token, expiresAt, this.config.publicUrl);
    return { ...(!cookie && { token }), expiresAt: expiresAt.toISOString(), actor: actorView(actor) };
  }
}
