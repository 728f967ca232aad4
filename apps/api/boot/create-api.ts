import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { documentTypes } from '#doctype';
import { allDocumentTypes } from '#doctypes';
import { CONFIG, correlationHook, nestLogger, requestLogHook, type ConnectedConfig } from '#platform';
import { ApiKeys, SignIn } from '#registry';
import { AccessGuard } from '../access/access-guard.js';
import type { KontorRequest } from '../access/kontor-request.js';
import { ProblemFilter } from '../errors/problem-filter.js';
import { SchemaPipe } from '../errors/schema-pipe.js';
import { ApiDescription } from './api-description.js';
import { ApiModule, type ApiOptions } from './api.module.js';
import { closesConnections } from './close-connections.js';

const megabyte = 2 ** 20;

/** Where documents come in, which may be large. */
const documentRoutes: ReadonlySet<string> = new Set(['/v1/envelopes', '/v1/payment-files', '/v1/validate']);

/** The whole API, ready to listen. */
export async function createApi(options: ApiOptions): Promise<NestFastifyApplication> {
  const { config, logger, types = documentTypes(allDocumentTypes) } = options;
  const problems = new ProblemFilter(logger, types);
  const adapter = new FastifyAdapter({
    bodyLimit: megabyte,
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      problems.answer(error, request as KontorRequest, reply),
  });
  prepare(adapter.getInstance());
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with({ ...options, types }), adapter, {
    logger: quiet(nestLogger(logger)),
    bodyParser: false,
    abortOnError: false,
  });
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  server.addHook('onResponse', requestLogHook(logger));
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, helmetOptions(config));
  app.useGlobalFilters(problems);
  app.useGlobalPipes(new SchemaPipe());
  app.useGlobalGuards(new AccessGuard(app.get(SignIn), app.get(ApiKeys), app.get<ConnectedConfig>(CONFIG)));
  await app.init();
  app.get(ApiDescription).describe(app);
  return app;
}

/** Nest tells of every route that it adds; that is for whoever looks for a defect. */
function quiet(nest: LoggerService): LoggerService {
  return { ...nest, log: (message, ...rest: unknown[]) => nest.debug?.(message, ...rest) };
}

/** What has to be said before Nest adds its routes. */
function prepare(instance: unknown): void {
  const server = instance as FastifyInstance;
  server.addHook('onRequest', correlationHook);
  server.decorateRequest('actor', null);
  server.decorateRequest('credential', null);
  server.addHook('onRoute', (route) => {
    if (route.method === 'POST' && documentRoutes.has(route.url)) route.bodyLimit = 10 * megabyte;
  });
  const closeConnections = closesConnections(server.server);
  server.addHook('preClose', (done) => {
    closeConnections();
    done();
  });
  server.removeContentTypeParser('text/plain');
  for (const type of ['application/xml', 'text/xml']) {
    server.addContentTypeParser(type, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  }
}

/** Nothing from elsewhere, no frames, no scripts: the web application, once it is served here, says what it needs. */
function helmetOptions({ publicUrl }: ConnectedConfig) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: publicUrl.startsWith('https:') ? undefined : false,
    crossOriginResourcePolicy: { policy: 'same-origin' as const },
  };
}
