import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Endpoint } from '../access/endpoint.js';
import type { KontorRequest } from '../access/kontor-request.js';
import { SignInFlow } from '../signin/sign-in-flow.js';
import { SignInProblems } from '../signin/sign-in-problems.js';
import { IdParams } from './input/common.js';

const StartQuery = z.strictObject({
  returnTo: z
    .string()
    .max(500)
    .regex(/^\/(?![/\\])[^\\\s]*$/, '/…')
    .default('/')
    .meta({ description: 'The path of Kontor to show afterwards' }),
});

@Controller('v1/sign-in/oidc')
export class SignInOidcStart {
  constructor(
    private readonly flow: SignInFlow,
    private readonly problems: SignInProblems,
  ) {}

  @Get(':id/start')
  @Endpoint({
    access: 'public',
    status: 303,
    summary: 'Begin to sign in at a school’s own provider (OpenID Connect)',
    description: 'For browsers: leads to the provider, and from there back to the callback.',
  })
  async start(
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: StartQuery }) { returnTo }: z.infer<typeof StartQuery>,
    @Req() request: KontorRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store');
    try {
      const provider = await this.flow.provider(id);
      const { url, flow } = await this.flow.party.begin(provider, this.flow.redirectUri(provider), returnTo);
      this.flow.setCookie(reply, flow);
      void reply.redirect(url, 303);
    } catch (error) {
      this.problems.answer(error, request, reply);
    }
  }
}
