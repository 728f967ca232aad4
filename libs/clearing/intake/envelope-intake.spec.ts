import type { DataSource } from 'typeorm';
import { documentTypes } from '#doctype';
import { withCorrelation } from '#platform';
import { FirmDirectory } from '#registry';
import { openWorld, quotation, type World } from '#testing';
import { EnvelopeIntake, type NewEnvelope } from '../index.js';

const types = documentTypes([quotation]);

let world: World;
let intake: EnvelopeIntake;

beforeAll(async () => {
  world = await openWorld({ types });
  const { dataSource, clock } = world;
  const directory = new FirmDirectory(dataSource.manager, clock);
  intake = new EnvelopeIntake(dataSource, { directory, types, clock });
});

afterAll(() => world?.close());

function envelope(idempotencyKey: string, more: Partial<NewEnvelope> = {}): NewEnvelope {
  const { buyer, seller } = world;
  return {
    networkId: buyer.networkId,
    senderFirmId: buyer.id,
    receiver: seller.participantId,
    documentType: 'quotation',
    mediaType: 'application/json',
    content: '{}',
    idempotencyKey,
    ...more,
  };
}

/** How many transactions stored the envelopes of these keys. */
async function transactions(prefix: string): Promise<number> {
  const [row] = await world.dataSource.query<[{ count: number }]>(
    `SELECT count(DISTINCT xmin::text)::int AS count FROM envelope WHERE idempotency_key LIKE $1`,
    [`${prefix}-%`],
  );
  return row.count;
}

test('what is handed in at the same time shares a transaction, and keeps the id of its own request', async () => {
  const receipts = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      withCorrelation(`request-${index}`, () => intake.submit(envelope(`crowd-${index}`))),
    ),
  );
  expect(new Set(receipts.map(({ state }) => state))).toEqual(new Set(['received']));
  expect(await transactions('crowd')).toBeLessThanOrEqual(4);
  const wrong = await world.dataSource.query(
    `SELECT e.idempotency_key FROM envelope e JOIN outbox o ON o.payload ->> 'envelopeId' = e.id::text
     WHERE e.idempotency_key LIKE 'crowd-%'
       AND (e.correlation_id <> replace(e.idempotency_key, 'crowd', 'request') OR o.correlation_id <> e.correlation_id)`,
  );
  expect(wrong).toEqual([]);
});

test('one that is refused does the others no harm, and each hears its own answer', async () => {
  const answers = await Promise.allSettled([
    intake.submit(envelope('mixed-1')),
    intake.submit(envelope('mixed-2')),
    intake.submit(envelope('mixed-3')),
    intake.submit(envelope('mixed-4', { receiver: '0208:0000000097' })),
    intake.submit(envelope('mixed-5', { documentType: 'poem' })),
    intake.submit(envelope('mixed-3', { content: '{"other":true}' })),
    intake.submit(envelope('mixed-6')),
  ]);
  expect(answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : answer.value.state))).toEqual([
    'received',
    'received',
    'received',
    'unknown-receiver',
    'unknown-document-type',
    'idempotency-conflict',
    'received',
  ]);
});

test('the same submission twice at the same moment is one', async () => {
  const [first, second] = await Promise.all([intake.submit(envelope('twice')), intake.submit(envelope('twice'))]);
  expect(second.id).toBe(first.id);
  expect(second.repeated).toBe(!first.repeated);
});

test('an outage is told to all at once, and not tried for each of them', async () => {
  let attempts = 0;
  const away = {
    transaction: () => {
      attempts++;
      return Promise.reject(Object.assign(new Error('the database is away'), { code: 'ECONNREFUSED' }));
    },
  } as unknown as DataSource;
  const { dataSource, clock } = world;
  const without = new EnvelopeIntake(away, { directory: new FirmDirectory(dataSource.manager, clock), types, clock });
  const answers = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) => without.submit(envelope(`away-${index}`))),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['rejected']));
  expect(attempts).toBeLessThanOrEqual(3);
});
