import { createServer } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { participantIdOf } from '#kernel';
import { createLogger, type ConnectedConfig } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { freshKey, openSpecApi, specConfig, type Answer, type SpecApi } from '../../apps/api/spec-api.js';
import { sampleOrder } from '../../apps/api/spec-order.js';
import { ClearingModule } from '../../apps/clearing/boot/clearing.module.js';
import { kontorSchema } from '../../apps/schema.js';

/** An api and a clearing over one database, each with all that its process has, and the lines that they log. */
export interface Whole {
  readonly database: TestDatabase;
  readonly api: SpecApi;
  readonly clearing: INestApplicationContext;
  readonly lines: readonly LogLine[];
  /** Where the clearing answers probes. */
  readonly probes: string;
  /** Submits an order of Zilvervos to Dijlestroom; `change` may spoil it. */
  order(number: string, headers?: Readonly<Record<string, string>>, change?: object): Promise<Answer>;
  close(): Promise<void>;
}

export interface LogLine extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly msg: string;
  readonly correlationId?: string;
}

export const [buyer, seller] = ['Zilvervos Fietsen', 'Dijlestroom Kantoor'];
export const [student, sellingStudent, office] = ['zilvervos.sales', 'dijlestroom.sales', 'office'];

export async function openWhole(settings: Partial<ConnectedConfig> = {}): Promise<Whole> {
  const database = await testDatabase(kontorSchema);
  const lines: LogLine[] = [];
  const write = (line: string): void => void lines.push(JSON.parse(line) as LogLine);
  const loggerOf = (name: string) => createLogger(name, { logLevel: 'info', logFormat: 'json' }, { write });
  const api = await openSpecApi(database, { config: settings, logger: loggerOf('api') });
  const probePort = await freePort();
  const config = { ...specConfig(database.url), ...settings, probePort };
  const clearing = await NestFactory.createApplicationContext(ClearingModule.forRoot(config, loggerOf('clearing')), {
    logger: false,
    abortOnError: false,
  });
  const close = async (): Promise<void> => {
    await clearing.close();
    await api.close();
    await database.close();
  };
  return { database, api, clearing, lines, probes: `http://127.0.0.1:${probePort}`, order: ordering(api), close };
}

function ordering(api: SpecApi): Whole['order'] {
  return (number, headers = {}, change = {}) => {
    const [from, to] = [api.firm(buyer!), api.firm(seller!)];
    const body = {
      documentType: 'order',
      receiver: participantIdOf(to.enterpriseNumber!),
      body: { ...sampleOrder(from, to, number), ...change },
    };
    return api.ask(student!, 'POST', '/v1/envelopes', { body, headers: { 'idempotency-key': freshKey(), ...headers } });
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
