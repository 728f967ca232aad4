import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { pretty } from './pretty.js';
import type { KontorConfig } from '../config/config.js';
import { correlationId } from './correlation.js';

export type { Logger } from 'pino';

/** Never in a log, at whatever depth callers happen to log a request, a sign-in or a configuration. */
const secrets = ['cookie', 'authorization', 'password', 'secret', 'token', '["set-cookie"]', '["x-api-key"]'];
const depths = ['', '*.', '*.*.'];
const redacted = depths.flatMap((depth) => secrets.map((name) => path(depth, name)));

function path(depth: string, name: string): string {
  return name.startsWith('[') ? `${depth.replace(/\.$/, '')}${name}` : `${depth}${name}`;
}

/**
 * The log of a process, on standard error, so that what a command reports on standard output stays clean. Every line
 * carries the correlation id of the request or job during which it was written.
 */
export function createLogger(
  name: string,
  config: Pick<KontorConfig, 'logLevel' | 'logFormat'>,
  destination: DestinationStream = config.logFormat === 'pretty' ? pretty() : pino.destination({ fd: 2, sync: false }),
): Logger {
  const options = {
    name,
    level: config.logLevel,
    redact: { paths: redacted, censor: '[redacted]' },
    mixin: () => {
      const id = correlationId();
      return id === undefined ? {} : { correlationId: id };
    },
  };
  return pino(options, destination);
}

/**
 * The same log for lines that are written for every request or document out of known values: looking for secrets in them takes
 * nine times as long as writing them. Never give it what a caller has sent.
 */
export function plainLogger(logger: Logger): Logger {
  return logger.child({}, { redact: [] });
}

/** Lets Nest write to the log of the process. */
export function nestLogger(logger: Logger): LoggerService {
  const write = (level: 'info' | 'error' | 'warn' | 'debug' | 'trace' | 'fatal') => {
    return (message: unknown, ...rest: unknown[]): void => {
      const context = typeof rest.at(-1) === 'string' ? rest.pop() : undefined;
      const [stack] = rest;
      if (message instanceof Error) logger[level]({ context, err: message });
      else logger[level]({ context, ...(stack === undefined ? {} : { stack }) }, String(message));
    };
  };
  return {
    log: write('info'),
    error: write('error'),
    warn: write('warn'),
    debug: write('debug'),
    verbose: write('trace'),
    fatal: write('fatal'),
  };
}
