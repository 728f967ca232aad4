import { newId } from '#kernel';
import { publishLive } from '#platform';
import { eventually, testDatabase, type TestDatabase } from '#testing';
import { createApi } from './boot/create-api.js';
import { kontorSchema } from '../schema.js';
import { openSpecApi, specConfig, specLogger, type SpecApi } from './spec-api.js';

let database: TestDatabase;
let api: SpecApi;

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

/** A reader of the stream, and all that has come so far. */
async function listen(who: string, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${await api.token(who)}`;
  const stop = new AbortController();
  const response = await fetch(`${api.url}/v1/events`, { headers: { authorization, ...headers }, signal: stop.signal });
  const heard = { text: '', ended: false, type: response.headers.get('content-type'), stop: () => stop.abort() };
  void (async () => {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body!) heard.text += decoder.decode(chunk as Uint8Array);
    } catch {
      // The listener went away by itself.
    }
    heard.ended = true;
  })();
  await eventually('the stream is open', () => heard.text.includes('retry:'));
  return heard;
}

async function happen(firmIds: string[], networkId = api.data.network.id): Promise<string> {
  const id = newId();
  await publishLive(database.dataSource.manager, [{ networkId, firmIds, type: 'document.accepted', id }]);
  return id;
}

test('everybody hears what concerns them, and nothing else', async () => {
  const [student, teacher, office, foreign] = await Promise.all(
    ['zilvervos.sales', 'an.peeters', 'office', 'vennholz.sales'].map((who) => listen(who)),
  );
  const all = [student!, teacher!, office!, foreign!];
  expect(all.map(({ type }) => type)).toEqual(all.map(() => 'text/event-stream; charset=utf-8'));
  const concerning = await happen([api.firm('Zilvervos Fietsen').id]);
  const elsewhere = await happen([], newId());
  const everybody = await happen([]);
  for (const heard of all) await eventually('the last one came', () => heard.text.includes(everybody));
  expect(all.map(({ text }) => text.includes(concerning))).toEqual([true, true, true, false]);
  expect(all.map(({ text }) => text.includes(elsewhere))).toEqual([false, false, false, false]);
  expect(student!.text).toMatch(/^id: [\w-]+\ndata: \{"type":"document\.accepted"/m);
  for (const heard of all) heard.stop();
});

test('a heartbeat comes as an event of its own name, and tells when the next one is due', async () => {
  const heard = await listen('zilvervos.sales');
  await eventually('the heartbeat came', () => heard.text.includes('heartbeat'));
  expect(heard.text).toContain('event: heartbeat\ndata: {"intervalMilliseconds":20000}\n\n');
  heard.stop();
});

test('who comes back is told to load anew', async () => {
  const heard = await listen('zilvervos.sales', { 'last-event-id': newId() });
  await eventually('the resync came', () => heard.text.includes('"type":"resync"'));
  heard.stop();
  const first = await listen('zilvervos.sales');
  const id = await happen([]);
  await eventually('the event came', () => first.text.includes(id));
  expect(first.text).not.toContain('resync');
  first.stop();
});

test('streams end when the process stops, which does not wait for them', async () => {
  const other = await openSecond();
  const authorization = `Bearer ${await api.token('zilvervos.sales')}`;
  const response = await fetch(`${other.url}/v1/events`, { headers: { authorization } });
  const reader = response.body!.getReader();
  const { value } = await reader.read();
  expect(Buffer.from(value as Uint8Array).toString()).toContain('retry:');
  await other.close();
  expect(await reader.read()).toMatchObject({ done: true });
});

async function openSecond() {
  const app = await createApi({ config: specConfig(database.url), logger: specLogger });
  await app.listen(0, '127.0.0.1');
  return { url: await app.getUrl(), close: () => app.close() };
}
