import type { EntityManager } from 'typeorm';
import { documentTypes } from '#doctype';
import { newId } from '#kernel';
import { openWorld, quotation, quotationAnswer, type World } from '#testing';
import { listDocuments, type DocumentFilter, type PostReach } from '../index.js';

/** What a firm's inbox must bear; more with KONTOR_SPEC_DOCUMENTS, to look at the plans of a large network. */
const count = Number(process.env['KONTOR_SPEC_DOCUMENTS'] ?? 10_000);

let world: World;

beforeAll(async () => {
  world = await openWorld({ types: documentTypes([quotation, quotationAnswer]) });
  await fill(world.dataSource.manager);
});

afterAll(() => world?.close());

/** Documents between the two firms, two of three from the buyer, in the order of their ids. */
async function fill(manager: EntityManager): Promise<void> {
  const { network, buyer, seller } = world;
  const caseId = newId();
  await manager.query(
    `INSERT INTO trade_case (id, network_id, buyer_firm_id, seller_firm_id, number, opened_at, updated_at, progress)
     VALUES ($1, $2, $3, $4, 'CASE', now(), now(), '{"lines": [], "documents": []}')`,
    [caseId, network.id, buyer.id, seller.id],
  );
  const parties = `CASE WHEN n % 3 = 0 THEN $3::uuid ELSE $2::uuid END, CASE WHEN n % 3 = 0 THEN $2::uuid ELSE $3::uuid END`;
  await manager.query(
    `WITH made AS (
       SELECT n, ('019b0000-' || to_char(n / 65536, 'FM0000') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS id
       FROM generate_series(1, $4::integer) AS n
     ), sent AS (
       INSERT INTO envelope (id, network_id, sender_firm_id, receiver_firm_id, document_type, idempotency_key, content_hash,
         media_type, content, lane, state, submitted_at, decided_at, document_id)
       SELECT id, $1, ${parties}, 'quotation', n::text, '\\x00', 'application/json', '{}', 0, 'accepted', now(), now(), id
       FROM made RETURNING id
     )
     INSERT INTO document (id, network_id, envelope_id, case_id, document_type, number, ordinal, sender_firm_id,
       receiver_firm_id, issue_date, currency, amount_minor, state, accepted_at, content_hash, findings, body)
     SELECT id, $1, id, $5, CASE WHEN n % 10 = 0 THEN 'quotation-answer' ELSE 'quotation' END, 'Q-' || n, n, ${parties},
       date '2026-01-01' + n % 300, 'EUR', n, CASE WHEN n % 100 = 0 THEN 'open' ELSE 'issued' END, now(), '\\x00', '[]', '{}'
     FROM made WHERE id IN (SELECT id FROM sent) OR true`,
    [network.id, buyer.id, seller.id, count, caseId],
  );
  await manager.query('ANALYZE document');
}

function reachOf(box?: PostReach['box']): PostReach {
  const firms = { sql: 'f.id = ANY($1::uuid[])', parameters: [[world.seller.id]] };
  return { networkId: world.network.id, firms, box, personId: newId() };
}

const received = (n: number): boolean => n % 3 !== 0;

/** What is looked for, where, and which of the documents made above that is. */
const searches: readonly (readonly [string, PostReach['box'], DocumentFilter, (n: number) => boolean])[] = [
  ['the newest', 'inbox', {}, received],
  ['both boxes', undefined, {}, () => true],
  ['a number', 'inbox', { words: 'Q-77' }, (n) => received(n) && String(n).startsWith('77')],
  ['a number that is not there', undefined, { words: 'nothing' }, () => false],
  ['a firm', 'inbox', { words: 'Koper' }, received],
  ['a type', 'inbox', { documentType: 'quotation-answer' }, (n) => received(n) && n % 10 === 0],
  ['a state', 'outbox', { state: 'open' }, (n) => !received(n) && n % 100 === 0],
  ['a period', 'inbox', { from: '2026-03-01', to: '2026-03-03' }, (n) => received(n) && [59, 60, 61].includes(n % 300)],
  ['what is unread', 'inbox', { unread: true }, received],
];

test.each(searches)('%s among many documents: the newest that match', async (what, box, filter, matches) => {
  const { manager } = world.dataSource;
  await listDocuments(manager, reachOf(box), filter);
  const started = performance.now();
  const { items } = await listDocuments(manager, reachOf(box), filter);
  const milliseconds = performance.now() - started;
  console.info(`${count} documents, ${what}: ${items.length} in ${milliseconds.toFixed(1)} ms`);
  const wanted = Array.from({ length: count }, (_, index) => count - index).filter((n) => matches(n));
  expect(items.map(({ number }) => number)).toEqual(wanted.slice(0, 50).map((n) => `Q-${n}`));
});

test('every page is as quick as the first, and together they are all documents, each once', async () => {
  const seen = new Set<string>();
  let before: string | undefined;
  let slowest = 0;
  for (let page = 0; page < 60; page++) {
    const started = performance.now();
    const { items, next } = await listDocuments(world.dataSource.manager, reachOf(), { before, limit: 200 });
    slowest = Math.max(slowest, performance.now() - started);
    for (const { id } of items) seen.add(id);
    before = next;
    if (next === undefined) break;
  }
  process.stdout.write(`the slowest of the pages: ${slowest.toFixed(1)} ms\n`);
  expect(seen.size).toBe(Math.min(count, 60 * 200));
});

test('no plan reads all documents to show a page', async () => {
  const plans: string[] = [];
  const explaining = {
    query: async (sql: string, parameters: unknown[]) => {
      const rows = await world.dataSource.manager.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${sql}`, parameters);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
      return [];
    },
  } as unknown as EntityManager;
  for (const box of ['inbox', 'outbox', undefined] as const) await listDocuments(explaining, reachOf(box));
  for (const plan of plans) {
    expect(plan).toMatch(/Index (Only )?Scan using document_(received|sent)/);
    expect(plan).not.toMatch(/Seq Scan on document /);
  }
});
