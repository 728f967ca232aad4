/** An application with one endpoint that does nothing, on the adapter that Kontor's api uses: what Nest and Fastify alone cost. */
import 'reflect-metadata';
import { Body, Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

@Controller('empty')
class Empty {
  @Get()
  read(): object {
    return {};
  }

  /** The body is parsed, as it has to be before anybody can do anything with it. */
  @Post()
  @HttpCode(202)
  take(@Body() _body: object): object {
    return {};
  }
}

@Module({ controllers: [Empty] })
class EmptyModule {}

const app = await NestFactory.create<NestFastifyApplication>(EmptyModule, new FastifyAdapter(), { logger: false });
await app.listen(0, '127.0.0.1');
process.once('disconnect', () => process.exit(0));
process.send?.(await app.getUrl());
