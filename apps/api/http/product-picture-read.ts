import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { pictureOf, Product } from '#catalogue';
import { KontorError } from '#kernel';
import { authorize, notFound } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';
import { IdParams, queryText } from './input/common.js';

const PictureQuery = z.strictObject({
  v: queryText.optional().meta({ description: 'Which one: a browser asks again only when this changes' }),
});

@Controller('v1/products')
export class ProductPictureRead {
  constructor(private readonly database: DataSource) {}

  @Get(':id/picture')
  @Endpoint({
    access: 'catalogue.read',
    summary: 'A product’s picture',
    mediaType: ['image/png', 'image/jpeg', 'image/webp'],
  })
  async read(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: PictureQuery }) { v }: z.infer<typeof PictureQuery>,
    @Req() request: KontorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const { manager } = this.database;
    const product = await manager.findOneBy(Product, { id });
    authorize(actor, 'catalogue.read', product && { networkId: product.networkId });
    const picture = await pictureOf(manager, id);
    if (!picture) throw new KontorError(notFound);
    const tag = `"${picture.digest.slice(0, 16)}"`;
    const isNamed = v !== undefined && picture.digest.startsWith(v) && v.length === 16;
    void reply
      .header('etag', tag)
      .header('cache-control', isNamed ? 'private, max-age=31536000, immutable' : 'private, no-cache')
      .header('content-type', picture.mediaType);
    if (request.headers['if-none-match'] !== tag) return picture.bytes;
    void reply.code(304);
    return undefined;
  }
}
