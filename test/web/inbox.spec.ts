import type { DataSource } from 'typeorm';
import { createDataSource, startEmbeddedPostgres } from '#platform';
import { RunningKontor } from '../up/running-kontor.js';
import { browserPath, TestBrowser } from './browser.js';
import { Desk } from './play/desk.js';

const inBrowser = browserPath ? describe : describe.skip;

const copies = 10_000;
/** Rows that the page asks for at a time. */
const aPage = 50;

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly next?: string;
}

/**
 * Copies what a firm received until there is a lot of it, each with an envelope of its own, older than all there was.
 * Their numbers are K-1, K-2 …
 */
async function fill(database: DataSource, firmId: string): Promise<void> {
  await database.query(
    `WITH model AS (
       SELECT *, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS models
       FROM document WHERE receiver_firm_id = $1
     ), made AS (
       SELECT n, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS new_id, model.*
       FROM generate_series(1, $2::integer) AS n JOIN model ON place = n % models
     ), sent AS (
       INSERT INTO envelope (id, network_id, sender_firm_id, receiver_firm_id, document_type, idempotency_key, content_hash,
         media_type, content, lane, state, submitted_at, decided_at, document_id)
       SELECT new_id, network_id, sender_firm_id, receiver_firm_id, document_type, 'copy-' || n, content_hash,
         'application/json', '{}', 0, 'accepted', accepted_at, accepted_at, new_id FROM made
     )
     INSERT INTO document (id, network_id, envelope_id, case_id, document_type, number, ordinal, sender_firm_id,
       receiver_firm_id, issue_date, currency, amount_minor, state, accepted_at, content_hash, findings, body)
     SELECT new_id, network_id, new_id, case_id, document_type, 'K-' || n, 1000000 + n, sender_firm_id, receiver_firm_id,
       issue_date - n % 300, currency, amount_minor, state, accepted_at, content_hash, findings, body FROM made`,
    [firmId, copies],
  );
  await database.query('ANALYZE document');
}

inBrowser('an inbox with ten thousand documents', () => {
  let kontor: RunningKontor;
  let browser: TestBrowser;
  let database: DataSource;
  let desk: Desk;
  /** What there is to find. */
  let total: number;

  beforeAll(async () => {
    kontor = await RunningKontor.start();
    await kontor.said('The first day is over.');
    const { url } = await startEmbeddedPostgres({ home: kontor.home, log: () => undefined });
    database = createDataSource({ url, poolSize: 1, applicationName: 'inbox', entities: [], migrations: [] });
    await database.initialize();
    browser = await TestBrowser.open(kontor.url);
    desk = await Desk.open(browser, 'dijlestroom.sales', 'nl');
    await fill(database, desk.firmId);
    const [counted] = await database.query<{ count: string }[]>(
      'SELECT count(*) FROM document WHERE receiver_firm_id = $1',
      [desk.firmId],
    );
    total = Number(counted!.count);
  });

  afterAll(async () => {
    await database?.destroy();
    await browser?.close();
    await kontor?.discard();
  });

  const address = (after?: string, more = ''): string =>
    `/v1/documents?firmId=${desk.firmId}&box=inbox&limit=${aPage}${after ? `&after=${after}` : ''}${more}`;

  test('every document is reached, page by page, and a page is never longer than was asked', async () => {
    const seen = new Set<string>();
    const cursors: (string | undefined)[] = [undefined];
    for (;;) {
      const { items, next } = await desk.ask<Page>(address(cursors.at(-1)));
      expect(items.length).toBeLessThanOrEqual(aPage);
      for (const { id } of items) seen.add(id);
      if (next === undefined) break;
      cursors.push(next);
    }
    expect(seen.size).toBe(total);
    expect(total).toBeGreaterThan(copies);

    const answers = {
      'the first page': address(),
      'after 20 pages': address(cursors[20]),
      'the last page': address(cursors.at(-1)),
      'a number searched': address(undefined, '&words=K-7777'),
      'a firm searched': address(undefined, '&words=groothandel'),
    };
    for (const [what, path] of Object.entries(answers)) {
      const taken = await times(15, () => desk.ask<Page>(path));
      say(`answer of the API, ${what}: ${median(taken)} ms`);
    }
  });

  test('the page goes on without delay, and finds one of them', async () => {
    const rows = desk.page.getByRole('table', { name: desk.say('firm/post:boxes.inbox') }).getByRole('row');
    const shown = async (): Promise<number> => (await rows.count()) - 1;
    await desk.choose('common:nav.post');
    await rows.nth(aPage).waitFor();
    expect(await shown()).toBe(aPage);
    await desk.visitor.picture('inbox-ten-thousand');
    const more = async (): Promise<number> => {
      const before = await shown();
      const taken = await desk.page.evaluate<number>(nextPageShown(desk.say('common:more')));
      expect(await shown()).toBe(before + aPage);
      return taken;
    };
    const taken: number[] = [];
    while (taken.length < 23) taken.push(await more());
    say(`the page shows the next ${aPage}: ${median(taken.slice(0, 3))} ms at first`);
    say(`the page shows the next ${aPage}: ${median(taken.slice(20))} ms after 20 pages`);
    expect(await shown()).toBe(24 * aPage);

    const search = desk.page.getByRole('textbox', { name: desk.say('common:search') });
    const found = async (number: string): Promise<void> => {
      await search.fill(number);
      await rows.nth(2).waitFor({ state: 'detached' });
      await rows.filter({ hasText: number }).waitFor();
    };
    const searches = [
      await timed(() => found('K-7777')),
      await timed(() => found('K-8888')),
      await timed(() => found('K-9999')),
    ];
    say(`the page finds a number: ${median(searches)} ms, the pause after typing included`);
    expect(await shown()).toBe(1);
    await desk.visitor.picture('inbox-search');
    expect(desk.visitor.complaints).toEqual([]);
  });
});

/** Clicks, in the page, and tells the milliseconds until the rows are painted: as a person waits for them. */
const nextPageShown = (label: string): string => `new Promise((resolve) => {
  const button = [...document.querySelectorAll('main button')].find((each) => each.textContent === ${JSON.stringify(label)});
  const body = document.querySelector('main table tbody');
  const before = body.rows.length;
  const started = performance.now();
  new MutationObserver((_, observer) => {
    if (body.rows.length === before) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
  }).observe(body, { childList: true });
  button.click();
})`;

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

async function times(count: number, act: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < count; round++) taken.push(await timed(act));
  return taken;
}

function median(values: readonly number[]): string {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!.toFixed(0);
}

function say(figure: string): void {
  process.stdout.write(`inbox of ${copies} documents: ${figure}\n`);
}
