/**
 * How many payments a second the bank settles, beside bare SQL doing the same in the same run.
 *
 *   npm run bench:settlement
 *
 * On an embedded PostgreSQL of its own with durable settings, or on the server that KONTOR_DATABASE_URL names (a database
 * made for this: it drops and creates tables). Orders are taken in beforehand; what is timed is their settlement alone,
 * each batch a transaction of its own, its results read back.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { auditBank, bankEntities, bankMigrations, settlePaymentOrders } from '#bank';
import { auditLedger, ledgerEntities, ledgerMigrations } from '#ledger';
import { createDataSource, migrate, platformEntities, platformMigrations, startEmbeddedPostgres } from '#platform';
import { registryEntities, registryMigrations } from '#registry';
import { bareSchema, bareSingle } from './bare-settlement.js';
import { cleanedUp } from './common/interrupt.js';
import { postgresVersion, thisMachine } from './common/machine.js';
import { ownMemory } from './common/memory.js';
import { publish, type Row, type Target } from './common/publish.js';
import { shareOf } from './common/share.js';
import { median, percent } from './common/statistics.js';
import { prepareBank, prepareBare, type Load, type PreparedOrder } from './settlement-load.js';

const loads: readonly Load[] = [
  { accounts: 100, batch: 1, orders: 1_000, shape: 'random' },
  { accounts: 100, batch: 100, orders: 10_000, shape: 'random' },
  { accounts: 100, batch: 1_000, orders: 15_000, shape: 'random' },
  { accounts: 7_000, batch: 1, orders: 1_000, shape: 'random' },
  { accounts: 7_000, batch: 100, orders: 10_000, shape: 'random' },
  { accounts: 7_000, batch: 1_000, orders: 15_000, shape: 'random' },
  { accounts: 7_000, batch: 100, orders: 10_000, shape: 'one creditor' },
  { accounts: 7_000, batch: 1_000, orders: 15_000, shape: 'one creditor' },
];

/** The column of the peer that sets the limit. */
const limit = 'bare set-based, foreign keys /s';

/** Every row is measured this often, the peers in turn, and the median counts. */
const rounds = 3;

async function main(): Promise<void> {
  await withServer(async (url) => {
    const dataSource = await createDataSource({
      url,
      entities: [...platformEntities, ...ledgerEntities, ...registryEntities, ...bankEntities],
      migrations: [...platformMigrations, ...ledgerMigrations, ...registryMigrations, ...bankMigrations],
    }).initialize();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await migrate(dataSource);
    const rows: Row[] = [];
    for (const load of loads) rows.push(await measure(load, dataSource, client));
    const findings = [...(await auditLedger(dataSource.manager)), ...(await auditBank(dataSource.manager))];
    if (findings.length > 0) throw new Error(`the audit does not hold: ${JSON.stringify(findings[0])}`);
    publish({
      name: 'settlement',
      what: `Payments settled a second, a batch a transaction, results read back; median of ${rounds}; audited afterwards.`,
      machine: thisMachine({ PostgreSQL: await postgresVersion(client) }),
      rows,
      memory: { of: 'the benchmark itself', megabytes: ownMemory() },
      targets: targetsOf(rows),
    });
    await client.end();
    await dataSource.destroy();
  });
}

async function withServer(work: (url: string) => Promise<void>): Promise<void> {
  const given = process.env['KONTOR_DATABASE_URL'];
  if (given) return work(given);
  const home = await mkdtemp(join(tmpdir(), 'kontor-bench-'));
  const server = await startEmbeddedPostgres({ home, log: () => undefined, port: 54_489 });
  const close = async (): Promise<void> => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  };
  await cleanedUp(close, () => work(server.url));
}

/** In batches at four fifths of the bare limit; everybody paying one account at half the speed of random pairs. */
function targetsOf(rows: readonly Row[]): Target[] {
  const rate = (row: Row): number => Number(row['settled/s']);
  const inBatches = rows.filter(({ batch, shape }) => Number(batch) > 1 && shape === 'random');
  const shares = inBatches.map((row) => rate(row) / Number(row[limit]));
  const worst = Math.min(...shares);
  const hot = rows
    .filter(({ shape }) => shape === 'one creditor')
    .map(
      (row) =>
        rate(row) /
        rate(inBatches.find((one) => one['batch'] === row['batch'] && one['accounts'] === row['accounts'])!),
    );
  return [
    {
      target: 'batches at 80 % of the bare set-based limit',
      seen: `${Math.round(worst * 100)} % at least`,
      met: worst >= 0.8,
    },
    {
      target: 'one hot account no slower than half of the random pairs',
      seen: `${Math.round(Math.min(...hot) * 100)} % at least`,
      met: Math.min(...hot) >= 0.5,
    },
  ];
}

async function measure(full: Load, dataSource: DataSource, client: pg.Client): Promise<Row> {
  const load = { ...full, orders: Math.max(full.batch, shareOf(full.orders)) };
  const samples: Record<'kontor' | 'limit' | 'unchecked' | 'single', number[]> = {
    kontor: [],
    limit: [],
    unchecked: [],
    single: [],
  };
  for (let round = 0; round < rounds; round++) {
    samples.kontor.push(await timeKontor(load, dataSource, client));
    samples.limit.push(await timeBare(load, client, true));
    samples.unchecked.push(await timeBare(load, client, false));
    if (load.batch === 1) samples.single.push(await timeSingle(load, client));
  }
  const [kontor, bound, unchecked] = [median(samples.kontor), median(samples.limit), median(samples.unchecked)];
  return {
    accounts: load.accounts,
    shape: load.shape,
    batch: load.batch,
    'settled/s': kontor,
    [limit]: bound,
    'of that': percent(kontor, bound),
    'bare, no foreign keys /s': unchecked,
    'of that ': percent(kontor, unchecked),
    'bare, one by one /s': samples.single.length > 0 ? median(samples.single) : '',
  };
}

async function timeKontor(load: Load, dataSource: DataSource, client: pg.Client): Promise<number> {
  const batches = batched(await prepareBank(dataSource, load), load.batch);
  await settle(client);
  return timed(load.orders, async () => {
    for (const batch of batches) {
      const settled = await settlePaymentOrders(
        dataSource.manager,
        batch.map(({ id }) => id),
        new Date(),
      );
      if (settled.some(({ status }) => status !== 'settled')) throw new Error('a payment was not settled');
    }
  });
}

async function timeBare(load: Load, client: pg.Client, references: boolean): Promise<number> {
  await client.query(bareSchema(references));
  const batches = batched(await prepareBare(client, load), load.batch);
  await settle(client);
  return timed(load.orders, async () => {
    for (const batch of batches) {
      const { rows } = await client.query<{ status: string }>('SELECT * FROM bare.settle($1)', [
        batch.map(({ id }) => id),
      ]);
      if (rows.some(({ status }) => status !== 'settled')) throw new Error('a payment was not settled');
    }
  });
}

async function timeSingle(load: Load, client: pg.Client): Promise<number> {
  await client.query(bareSchema(true));
  const orders = await prepareBare(client, load);
  await settle(client);
  const [lock, transfer, debit, credit, entries, done] = bareSingle;
  return timed(load.orders, async () => {
    for (const { id, debtor, creditor, amount } of orders) {
      await client.query('BEGIN');
      await client.query(lock, [debtor, creditor]);
      await client.query(transfer, [id, debtor, creditor, amount]);
      const from = (await client.query<{ version: string; balance: string }>(debit, [debtor, amount])).rows[0]!;
      const to = (await client.query<{ version: string; balance: string }>(credit, [creditor, amount])).rows[0]!;
      await client.query(entries, [
        debtor,
        from.version,
        id,
        -amount,
        from.balance,
        creditor,
        to.version,
        amount,
        to.balance,
      ]);
      await client.query(done, [id]);
      await client.query('COMMIT');
    }
  });
}

/** Statistics as after some time of running, and no checkpoint owed by what came before. */
async function settle(client: pg.Client): Promise<void> {
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
}

async function timed(count: number, work: () => Promise<void>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Math.round(count / (Number(process.hrtime.bigint() - start) / 1e9));
}

function batched(orders: readonly PreparedOrder[], size: number): PreparedOrder[][] {
  return Array.from({ length: Math.ceil(orders.length / size) }, (_, index) =>
    orders.slice(index * size, (index + 1) * size),
  );
}

await main();
