import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { testDatabase, type TestDatabase } from '#testing';
import { kontor, projectRoot, type Ended } from '../cli/kontor.js';

const fixture = join(projectRoot, 'test/fixtures/retail/odd-days.csv');

let database: TestDatabase;
let home: string;
let first: Ended;

const run = (...parameters: string[]): Promise<Ended> =>
  kontor(parameters, { KONTOR_HOME: home, KONTOR_DATABASE_URL: database.url, KONTOR_LOG_LEVEL: 'warn' });

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kontor-replay-'));
  database = await testDatabase({ entities: [], migrations: [] });
  first = await run('replay', fixture, '--json', '--clearings', '1');
});
afterAll(async () => {
  await database.close();
  await rm(home, { recursive: true });
});

const totals = {
  invoicedExclVat: '446.15',
  creditedExclVat: '135.03',
  vat: '28.32',
  paid: '488.28',
  refunded: '148.84',
  outstanding: '0.00',
};

const documents = {
  order: 14,
  'order-response': 14,
  'despatch-advice': 14,
  'receipt-advice': 14,
  invoice: 16,
  'credit-note': 8,
};

test('a file with every odd case ends with totals worked out by hand', () => {
  expect(first.stderr).toBe('');
  expect(first.code).toBe(0);
  const report = JSON.parse(first.stdout) as Record<string, unknown>;
  expect(Object.keys(report)).toEqual(['documents', 'rejected', 'totals', 'seconds', 'documentsPerSecond']);
  expect(report).toMatchObject({ documents, totals });
  expect(report['rejected']).toHaveLength(18);
  expect(report['rejected']).toContainEqual({
    line: 32,
    invoiceNo: '700022',
    reason: 'The unit price is zero.',
  });
});

test('credit notes name the invoice that customer and article identify, and are paid back', async () => {
  const rows: unknown = await database.dataSource.query(
    `SELECT d.number, (SELECT string_agg(p ->> 'reference', ' ') FROM jsonb_array_elements(body -> 'precedingInvoices') p)
              AS invoices, d.state
     FROM document d WHERE document_type = 'credit-note' ORDER BY number`,
  );
  expect(rows).toEqual([
    { number: 'C700015', invoices: '700001', state: 'paid' },
    { number: 'C700016', invoices: '700003', state: 'paid' },
    { number: 'C700017', invoices: null, state: 'paid' },
    { number: 'C700018', invoices: null, state: 'paid' },
    { number: 'C700019', invoices: '700004', state: 'paid' },
    { number: 'C700020', invoices: null, state: 'paid' },
    { number: 'C700021', invoices: null, state: 'paid' },
    { number: 'C700038', invoices: '700005', state: 'paid' },
  ]);
});

test('payments carry the structured reference of their invoice, and the time of the file', async () => {
  const rows: unknown = await database.dataSource.query(
    `SELECT o.remittance_structured AS structured, t.event_time AS at FROM payment_order o JOIN transfer t ON t.id = o.id
     WHERE o.end_to_end_id = '700003'`,
  );
  expect(rows).toEqual([{ structured: '000070000351', at: new Date('2010-12-01T08:34:00Z') }]);
});

test('the same file again changes nothing, and says so', async () => {
  const counts = (): Promise<unknown> =>
    database.dataSource.query(
      `SELECT (SELECT count(*)::int FROM envelope) AS envelopes, (SELECT count(*)::int FROM document) AS documents,
              (SELECT count(*)::int FROM transfer) AS transfers, (SELECT count(*)::int FROM firm) AS firms`,
    );
  const before = await counts();
  const again = await run('replay', fixture, '--json', '--clearings', '1');
  expect(again.code).toBe(0);
  expect(again.stderr).toMatch('nothing has changed');
  expect(JSON.parse(again.stdout)).toMatchObject({ documents, totals, documentsPerSecond: 0 });
  expect(await counts()).toEqual(before);
});

test('every document can be exported as UBL', async () => {
  const { code, stdout } = await run('export', 'documents', '--out', join(home, 'xml'), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ documents: 80 });
  const files = (await readdir(join(home, 'xml'), { recursive: true })).filter((name) => name.endsWith('.xml'));
  // Each with the receipt that the clearing gave its sender.
  const receipts = files.filter((name) => name.includes('message-level-response-'));
  expect([files.length - receipts.length, receipts.length]).toEqual([80, 80]);
  const invoice = files.find((name) => name.endsWith('invoice-700002.xml'))!;
  expect(await readFile(join(home, 'xml', invoice), 'utf8')).toMatch(/<cbc:ID>700002<\/cbc:ID>/);
});

const hledger = await promisify(execFile)('hledger', ['--version']).then(
  () => true,
  () => false,
);

(hledger ? test : test.skip)('hledger accepts the journal (skipped where it is not installed)', async () => {
  const file = join(home, 'bank.journal');
  expect(await run('export', 'hledger', '-o', file)).toMatchObject({ code: 0 });
  await expect(promisify(execFile)('hledger', ['-f', file, 'check'])).resolves.toMatchObject({ stderr: '' });
});

describe('verify', () => {
  test('holds after a replay', async () => {
    const { code, stdout } = await run('verify', '--json');
    expect(JSON.parse(stdout)).toEqual({ holds: true, findings: [] });
    expect(code).toBe(0);
  });

  const broken: readonly [string, string, string][] = [
    ['a balance', `UPDATE account SET balance = balance + 1 WHERE code LIKE 'GB%'`, 'balance-is-its-entries'],
    ['a state', `UPDATE document SET state = 'open' WHERE number = '700001'`, 'document-state-follows-its-claim'],
    ['a number', `UPDATE number_series SET last = last + 1`, 'numbering-has-no-gaps'],
    ['an order', `UPDATE payment_order SET status = 'refused', reason_code = 'AM04'`, 'payment-has-its-settled-order'],
    ['an envelope', `UPDATE envelope SET state = 'failed', document_id = NULL`, 'no-envelope-is-stuck'],
  ];
  test.each(broken)('names %s that somebody has tampered with', async (_, sql, rule) => {
    const copy = `${new URL(database.url).pathname.slice(1)}_broken`;
    const url = database.url.replace(/\/[^/]*$/, `/${copy}`);
    await copyOf(copy);
    try {
      await tamper(url, sql);
      const { code, stdout } = await kontor(['verify'], { KONTOR_HOME: home, KONTOR_DATABASE_URL: url });
      expect(code).toBe(1);
      expect(stdout).toMatch(`${rule}: `);
    } finally {
      await database.dataSource.query(`DROP DATABASE ${copy} WITH (FORCE)`);
    }
  });
});

/** A database can be copied only while nobody is connected to it. */
async function copyOf(name: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: database.url.replace(/\/[^/]*$/, '/postgres') });
  const original = new URL(database.url).pathname.slice(1);
  await database.dataSource.destroy();
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${original} STRATEGY file_copy`);
  await client.end();
  await database.dataSource.initialize();
}

async function tamper(url: string, sql: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // Past every trigger: what the tables themselves would have prevented.
  await client.query('SET session_replication_role = replica');
  await client.query(sql);
  await client.end();
}
