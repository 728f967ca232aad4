import { Decimal } from 'decimal.js';
import { drawLogo } from '#registry';
import { csvMediaType, xlsxMediaType } from '#platform';
import type { Firm } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { openSpecApi, type SpecApi } from './spec-api.js';

let database: TestDatabase;
let api: SpecApi;
let bicycles: Firm;
let office: Firm;
const student = 'zilvervos.sales';

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
  bicycles = api.firm('Zilvervos Fietsen');
  office = api.firm('Dijlestroom Kantoor');
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

async function productId(firmId: string, number: string): Promise<string> {
  const { json } = await api.ask(student, 'GET', `/v1/products?firmId=${firmId}&words=${number}`);
  return json['items']![0]!['id']!;
}

describe('pictures', () => {
  const png = { 'content-type': 'image/png' };

  test('are set by their own firm, seen by all, and kept by browsers until they change', async () => {
    const path = `/v1/products/${await productId(bicycles.id, 'ZV-101')}/picture`;
    expect((await api.ask(student, 'GET', path)).status).toBe(404);
    const set = await api.ask(student, 'PUT', path, { body: drawLogo('one'), headers: png });
    expect([set.status, set.json['picture']]).toEqual([200, expect.stringMatching(/\/picture\?v=[0-9a-f]{16}$/)]);
    const first = await api.ask('dijlestroom.sales', 'GET', set.json['picture']!);
    expect(first.bytes.equals(drawLogo('one'))).toBe(true);
    expect(first.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': expect.stringContaining('immutable'),
    });
    const again = { 'if-none-match': first.headers['etag']! };
    expect((await api.ask(student, 'GET', path, { headers: again })).status).toBe(304);
    await api.ask(student, 'PUT', path, { body: drawLogo('two'), headers: png });
    const changed = await api.ask(student, 'GET', path, { headers: again });
    expect([changed.status, changed.headers['cache-control']]).toEqual([200, 'private, no-cache']);
    expect((await api.ask(student, 'DELETE', path)).status).toBe(204);
    expect((await api.ask(student, 'GET', path)).status).toBe(404);
  });

  test.each([
    ['HTML that calls itself PNG', Buffer.from('<script>alert(1)</script>'.padEnd(100)), png, 422, 'invalid-picture'],
    ['JSON', '{}', { 'content-type': 'application/json' }, 415, 'unsupported-media-type'],
    ['SVG', '<svg/>', { 'content-type': 'image/svg+xml' }, 415, 'unsupported-media-type'],
    ['more than a megabyte', Buffer.concat([drawLogo('x'), Buffer.alloc(1_100_000)]), png, 413, 'request-too-large'],
  ])('%s is refused', async (_what, body, headers, status, code) => {
    const path = `/v1/products/${await productId(bicycles.id, 'ZV-101')}/picture`;
    const answer = await api.ask(student, 'PUT', path, { body, headers });
    expect([answer.status, answer.json['code']]).toEqual([status, code]);
  });

  test('of another firm’s products are for that firm', async () => {
    const path = `/v1/products/${await productId(office.id, 'KA-1001')}/picture`;
    const answer = await api.ask(student, 'PUT', path, { body: drawLogo('x'), headers: png });
    expect([answer.status, answer.json['code']]).toEqual([403, 'forbidden']);
  });
});

describe('lists', () => {
  test.each([
    ['csv', csvMediaType],
    ['xlsx', xlsxMediaType],
  ])('as %s go out and come in again', async (format, mediaType) => {
    const out = await api.ask(student, 'GET', `/v1/products/export?format=${format}`);
    expect(out.headers).toMatchObject({
      'content-type': mediaType,
      'content-disposition': `attachment; filename="Zilvervos-Fietsen-products.${format}"`,
    });
    const headers = { 'content-type': mediaType.split(';')[0]! };
    const back = await api.ask(student, 'POST', '/v1/products/import', { body: out.bytes, headers });
    expect(back.json).toMatchObject({ applied: true, counts: { new: 0, changed: 0, unchanged: 14, refused: 0 } });
  });

  test('are previewed line by line, in words, before they are taken in', async () => {
    const body = 'number;name_nl;netPrice;openingStock;colour\nX-1;Bel;4,50;30;red\nZV-101;;499;;\nX-2;Fout;0;;\n';
    const ask = (query: string) =>
      api.ask(student, 'POST', `/v1/products/import?${query}`, {
        body,
        headers: { 'content-type': 'text/csv', 'accept-language': 'nl' },
      });
    const preview = await ask('preview=true');
    expect(preview.json).toMatchObject({
      applied: false,
      ignoredColumns: ['colour'],
      counts: { new: 1, changed: 1, unchanged: 0, refused: 1 },
    });
    const done = await api.ask(student, 'POST', '/v1/products/import?mode=good-ones', {
      body,
      headers: { 'content-type': 'text/csv', 'accept-language': 'nl' },
    });
    expect(done.json).toMatchObject({ applied: true, counts: { new: 1, changed: 1, refused: 1 } });
    expect(done.json['rows']![2]).toMatchObject({
      line: 4,
      number: 'X-2',
      problems: [{ pointer: '/netPrice', detail: expect.stringContaining('"0" is geen prijs') }],
    });
    const bell = await api.ask(student, 'GET', `/v1/products/${await productId(bicycles.id, 'X-1')}`);
    expect(bell.json).toMatchObject({ netPrice: '4.5', available: '30', inStock: true });
    const seen = await api.ask('dijlestroom.sales', 'GET', `/v1/products/${bell.json['id']}`);
    expect(seen.json).toMatchObject({ available: null, inStock: true });
  });

  test.each([
    ['a picture', drawLogo('x'), 'text/csv', 422, 'unreadable-sheet'],
    ['half a workbook', Buffer.from('PK\u0003\u0004'.padEnd(60)), xlsxMediaType, 422, 'unreadable-sheet'],
    ['no headers', Buffer.from('1;2\n3;4'), 'text/csv', 422, 'list-without-column'],
    ['a list of a hundred thousand', Buffer.from('number\n'.repeat(100_000)), 'text/csv', 413, 'sheet-too-large'],
    ['JSON', Buffer.from('[]'), 'application/json', 415, 'unsupported-media-type'],
  ])('%s is refused', async (_what, body, mediaType, status, code) => {
    const answer = await api.ask(student, 'POST', '/v1/products/import', {
      body,
      headers: { 'content-type': mediaType },
    });
    expect([answer.status, answer.json['code']]).toEqual([status, code]);
  });

  test('are for those who may write the catalogue', async () => {
    const headers = { 'content-type': 'text/csv' };
    const path = `/v1/products/import?firmId=${office.id}`;
    expect((await api.ask(student, 'POST', path, { body: 'number\n', headers })).status).toBe(403);
  });
});

describe('the market place', () => {
  const ask = (query: string) => api.ask(student, 'GET', `/v1/market/products?${query}`);
  const numbers = async (query: string) =>
    (await ask(query)).json['items']!.map((item) => item['number'] as string).toSorted();

  test.each([
    ['words=kopieerpapier&language=nl', ['GN-0100', 'KA-1001', 'KA-1002']],
    ['words=kopieerpapier&language=fr', []],
    ['words=kopieerpapier&maxPrice=4.50', ['GN-0100', 'KA-1001']],
    ['sector=bakery&minPrice=16.50', ['BB-30', 'BB-31']],
    ['sector=bakery&country=NL', []],
    ['words=fietshelm', ['ZV-201', 'ZV-202']],
  ])('%s finds %j', async (query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });

  test('one’s own products are left out on request, and firms have a name', async () => {
    expect(await numbers(`words=fietshelm&exceptFirmId=${bicycles.id}`)).toEqual([]);
    const { json } = await ask('words=fietshelm');
    expect(json['items']![0]!['firm']).toMatchObject({ name: 'Zilvervos Fietsen', city: 'Kessel-Lo', country: 'BE' });
  });

  test.each(['cheapest', 'dearest', 'firm'])('pages in the order %s join up', async (order) => {
    const ids: string[] = [];
    const prices: Decimal[] = [];
    let next = '';
    do {
      const { json } = await ask(`order=${order}&limit=50${next && `&after=${encodeURIComponent(next)}`}`);
      for (const item of json['items']!) {
        ids.push(item['id']!);
        prices.push(new Decimal(item['netPrice']!).div(item['priceBaseQuantity']!));
      }
      next = (json['next'] as string | undefined) ?? '';
    } while (next);
    const [{ count }] = await database.dataSource.query<[{ count: number }]>(
      'SELECT count(*)::int FROM product WHERE active',
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(count);
    const sorted = prices.toSorted((a, b) => (order === 'dearest' ? b.cmp(a) : a.cmp(b)));
    if (order !== 'firm') expect(prices).toEqual(sorted);
  });

  test.each([
    'minPrice=-1',
    'minPrice=1e5',
    'country=Belgium',
    'order=best',
    'after=WyJ4IiwiMDFhMWZjOTYtYmIyNi03Mjc4LWIwNDYtMTViY2UwMzJjMmUyIl0&order=cheapest',
  ])('%s is refused', async (query) => {
    expect((await ask(query)).status).toBe(400);
  });

  test('tells what it can be narrowed down by', async () => {
    const { json } = await api.ask(student, 'GET', '/v1/market/filters', { headers: { 'accept-language': 'fr' } });
    expect(json['sectors']).toContainEqual({ code: 'bicycles', name: 'Vélos', firms: expect.any(Number) });
    expect(json['countries']![0]).toMatchObject({ code: 'BE' });
  });
});

test('the yellow pages are searched by country and language', async () => {
  const ask = async (query: string) => (await api.ask(student, 'GET', `/v1/firms?limit=200&${query}`)).json['items']!;
  expect((await ask('language=de&country=BE')).every((firm) => firm['language'] === 'de')).toBe(true);
  expect((await ask('language=de')).length).toBeGreaterThan(0);
  expect(await ask('country=JP')).toEqual([]);
});
