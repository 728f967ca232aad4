import { NestFactory } from '@nestjs/core';
import type { QueryRunner } from 'typeorm';
import { ClearingPipeline } from '#clearing';
import { newId, systemClock } from '#kernel';
import { listDeadLetters, recordDeadLetter } from '#platform';
import { eventually } from '#testing';
import { specConfig, specLogger } from '../../apps/api/spec-api.js';
import { ClearingModule } from '../../apps/clearing/boot/clearing.module.js';
import { office, openWhole, seller, student, type Whole } from './whole.js';

let whole: Whole;
let holder: QueryRunner;

beforeEach(async () => {
  whole = await openWhole();
  holder = whole.database.dataSource.createQueryRunner();
});
afterEach(async () => {
  if (holder.isTransactionActive) await holder.rollbackTransaction();
  await holder.release();
  await whole.close();
});

/** Keeps a table from being written, so that what writes to it is under way until it is let go. */
async function hold(table: string): Promise<() => Promise<void>> {
  await holder.startTransaction();
  await holder.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
  return () => holder.rollbackTransaction();
}

/** Until so many statements wait for a lock. */
async function waitingForLocks(count: number): Promise<void> {
  await eventually('the work is under way', async () => {
    const [{ waiting }] = await whole.database.dataSource.query<[{ waiting: number }]>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock' AND state = 'active'`,
    );
    return waiting >= count;
  });
}

async function envelopes(): Promise<{ id: string; state: string }[]> {
  return whole.database.dataSource.query('SELECT id, state FROM envelope ORDER BY sequence');
}

/** Pools end without waiting until the server has heard of each connection's end. */
async function noConnectionLeft(): Promise<boolean> {
  const left: unknown[] = await whole.database.dataSource.query(
    `SELECT FROM pg_stat_activity
     WHERE datname = current_database() AND application_name IN ('kontor-clearing', 'kontor-relay', 'kontor-worker')`,
  );
  return left.length === 0;
}

/** Whether it is over by now, without waiting for it. */
async function isOver(work: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  return (await Promise.race([work, new Promise((resolve) => setTimeout(resolve, 300, pending))])) !== pending;
}

test('an api that is told to stop answers the requests under way, and takes no more', async () => {
  await whole.api.token(student!);
  const letGo = await hold('envelope');
  const submitting = whole.order('S-1');
  await waitingForLocks(1);
  const closing = whole.api.app.close();
  expect(await isOver(closing)).toBe(false);
  await expect(fetch(`${whole.api.url}/health/live`)).rejects.toThrow('fetch failed');
  await letGo();
  const answer = await submitting;
  expect(answer).toMatchObject({ status: 202, json: { state: 'received' } });
  await closing;
  expect((await envelopes()).map(({ id }) => id)).toEqual([answer.json['id']]);
});

test('a request under way still has the queue when the api stops', async () => {
  await whole.api.token(office!);
  const id = newId();
  const job = { id, queue: 'envelope', payload: { key: 'lane-0', events: [] }, attempt: 1 };
  const { manager } = whole.database.dataSource;
  await recordDeadLetter(manager, systemClock, { ...job, networkId: whole.api.data.network.id }, new Error('no'));
  const [letter] = await listDeadLetters(manager);
  await holder.startTransaction();
  await holder.query('SELECT FROM dead_letter FOR UPDATE');
  const retrying = whole.api.ask(office!, 'POST', `/v1/dead-letters/${letter!.id}/retry`);
  await waitingForLocks(1);
  const closing = whole.api.app.close();
  expect(await isOver(closing)).toBe(false);
  await holder.rollbackTransaction();
  expect((await retrying).status).toBe(202);
  await closing;
});

test('a client that waits for a decision hears at once what is known when the api stops', async () => {
  await whole.clearing.close();
  const waiting = whole.order('S-2', { prefer: 'wait=25' });
  await eventually('the envelope is there', async () => (await envelopes()).length === 1);
  await whole.api.app.close();
  await eventually('it has its answer before the time is over', () => isOver(waiting));
  expect((await waiting).json).toMatchObject({ state: 'received' });
});

test('a clearing that is told to stop commits the batch under way, and begins no other', async () => {
  const letGo = await hold('trade_case');
  expect((await whole.order('S-3')).status).toBe(202);
  await waitingForLocks(1);
  const closing = whole.clearing.close();
  expect(await isOver(closing)).toBe(false);
  expect((await whole.order('S-4')).status).toBe(202);
  await letGo();
  await closing;
  expect((await envelopes()).map(({ state }) => state)).toEqual(['accepted', 'received']);
  expect(whole.lines.filter(({ name, msg }) => name === 'clearing' && msg === 'order accepted')).toHaveLength(1);
  await eventually('no connection of the clearing is left', noConnectionLeft);

  // What it left waiting, the next one decides.
  const config = specConfig(whole.database.url);
  const next = await NestFactory.createApplicationContext(ClearingModule.forRoot(config, specLogger), {
    logger: false,
  });
  expect(next.get(ClearingPipeline)).toBeDefined();
  await eventually('the rest is decided', async () => (await envelopes()).every(({ state }) => state === 'accepted'));
  await next.close();
});

test('a clearing that is told to stop settles the payments under way', async () => {
  await whole.api.token(student!);
  const letGo = await hold('transfer');
  await whole.api.ask(student!, 'POST', '/v1/payment-orders', {
    body: { creditorIban: whole.api.firm(seller!).iban, creditorName: seller, amount: '12.00' },
  });
  const status = async (): Promise<string> => {
    const [row] = await whole.database.dataSource.query<[{ status: string }]>('SELECT status FROM payment_order');
    return row.status;
  };
  await waitingForLocks(1);
  const closing = whole.clearing.close();
  expect(await isOver(closing)).toBe(false);
  expect(await status()).toBe('pending');
  await letGo();
  await closing;
  expect(await status()).toBe('settled');
});
