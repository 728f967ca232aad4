import { sealStatements } from '#bank';
import { addDays, dayOf } from '#kernel';
import { readXml } from '#standards';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { openSpecApi, type SpecApi } from './spec-api.js';

let database: TestDatabase;
let api: SpecApi;
let path: string;
const payer = 'zilvervos.accounting';
const payee = 'dijlestroom.sales';
const today = dayOf(new Date());

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
  const { iban, name } = api.firm('Dijlestroom Kantoor');
  const orders = ['10.00', '20.50'].map((amount, index) => ({
    creditorIban: iban,
    creditorName: name,
    amount,
    endToEndId: `N-${index}`,
  }));
  await api.ask(payer, 'POST', '/v1/payment-orders', { body: { orders } });
  await api.settle();
  const { json } = await api.ask(payee, 'GET', '/v1/bank-accounts');
  path = `/v1/bank-accounts/${json['items']![0 as never]!['id' as never]}/camt054`;
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

test.each(['02', '08'])('what arrived is told as camt.054.001.%s', async (version) => {
  const { status, headers, text } = await api.ask(payee, 'GET', `${path}?from=${today}&to=${today}&version=${version}`);
  expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
  expect(readXml(Buffer.from(text)).namespace).toBe(`urn:iso:std:iso:20022:tech:xsd:camt.054.001.${version}`);
  expect(text).toContain('<Sum>30.50</Sum>');
  expect([...text.matchAll(/<EndToEndId>([^<]+)/g)].map(([, id]) => id)).toEqual(['N-0', 'N-1']);
});

test('what left is no arrival, and days without any tell none', async () => {
  const { json } = await api.ask(payer, 'GET', '/v1/bank-accounts');
  const account = json['items']![0 as never]!['id' as never];
  const left = await api.ask(payer, 'GET', `/v1/bank-accounts/${account}/camt054?from=${today}&to=${today}`);
  const later = await api.ask(payee, 'GET', `${path}?from=${addDays(today, 1)}&to=${addDays(today, 2)}`);
  for (const { status, text } of [left, later]) expect([status, text.includes('<Ntry>')]).toEqual([200, false]);
});

test.each([
  ['days in the wrong order', `?from=${today}&to=2026-01-01`, '/to'],
  ['a day that is none', `?from=2026-02-30&to=${today}`, '/from'],
  ['no days', '', '/from'],
  ['an unknown version', `?from=${today}&to=${today}&version=09`, '/version'],
])('%s: a problem of that parameter', async (_what, query, pointer) => {
  const { status, json } = await api.ask(payee, 'GET', path + query);
  expect(status).toBe(400);
  expect(json['errors']).toContainEqual(expect.objectContaining({ pointer }));
});

test('only who may see the account is told', async () => {
  expect((await api.ask('vennholz.accounting', 'GET', `${path}?from=${today}&to=${today}`)).status).toBe(404);
});

test('a statement is written as the version that is asked for', async () => {
  const tomorrow = new Date(Date.now() + 2 * 86_400_000);
  await database.dataSource.transaction((manager) =>
    sealStatements(manager, api.data.network.id, tomorrow.toISOString().slice(0, 10), tomorrow),
  );
  const { json } = await api.ask(payee, 'GET', '/v1/statements');
  const statement = `/v1/statements/${json['items']![0 as never]!['id' as never]}/camt053`;
  for (const [query, version] of [
    ['', '08'],
    ['?version=02', '02'],
  ] as const) {
    const { text } = await api.ask(payee, 'GET', statement + query);
    expect(text).toContain(`camt.053.001.${version}`);
  }
  expect((await api.ask(payee, 'GET', `${statement}?version=1`)).status).toBe(400);
});
