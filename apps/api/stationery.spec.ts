import { deflateSync, crc32 } from 'node:zlib';
import { demonstrationPassword } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { openSpecApi, type Answer, type SpecApi } from './spec-api.js';

const student = 'dijlestroom.sales';
let database: TestDatabase;
let api: SpecApi;
let firm: string;

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
  firm = api.firm('Dijlestroom Kantoor').id;
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

const personOf = (userName: string) => api.data.people.find((person) => person.userName === userName)!.id;

describe('business cards', () => {
  const ask = (query = '', who = student) => api.ask(who, 'GET', `/v1/firms/${firm}/business-card${query}`);

  test('of the firm, and of who works there', async () => {
    for (const query of ['', `?personId=${personOf(student)}`, `?personId=${personOf(student)}&language=de`]) {
      const { status, headers, bytes } = await ask(query);
      expect([status, headers['content-type'], bytes.subarray(0, 5).toString()]).toEqual([
        200,
        'application/pdf',
        '%PDF-',
      ]);
    }
  });

  test('are for those whom the firm concerns, and of those who work there', async () => {
    expect((await ask('', 'an.peeters')).status).toBe(200);
    expect((await ask('', 'zilvervos.sales')).status).toBe(403);
    expect((await ask(`?personId=${personOf('zilvervos.sales')}`)).status).toBe(404);
  });
});

describe('a letter', () => {
  const letter = {
    receiver: { name: 'Stad Mechelen', lines: ['Grote Markt 21'] },
    subject: 'Vergunning',
    text: 'Geachte\n\nDank u.',
  };
  const write = (change: object = {}) =>
    api.ask(student, 'POST', `/v1/firms/${firm}/letter`, { body: { ...letter, ...change } });

  test('is printed, to anybody or to a firm of the network', async () => {
    for (const change of [
      {},
      { receiver: { firmId: api.firm('Zilvervos Fietsen').id } },
      { personId: personOf(student), date: '2026-11-01' },
    ]) {
      const { status, bytes } = await write(change);
      expect([status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    }
  });

  test.each<[what: string, change: object, status: number]>([
    ['no text', { text: '' }, 400],
    ['a text of a megabyte', { text: 'x'.repeat(30_000) }, 400],
    ['a subject of two lines', { subject: 'one\ntwo' }, 400],
    ['nobody to go to', { receiver: {} }, 400],
    ['a day that does not exist', { date: '2026-02-30' }, 400],
    ['a receiver that does not exist', { receiver: { firmId: '01a1fc96-bb26-7278-b046-15bce032c2e2' } }, 404],
  ])('with %s is refused', async (_what, change, status) => {
    expect((await write(change)).status).toBe(status);
  });
});

describe('the logo', () => {
  const put = (body: Buffer, who = student): Promise<Answer> =>
    api.ask(who, 'PUT', `/v1/firms/${firm}/logo`, { body, headers: { 'content-type': 'image/png' } });

  test('is set, shown and printed, and taken away', async () => {
    expect((await put(png({}))).status).toBe(204);
    expect((await api.ask(student, 'GET', `/v1/firms/${firm}/logo`)).bytes.equals(png({}))).toBe(true);
    expect((await api.ask(student, 'GET', `/v1/firms/${firm}/business-card`)).status).toBe(200);
    expect((await api.ask(student, 'DELETE', `/v1/firms/${firm}/logo`)).status).toBe(204);
    expect((await api.ask(student, 'GET', `/v1/firms/${firm}/logo`)).status).toBe(404);
  });

  test.each<[what: string, file: () => Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['a text', () => Buffer.from('not a picture')],
    ['cut in half', () => png({}).subarray(0, 60)],
    ['of pixels that do not unpack', () => png({ data: Buffer.from('no zlib') })],
    ['with fewer pixels than it says', () => png({ height: 9 })],
    ['with a filter that nobody knows', () => png({ filter: 7 })],
    ['of 100,000 pixels across', () => png({ width: 100_000 })],
    ['that unpacks to a gigabyte', () => png({ data: deflateSync(Buffer.alloc(2 ** 26)) })],
    ['with a wrong checksum', () => Buffer.from(png({}).map((byte, index) => (index === 20 ? byte ^ 1 : byte)))],
    ['of 300 kB', () => Buffer.concat([png({}), Buffer.alloc(300 * 1024)])],
  ])('is not %s', async (_what, file) => {
    const answer = await put(file());
    expect([400, 422]).toContain(answer.status);
  });

  test('is not for strangers to set', async () => {
    expect((await put(png({}), 'zilvervos.sales')).status).toBe(403);
  });
});

describe('one’s own account', () => {
  const open = async () => {
    const body = { userName: 'zilvervos.sales', password };
    return (await api.ask(null, 'POST', '/v1/sessions', { body })).json['token']!;
  };
  const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
  let password = demonstrationPassword;

  test('another password ends the other sessions, and needs the one before', async () => {
    const [here, elsewhere] = [await open(), await open()];
    const set = (currentPassword: string, next: string) =>
      api.ask(null, 'PUT', '/v1/me/password', { ...as(here), body: { currentPassword, password: next } });
    expect(await set('not mine at all', 'een heel nieuw wachtwoord')).toMatchObject({
      status: 422,
      json: { code: 'wrong-current-password', errors: [{ pointer: '/currentPassword' }] },
    });
    expect((await set(password, 'kort')).json).toMatchObject({ errors: [{ pointer: '/password' }] });
    expect((await set(password, 'een heel nieuw wachtwoord')).status).toBe(204);
    password = 'een heel nieuw wachtwoord';
    expect((await api.ask(null, 'GET', '/v1/me', as(here))).status).toBe(200);
    expect((await api.ask(null, 'GET', '/v1/me', as(elsewhere))).status).toBe(401);
  });

  test('guessing the one before slows down', async () => {
    const here = await open();
    const guess = () =>
      api.ask(null, 'PUT', '/v1/me/password', {
        ...as(here),
        body: { currentPassword: 'guess', password: 'a long new one' },
      });
    let answer = await guess();
    for (let attempt = 0; attempt < 15 && answer.status === 422; attempt++) answer = await guess();
    expect(answer).toMatchObject({ status: 429, json: { code: 'too-many-attempts' } });
  });

  test('signs out everywhere', async () => {
    const [here, elsewhere] = [await open(), await open()];
    expect((await api.ask(null, 'DELETE', '/v1/sessions', as(here))).status).toBe(204);
    for (const token of [here, elsewhere]) expect((await api.ask(null, 'GET', '/v1/me', as(token))).status).toBe(401);
  });
});

test('the sectors are told in the reader’s language', async () => {
  const { json } = await api.ask(student, 'GET', '/v1/sectors', { headers: { 'accept-language': 'fr' } });
  expect(json['items']).toContainEqual({ code: 'bicycles', name: 'Vélos' });
});

/** A PNG of 8 by 8 grey pixels, or what somebody would like to pass for one. */
function png({
  width = 8,
  height = 8,
  filter = 0,
  data,
}: {
  width?: number;
  height?: number;
  filter?: number;
  data?: Buffer;
}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.concat(
    Array.from({ length: 8 }, () => Buffer.from([filter, 0, 36, 72, 108, 144, 180, 216, 252])),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data ?? deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const frame = Buffer.alloc(12 + content.length);
  frame.writeUInt32BE(content.length, 0);
  frame.write(type, 4, 'latin1');
  content.copy(frame, 8);
  frame.writeUInt32BE(crc32(frame.subarray(4, 8 + content.length)), 8 + content.length);
  return frame;
}
