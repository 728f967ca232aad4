import { Validator } from '@seriousme/openapi-schema-validator';
import { actions } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { ApiDescription } from './boot/api-description.js';
import { endpoints } from './boot/endpoints.js';
import { kontorSchema } from '../schema.js';
import { openSpecApi, type SpecApi } from './spec-api.js';

let database: TestDatabase;
let api: SpecApi;

interface Operation {
  readonly 'x-access'?: string;
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses?: Readonly<Record<string, unknown>>;
}

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

function operations(): { path: string; method: string; operation: Operation }[] {
  const { paths } = api.app.get(ApiDescription).document;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
  );
}

test('the description is valid OpenAPI', async () => {
  const { status, json } = await api.ask(null, 'GET', '/openapi.json');
  expect(status).toBe(200);
  const result = await new Validator().validate(json as unknown as Record<string, unknown>);
  expect(result).toEqual({ valid: true });
});

test('every endpoint is described, and says who may use it', () => {
  const described = operations();
  expect(described).toHaveLength(endpoints.length);
  for (const { operation, path, method } of described) {
    const place = `${method} ${path}`;
    const access = operation['x-access']!;
    expect([place, ['public', 'signed-in', ...actions].includes(access)]).toEqual([place, true]);
    expect([place, operation.summary]).toEqual([place, expect.stringMatching(/./)]);
    expect(Object.keys(operation.responses ?? {})).toContain('default');
  }
  expect(new Set(described.map(({ operation }) => operation.operationId)).size).toBe(endpoints.length);
});

test('only what nobody has to sign in for is public', () => {
  const open = operations().filter(({ operation }) => operation['x-access'] === 'public');
  expect(open.map(({ path, method }) => `${method} ${path}`).sort()).toEqual([
    'get /health/live',
    'get /health/ready',
    'get /metrics',
    'get /openapi.json',
    'get /v1/sign-in/oidc/{id}/callback',
    'get /v1/sign-in/oidc/{id}/start',
    'get /v1/sign-in/problem',
    'get /v1/sign-in/providers',
    'post /v1/sessions',
  ]);
});

test('whatever is not public answers 401 to somebody unknown', async () => {
  const closed = operations().filter(({ operation }) => operation['x-access'] !== 'public');
  const id = '01a1fc96-bb26-7278-b046-15bce032c2e2';
  for (const { path, method } of closed) {
    const asked = path.replaceAll(/\{\w+\}/g, id);
    const answer = await api.ask(null, method.toUpperCase() as 'GET', asked);
    expect([method, path, answer.status, answer.json['code']]).toEqual([method, path, 401, 'not-signed-in']);
  }
});

test('parameters, bodies and answers are described', () => {
  const find = (wantedMethod: string, wantedPath: string): Operation =>
    operations().find(({ path, method }) => path === wantedPath && method === wantedMethod)!.operation;
  expect(find('get', '/v1/documents').parameters!.map(({ name, required }) => [name, required ?? false])).toEqual(
    expect.arrayContaining([
      ['box', false],
      ['after', false],
      ['limit', false],
    ]),
  );
  expect(find('get', '/v1/documents/{id}').parameters).toMatchObject([{ in: 'path', name: 'id', required: true }]);
  for (const path of ['/v1/envelopes', '/v1/validate']) {
    expect(Object.keys(find('post', path).requestBody!.content)).toEqual([
      'application/json',
      'application/xml',
      'application/pdf',
    ]);
  }
  expect(find('post', '/v1/envelopes').responses).toMatchObject({
    202: { content: { 'application/json': {}, 'application/xml': {} } },
  });
  expect(find('post', '/v1/payment-orders').requestBody!.content).toHaveProperty('application/json');
  expect(find('get', '/v1/documents/{id}/paper').responses).toMatchObject({
    200: { content: { 'application/pdf': {} } },
  });
});

test('probes and measurements are there', async () => {
  expect(await api.ask(null, 'GET', '/health/live')).toMatchObject({ status: 200, json: { alive: true } });
  expect(await api.ask(null, 'GET', '/health/ready')).toMatchObject({
    status: 200,
    json: { ready: true, checks: { database: 'up', queue: 'up' } },
  });
  expect((await api.ask(null, 'GET', '/metrics')).text).toContain('nodejs_eventloop');
});
