import fc from 'fast-check';
import { xlsxMediaType } from '#platform';
import type { Operation } from '../operations.js';
import { requestOf, type Request } from '../requests.js';
import { tenantNames, type TenantName, type Tenants } from '../tenants.js';
import { askers, type Asker } from '../matrix.js';
import { hostileHeaders, hostileJson, hostileStrings, hostileValues } from './strings.js';

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly operation: string;
  readonly asker: Asker;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer | undefined;
}

/** What chance decided for one request; `spoil` says what is done to a request that would be answered. */
interface Plan {
  readonly operation: Operation;
  readonly asker: Asker;
  readonly tenant: TenantName;
  readonly spoil: Spoil;
  readonly text: string;
  readonly value: unknown;
  readonly header: (typeof hostileHeaders)[number];
  readonly file: Buffer;
  readonly type: string;
  /** Picks places: which leaf, which parameter, where a file is cut. */
  readonly at: number;
  readonly twice: boolean;
}

const spoils = [
  'leaf',
  'leaf',
  'leaf',
  'query',
  'query',
  'path',
  'header',
  'json',
  'file',
  'cut-file',
  'nothing',
] as const;
type Spoil = (typeof spoils)[number];

const types = [
  'application/json',
  'application/xml',
  'text/xml',
  'application/pdf',
  'text/csv',
  xlsxMediaType,
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/octet-stream',
];

/** Ends what the other requests need: these come with no session. */
const endsSessions: ReadonlySet<string> = new Set(['DELETE /v1/sessions', 'DELETE /v1/sessions/current']);
/** Closes a firm, or takes it out of its class: not the one that everybody asks for. */
const endsFirms: ReadonlySet<string> = new Set(['POST /v1/firms/{id}/close', 'PUT /v1/firms/{id}/class']);

export function plansOf(operations: readonly Operation[], files: readonly Buffer[]): fc.Arbitrary<Plan> {
  const hostileText = fc.oneof(
    { arbitrary: fc.constantFrom(...hostileStrings), weight: 4 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
    { arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }), weight: 1 },
    { arbitrary: fc.bigInt().map(String), weight: 1 },
  );
  return fc.record({
    operation: fc.constantFrom(...operations),
    asker: fc.constantFrom(...askers),
    tenant: fc.constantFrom(...tenantNames, 'own' as const, 'own' as const),
    spoil: fc.constantFrom(...spoils),
    text: hostileText,
    value: fc.oneof(hostileText, fc.constantFrom(...hostileValues), fc.jsonValue({ maxDepth: 3 })),
    header: fc.constantFrom(...hostileHeaders),
    file: fc.constantFrom(...files),
    type: fc.constantFrom(...types),
    at: fc.nat(2 ** 30),
    twice: fc.boolean(),
  });
}

/** The request of a plan: one that would be answered, with one thing spoilt. */
export function wireRequestOf(plan: Plan, tenants: Tenants): WireRequest {
  const { operation, spoil } = plan;
  const tenant = tenants[endsFirms.has(operation.name) ? 'class' : plan.tenant];
  const asker = endsSessions.has(operation.name) ? 'nobody' : plan.asker;
  const sound = requestOf(operation, tenant);
  const headers: Record<string, string | readonly string[]> = {
    ...(sound.body !== undefined && { 'content-type': 'application/json' }),
    ...sound.headers,
  };
  if (spoil === 'header') headers[plan.header[0]] = plan.header[1];
  const { body, type } = bodyOf(plan, sound);
  if (type) headers['content-type'] = type;
  const path = pathOf(plan, sound);
  return { operation: operation.name, asker, method: sound.method, path, headers, body };
}

function pathOf({ operation, spoil, text, value, at, twice }: Plan, { path }: Request): string {
  if (spoil === 'path') {
    const parts = path.split('?')[0]!.split('/');
    parts[1 + (at % (parts.length - 1))] = percent(text.slice(0, 2000));
    return parts.join('/');
  }
  const queries = operation.parameters.filter((parameter) => parameter.in === 'query');
  if (spoil !== 'query' || queries.length === 0) return path;
  const { name } = queries[at % queries.length]!;
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  const pair = `${percent(name)}=${percent(shown.slice(0, 2000))}`;
  const [start, given = ''] = path.split('?');
  const kept = given.split('&').filter((each) => each && (twice || !each.startsWith(`${name}=`)));
  return `${start}?${[...kept, pair].join('&')}`;
}

function bodyOf(plan: Plan, { body, method }: Request): { body: Buffer | undefined; type?: string } {
  const { spoil, file, at, operation, type } = plan;
  const own = Object.keys(operation.body);
  const fileType = own.length > 0 && plan.twice ? own[at % own.length]! : type;
  const reads = own.length > 0 || method === 'POST' || method === 'PUT';
  if (spoil === 'file' && reads) return { body: file, type: fileType };
  if (spoil === 'cut-file' && reads) return { body: spoiltFile(file, at), type: fileType };
  if (spoil === 'json' && reads)
    return { body: Buffer.from(hostileJson[at % hostileJson.length]!), type: 'application/json' };
  if (body === undefined) return { body: undefined };
  if (typeof body === 'string' || Buffer.isBuffer(body)) return { body: Buffer.from(body as string) };
  return { body: Buffer.from(JSON.stringify(spoil === 'leaf' ? spoiltLeaf(body, plan) : body)) };
}

/** A file cut off, with a byte turned, or with a piece of it repeated. */
function spoiltFile(file: Buffer, at: number): Buffer {
  if (file.length === 0) return file;
  const place = at % file.length;
  if (at % 3 === 0) return file.subarray(0, place);
  if (at % 3 === 1) return Buffer.concat([file.subarray(0, place), file.subarray(place >> 1)]).subarray(0, 1_500_000);
  const turned = Buffer.from(file);
  turned[place] = at & 0xff;
  return turned;
}

/** The body with one value, anywhere inside, replaced or left out. */
function spoiltLeaf(body: unknown, { at, value, twice }: Plan): unknown {
  const copy = structuredClone(body);
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const place = places[at % Math.max(places.length, 1)];
  if (!place) return value;
  const [holder, key] = place;
  if (twice && at % 5 === 0) delete holder[key];
  else holder[key] = value;
  return copy;
}

/** As `encodeURIComponent`, with lone surrogates as the broken UTF-8 that they would be. */
function percent(text: string): string {
  return Array.from(text)
    .map((character) => {
      const code = character.codePointAt(0)!;
      if (code < 0xd800 || code > 0xdfff) return encodeURIComponent(character);
      return `%ED%${(0x80 | ((code >> 6) & 0x3f)).toString(16)}%${(0x80 | (code & 0x3f)).toString(16)}`;
    })
    .join('');
}
