import { resolve } from 'node:path';
import { z } from 'zod';
import { KontorError } from '#kernel';
import { invalidConfiguration } from './config-errors.js';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** What a process is told from outside; checked once, at boot. */
export interface KontorConfig {
  /** Absolute path of the data folder. */
  readonly home: string;
  /** `postgres://…`; undefined means that the embedded server is used, and its url filled in by who starts it. */
  readonly databaseUrl: string | undefined;
  /** `postgres://…` or `redis://…`; the database unless told otherwise. */
  readonly queueUrl: string | undefined;
  readonly databasePoolSize: number;
  readonly host: string;
  readonly port: number;
  /** Where a process without an HTTP edge answers health checks and gives its metrics; 0 switches that off. */
  readonly probePort: number;
  /** Where people reach Kontor, without a slash at the end; stands in links, mails and PDFs. */
  readonly publicUrl: string;
  readonly logLevel: LogLevel;
  /** `pretty` for people, `json` for machines. */
  readonly logFormat: 'pretty' | 'json';
  /** Proxies in front of the api whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  /** How many requests the api works on at a time; beyond that it answers 503 and when to come again. */
  readonly requestsUnderWay: number;
  /** So many envelopes may wait for the clearing, and so many payments, however slow it is. */
  readonly waitingEnvelopes: number;
  /** Beyond them the api refuses what would have to wait for more seconds than this. */
  readonly waitingSeconds: number;
  /** Shared by all processes of an installation; signs what travels through a browser. Undefined: made at first start. */
  readonly secret: string | undefined;
  /** What reads the metrics has to show it (`Authorization: Bearer …`). Undefined: who asks from this or a private network. */
  readonly metricsToken: string | undefined;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const urlOf = (name: string, protocols: readonly string[], example: string) =>
  z
    .string()
    .refine((value) => protocols.includes(protocolOf(value)), {
      error: `${name} must be a URL such as ${example}.`,
    })
    .optional();

const count = (name: string, least: number, most: number, fallback: number) => {
  const error = `${name} must be a whole number from ${least} to ${most}.`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error }).default(fallback);
};

const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values, { error: `${name} must be one of ${values.join(', ')}.` });

const postgresProtocols = ['postgres:', 'postgresql:'];

const environment = z.object({
  KONTOR_HOME: z.string().default('.kontor'),
  KONTOR_DATABASE_URL: urlOf('KONTOR_DATABASE_URL', postgresProtocols, 'postgres://user:password@host:5432/kontor'),
  KONTOR_DATABASE_POOL: count('KONTOR_DATABASE_POOL', 2, 500, 10),
  KONTOR_QUEUE_URL: urlOf(
    'KONTOR_QUEUE_URL',
    [...postgresProtocols, 'redis:', 'rediss:'],
    'redis://host:6379 or postgres://user:password@host:5432/kontor',
  ),
  KONTOR_HOST: z.string().default('127.0.0.1'),
  KONTOR_PORT: count('KONTOR_PORT', 0, 65_535, 4000),
  KONTOR_PROBE_PORT: count('KONTOR_PROBE_PORT', 0, 65_535, 0),
  KONTOR_PUBLIC_URL: urlOf('KONTOR_PUBLIC_URL', ['http:', 'https:'], 'https://kontor.example.org'),
  KONTOR_LOG_LEVEL: choice('KONTOR_LOG_LEVEL', logLevels).default('info'),
  KONTOR_LOG_FORMAT: choice('KONTOR_LOG_FORMAT', ['pretty', 'json']).optional(),
  KONTOR_TRUSTED_PROXIES: count('KONTOR_TRUSTED_PROXIES', 0, 10, 0),
  KONTOR_REQUESTS_UNDER_WAY: count('KONTOR_REQUESTS_UNDER_WAY', 1, 100_000, 500),
  KONTOR_WAITING_ENVELOPES: count('KONTOR_WAITING_ENVELOPES', 1, 1_000_000, 1_000),
  KONTOR_WAITING_SECONDS: count('KONTOR_WAITING_SECONDS', 1, 3_600, 10),
  KONTOR_SECRET: z.string().min(32, { error: 'KONTOR_SECRET must have at least 32 characters.' }).optional(),
  KONTOR_METRICS_TOKEN: z
    .string()
    .min(16, { error: 'KONTOR_METRICS_TOKEN must have at least 16 characters.' })
    .optional(),
});

/**
 * Reads the configuration from environment variables; an empty variable counts as absent. A variable that starts with
 * `KONTOR_` but is none of ours is refused, because a misspelt setting that is silently ignored costs an afternoon.
 *
 * @throws KontorError invalid-configuration, with one sentence for each variable that is wrong
 */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): KontorConfig {
  const given = Object.entries(variables).filter(([name, value]) => name.startsWith('KONTOR_') && value !== '');
  const result = environment.safeParse(Object.fromEntries(given));
  const problems = [...(result.error?.issues.map(({ message }) => message) ?? []), ...unknownNames(given)];
  if (!result.success || problems.length > 0) {
    throw new KontorError(invalidConfiguration, { problems: problems.join(' ') });
  }
  const values = result.data;
  return {
    home: resolve(values.KONTOR_HOME),
    databaseUrl: values.KONTOR_DATABASE_URL,
    queueUrl: values.KONTOR_QUEUE_URL ?? values.KONTOR_DATABASE_URL,
    databasePoolSize: values.KONTOR_DATABASE_POOL,
    host: values.KONTOR_HOST,
    port: values.KONTOR_PORT,
    probePort: values.KONTOR_PROBE_PORT,
    publicUrl: (values.KONTOR_PUBLIC_URL ?? `http://localhost:${values.KONTOR_PORT}`).replace(/\/+$/, ''),
    logLevel: values.KONTOR_LOG_LEVEL,
    logFormat: values.KONTOR_LOG_FORMAT ?? (process.stdout.isTTY ? 'pretty' : 'json'),
    trustedProxies: values.KONTOR_TRUSTED_PROXIES,
    requestsUnderWay: values.KONTOR_REQUESTS_UNDER_WAY,
    waitingEnvelopes: values.KONTOR_WAITING_ENVELOPES,
    waitingSeconds: values.KONTOR_WAITING_SECONDS,
    secret: values.KONTOR_SECRET,
    metricsToken: values.KONTOR_METRICS_TOKEN,
  };
}

/** A configuration whose database and queue are known, as every process needs that works on them. */
export interface ConnectedConfig extends KontorConfig {
  readonly databaseUrl: string;
  readonly queueUrl: string;
}

/** Completes a configuration with the url of the embedded server, where none was given. */
export function connectedTo(config: KontorConfig, databaseUrl: string): ConnectedConfig {
  const url = config.databaseUrl ?? databaseUrl;
  return { ...config, databaseUrl: url, queueUrl: config.queueUrl ?? url };
}

/** Set by the test set-up and by tools around Kontor, not read here. */
const foreignNames = /^KONTOR_TEST_/;

function unknownNames(given: readonly (readonly [string, string | undefined])[]): string[] {
  return given
    .filter(([name]) => !(name in environment.shape) && !foreignNames.test(name))
    .map(
      ([name]) => `${name} is not a setting of Kontor: the settings are ${Object.keys(environment.shape).join(', ')}.`,
    );
}

function protocolOf(value: string): string {
  try {
    return new URL(value).protocol;
  } catch {
    return '';
  }
}
