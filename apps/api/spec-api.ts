import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { grantStartCapital, openBank, openBankAccounts } from '#bank';
import { openFirmStock, openStock, seedCatalogue, seededCatalogue } from '#catalogue';
import { ClearingPipeline, PaymentPipeline } from '#clearing';
import { documentTypes } from '#doctype';
import { allDocumentTypes } from '#doctypes';
import { newId, systemClock } from '#kernel';
import { connectedTo, readConfig, type ConnectedConfig, type Logger } from '#platform';
import {
  demonstrationNetwork,
  demonstrationPassword,
  FirmDirectory,
  seededOpeningDay,
  seedNetwork,
  type Firm,
  type NetworkData,
  type Strictness,
} from '#registry';
import { createApi } from './boot/create-api.js';

/** The API over a database with the demonstration network, and a clearing that decides when it is told to. */
export interface SpecApi {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly data: NetworkData;
  firm(name: string): Firm;
  /** Asks as somebody (a user name), or as nobody. */
  ask(who: string | null, method: Method, path: string, more?: Asked): Promise<Answer>;
  /** A token for somebody. */
  token(userName: string): Promise<string>;
  /** Another one, which may be signed out. */
  freshToken(userName: string): Promise<string>;
  /** Has the clearing decide all that waits. */
  clear(): Promise<void>;
  /** Has the bank settle all that waits. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Asked {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
  /** The body as JSON; undefined where it is none. */
  readonly json: Json;
}

/** What came over the wire; a spec says what it expects of it. */
export type Json = { readonly [name: string]: Json } & readonly Json[] & string;

const seed = 'demonstration';
const startCapital = 50_000_00n;

export async function openSpecApi(
  database: { readonly dataSource: DataSource; readonly url: string },
  {
    strictness = 'didactic',
    config,
    logger = specLogger,
  }: {
    readonly strictness?: Strictness;
    readonly config?: Partial<ConnectedConfig>;
    readonly logger?: Logger;
  } = {},
): Promise<SpecApi> {
  const demonstration = demonstrationNetwork(seed);
  const data = { ...demonstration, network: Object.assign(demonstration.network, { strictness }) };
  await seedAll(database.dataSource, data);
  const app = await createApi({ config: { ...specConfig(database.url), ...config }, logger });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const tokens = new Map<string, Promise<string>>();
  const token = (userName: string): Promise<string> => {
    const known = tokens.get(userName) ?? signIn(url, userName);
    tokens.set(userName, known);
    return known;
  };
  return {
    app,
    url,
    data,
    token,
    freshToken: (userName) => signIn(url, userName),
    firm: (name) => data.firms.find((firm) => firm.name === name)!,
    ask: async (who, method, path, more = {}) => {
      const authorization = who !== null && { authorization: `Bearer ${await token(who)}` };
      return send(url, method, path, { ...more, headers: { ...authorization, ...more.headers } });
    },
    ...workers(database.dataSource),
    close: () => app.close(),
  };
}

export const specLogger: Logger = pino({ level: 'silent' });

export function specConfig(url: string): ConnectedConfig {
  // Nothing is decided until a spec says so, and a spec may hand in what it likes before that.
  const bounds = { waitingEnvelopes: 1_000_000 };
  return { ...connectedTo(readConfig({}), url), ...bounds, databasePoolSize: 5, logLevel: 'silent' };
}

async function signIn(url: string, userName: string): Promise<string> {
  const { json } = await send(url, 'POST', '/v1/sessions', { body: { userName, password: demonstrationPassword } });
  return json['token']!;
}

async function send(url: string, method: Method, path: string, { body, headers = {} }: Asked): Promise<Answer> {
  const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: payload }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = bytes.toString();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const json = (isJson ? JSON.parse(text) : undefined) as Json;
  return { status: response.status, headers: Object.fromEntries(response.headers), text, bytes, json };
}

function workers(dataSource: DataSource): Pick<SpecApi, 'clear' | 'settle'> {
  const directory = new FirmDirectory(dataSource.manager);
  const surroundings = { dataSource, directory, clock: systemClock, types: documentTypes(allDocumentTypes) };
  const clearing = new ClearingPipeline(surroundings);
  const payments = new PaymentPipeline(surroundings);
  return {
    clear: async () => {
      const lanes = await dataSource.query<{ lane: number }[]>(
        "SELECT DISTINCT lane FROM envelope WHERE state = 'received'",
      );
      for (const { lane } of lanes) await clearing.processLane(lane, '9223372036854775807');
    },
    settle: async () => {
      const orders = await dataSource.query<{ id: string }[]>(
        "SELECT id FROM payment_order WHERE status = 'pending' AND NOT deferred ORDER BY sequence",
      );
      await payments.settle(orders.map(({ id }) => id));
    },
  };
}

/** Stores a network with its catalogue, stock, bank and start capital; `of` is the seed of the catalogue. */
export async function seedAll(dataSource: DataSource, data: NetworkData, of = seed): Promise<void> {
  const opening = new Date(`${seededOpeningDay}T08:00:00Z`);
  const { firms, network } = data;
  await dataSource.transaction(async (manager) => {
    await seedNetwork(manager, data);
    const products = seededCatalogue(of, data);
    await seedCatalogue(manager, products);
    await openFirmStock(
      manager,
      firms.map(({ id, networkId }) => ({ networkId, firmId: id })),
    );
    const stocked = products.filter(({ openingStock }) => openingStock !== '0');
    const openings = stocked.map(({ id, openingStock, ...rest }) => ({
      ...rest,
      productId: id,
      quantity: openingStock,
    }));
    await openStock(manager, openings, opening);
    await openBank(manager, network);
    const accounts = await openBankAccounts(
      manager,
      firms.map(({ id, iban, name, networkId }) => ({ networkId, firmId: id, iban, holderName: name })),
      opening,
    );
    const grants = accounts.map(({ id }) => ({ bankAccountId: id, amount: startCapital, eventTime: opening }));
    await grantStartCapital(manager, network.id, grants, opening);
  });
}

/** A key that was never used. */
export function freshKey(): string {
  return newId();
}
