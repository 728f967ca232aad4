import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ApiKeys, isApiKey, SignIn } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';
import { EventStreams } from '../live/event-streams.js';

@Controller('v1/events')
export class EventsStream {
  constructor(
    private readonly streams: EventStreams,
    private readonly signIn: SignIn,
    private readonly keys: ApiKeys,
  ) {}

  @Get()
  @Endpoint({
    access: 'event.listen',
    summary: 'What happens, as it happens (Server-Sent Events)',
    description:
      'Events carry ids only: `document.accepted`, `envelope.rejected`, `payment.settled` and the like. On `resync` load anew what you show: something may have been missed. An event named `heartbeat` comes at the interval that it tells: connect anew when none did for longer.',
    mediaType: 'text/event-stream',
  })
  async stream(@From() { actor }: Caller, @Req() request: KontorRequest, @Res() reply: FastifyReply): Promise<void> {
    const credential = request.credential ?? '';
    const headers = reply.getHeaders();
    reply.hijack();
    const response = reply.raw;
    response.writeHead(200, {
      ...(headers as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'close',
      'x-accel-buffering': 'no',
    });
    response.flushHeaders();
    const again = () => (isApiKey(credential) ? this.keys.actorOf(credential) : this.signIn.actorOf(credential));
    await this.streams.run({ response, actor, again, resumes: request.headers['last-event-id'] !== undefined });
  }
}
