import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { documentTypes } from '#doctype';
import { allDocumentTypes } from '#doctypes';
import { CONFIG, correlationHook, nestLogger, requestLogHook, xlsxMediaType, type ConnectedConfig } from '#platform';
import { ApiKeys, SignIn } from '#registry';
import { AccessGuard } from '../access/access-guard.js';
import type { KontorRequest } from '../access/kontor-request.js';
import { ProblemFilter } from '../errors/problem-filter.js';
import { SchemaPipe } from '../errors/schema-pipe.js';
import { ApiDescription } from './api-description.js';
import { ApiModule, type ApiOptions } from './api.module.js';
import { serveWeb } from '../web/serve-web.js';
import { IntakeWatch } from '../submission/intake-watch.js';
import { boundIntake } from './bound-intake.js';
import { closesConnections } from './close-connections.js';
import { shedLoad } from './shed-load.js';

const megabyte = 2 ** 20;

/** Where documents come in, which may be large. */
const documentRoutes: ReadonlySet<string> = new Set([
  '/v1/envelopes',
  '/v1/payment-files',
  '/v1/people-imports',
  '/v1/products/import',
  '/v1/validate',
]);

/** Bodies that an endpoint gets as they came. */
const fileTypes: readonly string[] = [
  'application/xml',
  'text/xml',
  'application/pdf',
  'text/csv',
  xlsxMediaType,
  'image/png',
  'image/jpeg',
  'image/webp',
];

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
  prepare(adapter.getInstance(), config);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with({ ...options, types }), adapter, {
    logger: quiet(nestLogger(logger)),
    bodyParser: false,
    abortOnError: false,
  });
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  server.addHook('onResponse', requestLogHook(logger));
  boundIntake(server, app.get(IntakeWatch));
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, helmetOptions(config));
  await serveWeb(app);
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
function prepare(instance: unknown, { requestsUnderWay }: ConnectedConfig): void {
  const server = instance as FastifyInstance;
  server.addHook('onRequest', correlationHook);
  shedLoad(server, requestsUnderWay);
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
  for (const type of fileTypes) {
    server.addContentTypeParser(type, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  }
}

/**
 * Nothing from elsewhere. The page's own scripts only, none inside it; styles inside it because its components set them; PDFs
 * and pictures that it made itself (`blob:`) in frames of its own.
 */
function helmetOptions({ publicUrl }: ConnectedConfig) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        frameAncestors: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: publicUrl.startsWith('https:') ? undefined : false,
    crossOriginResourcePolicy: { policy: 'same-origin' as const },
  };
}
