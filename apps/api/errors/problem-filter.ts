import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { DocumentTypes } from '#doctype';
import { KontorError, newId, type ErrorDefinition } from '#kernel';
import { correlationId, isConflict, isOutage, sqlStateOf, type Logger } from '#platform';
import type { KontorRequest } from '../access/kontor-request.js';
import { requestLanguage } from '../language/request-language.js';
import {
  internalError,
  malformedJson,
  malformedRequest,
  requestTooLarge,
  serviceUnavailable,
  unknownRoute,
  unstorableCharacter,
  unsupportedMediaType,
} from './http-errors.js';
import { problemOf } from './problem.js';

/** PostgreSQL on text that it cannot hold: character_not_in_repertoire, untranslatable_character. */
const unstorable: ReadonlySet<string> = new Set(['22021', '22P05']);

/** Answers every error with problem details; what nobody foresaw is logged, and tells the client its number only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly types: DocumentTypes,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(thrown, http.getRequest<KontorRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also for what Fastify refuses before it knows a route. */
  answer(thrown: unknown, request: KontorRequest, reply: FastifyReply): void {
    const id = correlationId() ?? String(reply.getHeader('x-correlation-id') ?? newId());
    const error = this.foreseen(thrown, id);
    if (reply.sent) return;
    const path = request.url.split('?')[0] ?? '';
    const language = requestLanguage(request);
    const problem = problemOf(error, { types: this.types, language, path, correlationId: id });
    const { seconds } = error.params;
    if (seconds !== undefined) void reply.header('retry-after', String(seconds));
    else if (problem.status === 503) void reply.header('retry-after', '2');
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="kontor"');
    void reply
      .code(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problem));
  }

  private foreseen(thrown: unknown, id: string): KontorError {
    if (thrown instanceof KontorError) return thrown;
    if (isOutage(thrown) || isConflict(thrown)) {
      this.logger.warn({ err: thrown }, 'The database cannot be reached or is too busy.');
      return new KontorError(serviceUnavailable, {}, { cause: thrown });
    }
    const definition = unstorable.has(sqlStateOf(thrown) ?? '') ? unstorableCharacter : definitionOfStatus(thrown);
    if (definition) return new KontorError(definition, {}, { cause: thrown });
    this.logger.error({ err: thrown }, 'A request failed on a defect.');
    return new KontorError(internalError, { correlationId: id }, { cause: thrown });
  }
}

/** What Fastify and Nest refuse by themselves, before an endpoint is reached. */
function definitionOfStatus(thrown: unknown): ErrorDefinition | undefined {
  const status = thrown instanceof HttpException ? thrown.getStatus() : statusCodeOf(thrown);
  switch (status) {
    case 400:
      return /json/i.test((thrown as Error).message) ? malformedJson : malformedRequest;
    case 404:
    case 405:
    case 414:
      return unknownRoute;
    case 413:
      return requestTooLarge;
    case 415:
      return unsupportedMediaType;
    case 503:
      return serviceUnavailable;
    default:
      return status !== undefined && status >= 400 && status < 500 ? malformedRequest : undefined;
  }
}

function statusCodeOf(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error) || !('statusCode' in thrown)) return undefined;
  return typeof thrown.statusCode === 'number' ? thrown.statusCode : undefined;
}
