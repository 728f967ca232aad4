import { envelopeTopic, laneKey, laneOf, submitEnvelopes, type NewEnvelope } from '#clearing';
import { documentTypes } from '#doctype';
import { newId } from '#kernel';
import { createQueueBackend, inTransaction, OutboxRelay, type QueueBackend } from '#platform';
import { registerFirms, type FirmRecord } from '#registry';
import { eventually, openWorld, quotation, quotationBody, type World } from '#testing';
import { EnvelopeConsumer } from './envelope-consumer.js';
import type { LaneBatch } from './lane-batch.js';

const types = documentTypes([quotation]);

let world: World;
let other: FirmRecord;
let backend: QueueBackend;
let jobs: string[];

beforeAll(async () => {
  world = await openWorld({ types });
  other = await partnerInAnotherLane();
});
afterAll(() => world.close());

beforeEach(async () => {
  jobs = [];
  const onAttempt = (queue: string, outcome: string): void => void jobs.push(`${queue} ${outcome}`);
  backend = await createQueueBackend(world.url, { onAttempt }, world.url);
  new EnvelopeConsumer(backend, world.clock, world.clearing, world.dataSource).onApplicationBootstrap();
});
afterEach(() => backend.close());

/** A firm whose post with the seller goes another lane than the buyer's. */
async function partnerInAnotherLane(): Promise<FirmRecord> {
  for (let number = 1; ; number++) {
    const place = { street: 'Markt 1', postCode: '3000', city: 'Leuven', country: 'BE', language: 'nl' as const };
    const facts = {
      networkId: world.network.id,
      name: `Partner ${number}`,
      legalForm: 'BV',
      sector: 'office-supplies',
    };
    const [firm] = await registerFirms(world.dataSource.manager, [{ ...facts, ...place }]);
    if (laneOf(firm!.id, world.seller.id) === laneOf(world.buyer.id, world.seller.id)) continue;
    return (await world.directory.byId(firm!.id))!;
  }
}

function quotationFor(buyer: FirmRecord, number: string): NewEnvelope {
  const parties = { seller: { identifier: world.seller.participantId }, buyer: { identifier: buyer.participantId } };
  return {
    networkId: world.network.id,
    senderFirmId: world.seller.id,
    receiver: buyer.participantId,
    documentType: 'quotation',
    mediaType: 'application/json',
    content: JSON.stringify({ ...quotationBody({ number }), ...parties }),
    idempotencyKey: newId(),
  };
}

async function submit(envelopes: readonly NewEnvelope[]): Promise<void> {
  const { dataSource, directory, clock } = world;
  await inTransaction(dataSource, (manager) => submitEnvelopes(manager, { directory, types, clock }, envelopes));
}

async function statesOf(envelopes: readonly NewEnvelope[]): Promise<string[]> {
  const rows = await world.dataSource.query<{ state: string }[]>(
    'SELECT state FROM envelope WHERE idempotency_key = ANY ($1)',
    [envelopes.map(({ idempotencyKey }) => idempotencyKey)],
  );
  return rows.map(({ state }) => state);
}

test('documents of several lanes that come at about the same time are one job, which decides all of them', async () => {
  const envelopes = [quotationFor(world.buyer, 'S-1'), quotationFor(other, 'S-2'), quotationFor(world.buyer, 'S-3')];
  await submit(envelopes);
  const relay = new OutboxRelay({ url: world.url, backend, sharing: [envelopeTopic] });
  relay.start();
  try {
    await eventually('all are decided', async () => (await statesOf(envelopes)).every((state) => state === 'accepted'));
    await eventually('the job ends', () => jobs.length > 0);
    expect(jobs).toEqual(['envelope done']);
  } finally {
    await relay.stop();
  }
});

test('a job of one lane, as the dead-letter list sends it back, decides what waits there', async () => {
  const envelopes = [quotationFor(world.buyer, 'L-1'), quotationFor(other, 'L-2')];
  await submit(envelopes);
  await world.dataSource.query('DELETE FROM outbox');
  const [row] = await world.dataSource.query<{ id: string; lane: number; sequence: string }[]>(
    'SELECT id, lane, sequence FROM envelope WHERE idempotency_key = $1',
    [envelopes[1]!.idempotencyKey],
  );
  const { id, lane, sequence } = row!;
  const job: LaneBatch = {
    key: laneKey(lane),
    events: [{ id: sequence, payload: { envelopeId: id, sequence }, correlationId: null }],
    revived: [id],
  };
  await backend.queue<LaneBatch>(envelopeTopic).add(job);
  await eventually('the job ends', () => jobs.length > 0);
  expect((await statesOf(envelopes)).toSorted()).toEqual(['accepted', 'received']);
});
