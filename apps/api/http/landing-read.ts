import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../access/endpoint.js';
import type { KontorRequest } from '../access/kontor-request.js';
import { landingPage } from '../landing/landing-page.js';
import { requestLanguage } from '../language/request-language.js';

@Controller()
export class LandingRead {
  @Get()
  @Endpoint({ access: 'public', summary: 'A page that says what this is', mediaType: 'text/html' })
  read(@Req() request: KontorRequest, @Res({ passthrough: true }) reply: FastifyReply): string {
    void reply.header('content-type', 'text/html; charset=utf-8').header('vary', 'accept-language');
    return landingPage(requestLanguage(request));
  }
}
