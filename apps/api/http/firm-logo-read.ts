import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { KontorError } from '#kernel';
import { authorize, logoMediaType, logosOf, notFound, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';

@Controller('v1/firms')
export class FirmLogoRead {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Get(':id/logo')
  @Endpoint({ access: 'firm.read-public', summary: 'A firm’s logo', mediaType: logoMediaType })
  async read(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const firm = await this.targets.directory.byId(id);
    authorize(actor, 'firm.read-public', firm && targetOfFirm(firm));
    const logo = (await logosOf(this.database.manager, [id])).get(id);
    if (!logo) throw new KontorError(notFound);
    void reply.header('content-type', logoMediaType).header('cache-control', 'private, max-age=300');
    return logo;
  }
}
