import { acceptedCorrelationId, correlationId, traceIdOf, withCorrelation } from './correlation.js';
import { plainLogger, type Logger } from './logger.js';

/** The parts of Fastify's request and reply that are used here. */
interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface Reply {
  readonly statusCode: number;
  readonly elapsedTime: number;
  header(name: string, value: string): unknown;
}

const HEADER = 'x-correlation-id';

/**
 * A Fastify `onRequest` hook: what the request sets in motion runs with the client's correlation id, else with that of the
 * trace it belongs to, else with a new one.
 */
export function correlationHook(request: Request, reply: Reply, done: () => void): void {
  const given = acceptedCorrelationId(request.headers[HEADER]) ?? traceIdOf(request.headers['traceparent']);
  withCorrelation(given, () => {
    reply.header(HEADER, correlationId() ?? '');
    done();
  });
}

/** Asked for every few seconds by machines: logging it would bury the rest. */
const quiet = /^\/(health|metrics|assets)\b/;

/** A Fastify `onResponse` hook: a line for every request; without its query, which may carry what is nobody's business. */
export function requestLogHook(logger: Logger) {
  const log = plainLogger(logger);
  return (request: Request, reply: Reply, done: () => void): void => {
    const path = request.url.split('?')[0] ?? '';
    const level = reply.statusCode >= 500 ? 'error' : quiet.test(path) ? 'trace' : 'info';
    const { method } = request;
    const ms = Math.round(reply.elapsedTime);
    log[level]({ method, path, status: reply.statusCode, ms }, `${method} ${path} ${reply.statusCode} ${ms} ms`);
    done();
  };
}
