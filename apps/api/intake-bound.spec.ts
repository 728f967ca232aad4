import { setTimeout as sleep } from 'node:timers/promises';
import { participantIdOf } from '#kernel';
import { eventually, testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { createApi } from './boot/create-api.js';
import { freshKey, openSpecApi, specConfig, specLogger, type Answer, type SpecApi } from './spec-api.js';
import { sampleOrder } from './spec-order.js';

const student = 'zilvervos.sales';
const limits = { waitingEnvelopes: 8, waitingSeconds: 3 } as const;

let database: TestDatabase;
let api: SpecApi;
let second: Awaited<ReturnType<typeof createApi>>;

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database, { config: limits });
  second = await createApi({ config: { ...specConfig(database.url), ...limits }, logger: specLogger });
  await second.listen(0, '127.0.0.1');
});

afterAll(async () => {
  await second?.close();
  await api?.close();
  await database?.close();
});

function submission(key: string) {
  const seller = api.firm('Dijlestroom Kantoor');
  const body = sampleOrder(api.firm('Zilvervos Fietsen'), seller, key);
  return {
    body: { documentType: 'order', receiver: participantIdOf(seller.enterpriseNumber!), body },
    headers: { 'idempotency-key': key },
  };
}

const submit = (key: string): Promise<Answer> => api.ask(student, 'POST', '/v1/envelopes', submission(key));

async function waiting(): Promise<number> {
  const [row] = await database.dataSource.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM envelope WHERE state = 'received'`,
  );
  return row.count;
}

test('what waits is bounded, whoever took it in; what was taken in is delivered, and then there is room again', async () => {
  const accepted: string[] = [];
  const refused = await eventually('a document is refused', async () => {
    const answer = await submit(freshKey());
    if (answer.status !== 202) return answer;
    accepted.push(answer.json['id']!);
    // Handed in as fast as that, thousands would wait before anybody has looked.
    await sleep(50);
    return undefined;
  });
  // Nothing has been decided: when there is room again nobody knows.
  expect(refused).toMatchObject({
    status: 503,
    headers: { 'retry-after': String(limits.waitingSeconds) },
    json: { code: 'clearing-behind' },
  });
  expect(accepted.length).toBeGreaterThanOrEqual(limits.waitingEnvelopes);
  expect(await waiting()).toBe(accepted.length);

  await eventually('the other api refuses what it has not taken in itself', async () => {
    const { body, headers } = submission(freshKey());
    const response = await fetch(`${await second.getUrl()}/v1/envelopes`, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        authorization: `Bearer ${await api.token(student)}`,
        'accept-language': 'nl',
      },
      body: JSON.stringify(body),
    });
    const problem = (await response.json()) as { id?: string; detail?: string };
    if (response.status === 202) accepted.push(problem.id!);
    await sleep(50);
    return response.status === 503 && problem.detail?.startsWith('Er wachten nu te veel documenten');
  });
  expect((await api.ask(student, 'GET', '/v1/documents')).status).toBe(200);

  await api.clear();
  const key = freshKey();
  const again = await eventually('there is room again', async () => {
    const answer = await submit(key);
    return answer.status === 202 ? answer : undefined;
  });
  accepted.push(again.json['id']!);
  await api.clear();
  const states = await Promise.all(
    accepted.map(async (id) => (await api.ask(student, 'GET', `/v1/envelopes/${id}`)).json['state']),
  );
  expect(new Set(states)).toEqual(new Set(['accepted']));
  expect(await waiting()).toBe(0);
});

test('payments that wait are bounded for themselves, however they are handed in', async () => {
  const { iban, name } = api.firm('Dijlestroom Kantoor');
  const payment = { creditorIban: iban, creditorName: name, amount: '0.01' };
  const pay = (path = 'payment-orders', body: object = payment): Promise<Answer> =>
    api.ask(student, 'POST', `/v1/${path}`, { body });
  // What is in the outbox waits: there is no relay here.
  const waitingPayments = async (): Promise<number> => {
    const rows: unknown[] = await database.dataSource.query(`SELECT FROM outbox WHERE topic = 'payment-order'`);
    return rows.length;
  };
  let accepted = 0;
  const refused = await eventually('a payment is refused', async () => {
    const answer = await pay();
    if (answer.status !== 202) return answer;
    accepted++;
    // Handed in as fast as that, thousands would wait before anybody has looked.
    await sleep(50);
    return undefined;
  });
  const behind = {
    status: 503,
    headers: { 'retry-after': String(limits.waitingSeconds) },
    json: { code: 'payments-behind' },
  };
  expect(refused).toMatchObject(behind);
  expect(accepted).toBeGreaterThanOrEqual(limits.waitingEnvelopes);
  expect(await waitingPayments()).toBe(accepted);
  expect(await pay('payment-orders', { orders: [payment, payment] })).toMatchObject(behind);
  expect(await pay('payable-claims/payments', { claims: [] })).toMatchObject(behind);
  expect(await pay('payment-files')).toMatchObject(behind);
  expect((await submit(freshKey())).status).toBe(202);
  expect((await api.ask(student, 'GET', '/v1/payment-orders')).status).toBe(200);

  await database.dataSource.query(`DELETE FROM outbox WHERE topic = 'payment-order'`);
  await eventually('there is room again', async () => (await pay()).status === 202);
});
