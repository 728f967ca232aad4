import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { documentTypes } from '#doctype';
import { allDocumentTypes } from '#doctypes';
import { connectedTo, createLogger, readConfig } from '#platform';
import { ApiDescription } from './boot/api-description.js';
import { ApiModule } from './boot/api.module.js';

/** Writes the API's description to a file, without a database or a port: the web application's client is made from it. */
async function main(file: string): Promise<void> {
  const config = connectedTo(readConfig({}), 'postgres://nobody@localhost/nothing');
  const logger = createLogger('api', { ...config, logLevel: 'silent' });
  const module = ApiModule.with({ config, logger, types: documentTypes(allDocumentTypes) });
  // A preview makes no providers, so nothing connects to anything.
  const options = { preview: true, logger: false, abortOnError: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), options);
  const description = new ApiDescription();
  description.describe(app);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, description.text);
}

const [, , file] = process.argv;
if (!file) throw new Error('usage: node dist/apps/api/describe.js FILE');
await main(file);
