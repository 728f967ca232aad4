import { jest } from '@jest/globals';
import { put, textAt } from '../body/pointer';
import type { Content, Draft, LocalCopy } from './draft';
import { DraftChanged, DraftRefused, DraftStore } from './draft-store';

const begun = { id: 'd', version: 1, receiver: '0208:1', body: { note: '' }, envelopeId: null } as unknown as Draft;

/** A server that keeps one draft as the API does. */
class Server {
  draft = begun;
  reachable = true;
  refuses = false;
  saves = 0;
  losesAnswers = false;

  async save(_id: string, version: number, content: Content): Promise<Draft> {
    this.saves++;
    await Promise.resolve();
    if (!this.reachable) throw new TypeError('no connection');
    if (this.refuses) throw new DraftRefused('too large');
    if (version !== this.draft.version) throw new DraftChanged();
    const { note, ...others } = content.body;
    // The terms in an order of its own, as a database has them.
    this.draft = { ...this.draft, ...content, body: { ...others, note } as Draft['body'], version: version + 1 };
    if (this.losesAnswers) throw new TypeError('no connection');
    return this.draft;
  }

  async read(): Promise<Draft> {
    await Promise.resolve();
    return this.draft;
  }
}

class Copies {
  readonly kept = new Map<string, LocalCopy>();
  read = (id: string) => this.kept.get(id);
  write = (id: string, copy: LocalCopy) => void this.kept.set(id, copy);
  remove = (id: string) => void this.kept.delete(id);
}

let server: Server;
let copies: Copies;
let store: DraftStore;
const type = (text: string) => store.change((body) => put(body, '/note', text));
const note = (draft: Content) => textAt(draft.body, '/note');

beforeEach(() => {
  jest.useFakeTimers();
  server = new Server();
  copies = new Copies();
  store = new DraftStore(begun, server, copies);
});

afterEach(() => jest.useRealTimers());

test('what is typed is kept here at once and on the server after a pause, once', async () => {
  for (const text of ['h', 'he', 'hello']) type(text);
  expect([store.get().saving, note(copies.read('d')!), server.saves]).toEqual(['waiting', 'hello', 0]);
  await jest.advanceTimersByTimeAsync(1_000);
  expect([store.get().saving, note(server.draft), server.saves]).toEqual(['saved', 'hello', 1]);
  expect(copies.kept.size).toBe(0);
});

test('what is typed during a save is saved after it', async () => {
  type('one');
  const first = store.flush();
  type('two');
  await first;
  expect([note(server.draft), note(copies.read('d')!)]).toEqual(['one', 'two']);
  await jest.advanceTimersByTimeAsync(1_000);
  expect([note(server.draft), server.draft.version, store.get().saving]).toEqual(['two', 3, 'saved']);
});

test('a server that is away loses nothing and is asked again', async () => {
  server.reachable = false;
  type('kept');
  await jest.advanceTimersByTimeAsync(2_000);
  expect([store.get().saving, note(copies.read('d')!)]).toEqual(['unreached', 'kept']);
  server.reachable = true;
  await jest.advanceTimersByTimeAsync(6_000);
  expect([store.get().saving, note(server.draft)]).toEqual(['saved', 'kept']);
});

test('a save whose answer got lost is not somebody else’s', async () => {
  store.change((body) => put(body, '/number', 'B-1'));
  type('mine');
  server.losesAnswers = true;
  await jest.advanceTimersByTimeAsync(1_000);
  server.losesAnswers = false;
  type('and more');
  await jest.advanceTimersByTimeAsync(10_000);
  expect([store.get().theirs, store.get().saving, note(server.draft)]).toEqual([undefined, 'saved', 'and more']);
});

test('nor is it where the page hears of it before it tries again', async () => {
  server.losesAnswers = true;
  type('mine');
  await jest.advanceTimersByTimeAsync(1_000);
  store.heard(server.draft);
  expect([store.get().theirs, store.get().saving, copies.kept.size]).toEqual([undefined, 'saved', 0]);
});

test('what was typed before the browser closed is there again, and is saved', async () => {
  copies.write('d', { version: 1, receiver: '0208:1', body: { note: 'from before' }, at: 0 });
  store = new DraftStore(begun, server, copies);
  expect(note(store.get())).toBe('from before');
  await jest.advanceTimersByTimeAsync(1_000);
  expect(note(server.draft)).toBe('from before');
});

describe('when somebody else saved meanwhile', () => {
  beforeEach(async () => {
    server.draft = { ...begun, version: 2, body: { note: 'theirs' } };
    type('mine');
    await jest.advanceTimersByTimeAsync(1_000);
  });

  test('nothing is overwritten, and both are told', () => {
    expect([note(store.get().theirs!), note(store.get()), note(server.draft)]).toEqual(['theirs', 'mine', 'theirs']);
  });

  test('one can keep one’s own', async () => {
    store.keepMine();
    await jest.advanceTimersByTimeAsync(1_000);
    expect([note(server.draft), server.draft.version, store.get().theirs]).toEqual(['mine', 3, undefined]);
  });

  test('or take the other’s', async () => {
    store.takeTheirs();
    expect([note(store.get()), store.get().saving, copies.kept.size]).toEqual(['theirs', 'saved', 0]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(server.draft.version).toBe(2);
  });

  test('what was typed on the older version before the browser closed has to be chosen too', () => {
    store = new DraftStore(server.draft, server, copies);
    expect([note(store.get()), note(store.get().theirs!)]).toEqual(['mine', 'theirs']);
  });
});

test('news of another’s save is taken over where nothing was typed', () => {
  store.heard({ ...begun, version: 4, body: { note: 'news' } });
  expect([note(store.get()), store.get().saving]).toEqual(['news', 'saved']);
  type('x');
  store.heard({ ...begun, version: 5, body: { note: 'more' } });
  expect([note(store.get()), note(store.get().theirs!)]).toEqual(['x', 'more']);
});

test('what the server refuses is told and not tried again by itself', async () => {
  server.refuses = true;
  type('x');
  await jest.advanceTimersByTimeAsync(60_000);
  expect([server.saves, store.get().refusal, note(copies.read('d')!)]).toEqual([1, 'too large', 'x']);
});
