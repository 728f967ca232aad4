import { participantIdOf } from '#kernel';
import type { Firm } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type SpecApi } from './spec-api.js';
import { sampleOrder } from './spec-order.js';

let database: TestDatabase;
let api: SpecApi;
const people = { 'Zilvervos Fietsen': 'zilvervos.sales', 'Dijlestroom Kantoor': 'dijlestroom.sales' } as const;

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
  const [zilvervos, dijlestroom] = [api.firm('Zilvervos Fietsen'), api.firm('Dijlestroom Kantoor')];
  for (const number of ['A-1', 'A-2', 'A-3']) await order(zilvervos, dijlestroom, number, '2026-11-20');
  await order(zilvervos, dijlestroom, 'A-100', '2026-10-01');
  await order(dijlestroom, zilvervos, 'B-1', '2026-11-20');
  await order(zilvervos, api.firm('Vennholz'), 'A-4', '2026-11-20');
  await api.clear();
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

async function order(buyer: Firm, seller: Firm, number: string, issueDate: string): Promise<void> {
  const body = { ...sampleOrder(buyer, seller, number), issueDate };
  const receiver = participantIdOf(seller.enterpriseNumber!);
  const who = people[buyer.name as keyof typeof people];
  const sent = await api.ask(who, 'POST', '/v1/envelopes', {
    body: { documentType: 'order', receiver, body },
    headers: { 'idempotency-key': freshKey() },
  });
  expect(sent.status).toBe(202);
}

async function numbers(query: string, who: string = people['Zilvervos Fietsen']): Promise<string[]> {
  const found: string[] = [];
  let after = '';
  do {
    const page = await api.ask(who, 'GET', `/v1/documents?limit=2&${query}${after}`);
    expect(page.status).toBe(200);
    found.push(...(page.json['items'] as unknown as { number: string }[]).map(({ number }) => number));
    after = page.json['next'] ? `&after=${page.json['next']}` : '';
  } while (after !== '');
  return found.toSorted();
}

test.each([
  ['box=inbox', ['B-1']],
  ['box=outbox', ['A-1', 'A-100', 'A-2', 'A-3', 'A-4']],
  ['', ['A-1', 'A-100', 'A-2', 'A-3', 'A-4', 'B-1']],
  ['words=a-1', ['A-1', 'A-100']],
  ['words=dijlestroom', ['A-1', 'A-100', 'A-2', 'A-3', 'B-1']],
  ['words=zilvervos', []],
  ['box=outbox&words=VENN', ['A-4']],
  ['words=%25', []],
  ['from=2026-11-01', ['A-1', 'A-2', 'A-3', 'A-4', 'B-1']],
  ['to=2026-10-31', ['A-100']],
  ['state=placed&box=inbox', ['B-1']],
  ['state=received', []],
  ['documentType=invoice', []],
])('the post of a firm, asked for "%s"', async (query, expected) => {
  expect(await numbers(query)).toEqual(expected);
});

test('a class’s documents are listed once, whoever of it sent and received them', async () => {
  expect(await numbers('', 'an.peeters')).toEqual(['A-1', 'A-100', 'A-2', 'A-3', 'A-4', 'B-1']);
  expect(await numbers('', 'office')).toEqual(['A-1', 'A-100', 'A-2', 'A-3', 'A-4', 'B-1']);
  expect(await numbers(`firmId=${api.firm('Vennholz').id}`, 'office')).toEqual(['A-4']);
  expect(await numbers(`firmId=${api.firm('Vennholz').id}`)).toEqual([]);
});

test('a mark says who of the firm has opened a document', async () => {
  const who = people['Zilvervos Fietsen'];
  const inbox = () => api.ask(who, 'GET', '/v1/documents?box=inbox');
  const [item] = (await inbox()).json['items']!;
  expect(item).toMatchObject({ opened: false, readAt: null, senderName: 'Dijlestroom Kantoor' });
  await api.ask('an.peeters', 'GET', `/v1/documents/${item!['id']}`);
  expect((await inbox()).json['items']).toMatchObject([{ opened: false, readAt: null }]);
  await api.ask(who, 'GET', `/v1/documents/${item!['id']}`);
  expect((await inbox()).json['items']).toMatchObject([{ opened: true, readAt: expect.any(String) as string }]);
  expect(await numbers('box=inbox&unread=true')).toEqual([]);
});
