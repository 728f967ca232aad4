import { request } from 'node:http';
import { eventually } from '#testing';
import { freshKey } from '../../apps/api/spec-api.js';
import { openWhole, seller, sellingStudent, student, type LogLine, type Whole } from './whole.js';

let whole: Whole;

beforeAll(async () => {
  whole = await openWhole();
});
afterAll(() => whole?.close());

const linesOf = (id: string): LogLine[] => whole.lines.filter(({ correlationId }) => correlationId === id);

async function submissionOf(envelopeId: unknown): Promise<unknown> {
  const [row] = await whole.database.dataSource.query<[{ id: string }]>(
    'SELECT correlation_id AS id FROM envelope WHERE id = $1',
    [envelopeId],
  );
  return row.id;
}

test('one id from the request to the PDF', async () => {
  const id = 'order-of-monday-1';
  const submitted = await whole.order('C-1', { 'x-correlation-id': id, prefer: 'wait=20' });
  expect(submitted.headers['x-correlation-id']).toBe(id);
  const { id: envelopeId, documentId, state } = submitted.json;
  expect(state).toBe('accepted');
  expect(await submissionOf(envelopeId)).toBe(id);

  const decision = await eventually('the decision is logged', async () =>
    linesOf(id).find(({ name }) => name === 'clearing'),
  );
  expect(decision).toMatchObject({ envelopeId, documentId, outcome: 'accepted', msg: 'order accepted' });
  expect(linesOf(id).map(({ name, msg }) => `${name}: ${msg.replace(/\d+ ms/, 'N ms')}`)).toEqual(
    expect.arrayContaining(['clearing: order accepted', 'api: POST /v1/envelopes 202 N ms']),
  );

  const asked = 'reader-of-tuesday';
  const paper = await whole.api.ask(sellingStudent!, 'GET', `/v1/documents/${String(documentId)}/paper`, {
    headers: { 'x-correlation-id': asked },
  });
  const pdf = paper.bytes.toString('latin1');
  const property = /\/CorrelationId (\d+) 0 R/.exec(pdf)?.[1];
  expect(pdf).toContain(`\n${property} 0 obj\n(${id})\n`);
  expect(linesOf(asked)).toContainEqual(expect.objectContaining({ msg: 'drawing order', documentId, submission: id }));
});

test('two envelopes decided by one job keep each the id of its own request', async () => {
  const holder = whole.database.dataSource.createQueryRunner();
  await holder.startTransaction();
  await holder.query('LOCK TABLE trade_case IN EXCLUSIVE MODE');
  const ids = ['request-first', 'request-second', 'request-third'];
  for (const [index, id] of ids.entries()) await whole.order(`C-2-${index}`, { 'x-correlation-id': id });
  await holder.rollbackTransaction();
  await holder.release();
  await eventually('all are decided', async () =>
    ids.every((id) => linesOf(id).some(({ name }) => name === 'clearing')),
  );
  for (const id of ids) {
    const decisions = linesOf(id).filter(({ name }) => name === 'clearing');
    expect(decisions.map(({ correlationId, msg }) => [correlationId, msg])).toEqual([[id, 'order accepted']]);
  }
});

test('a trace of the caller is taken over, and what is no id is not', async () => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  const traced = await whole.order('C-3', { traceparent: `00-${trace}-00f067aa0ba902b7-01` });
  expect(traced.headers['x-correlation-id']).toBe(trace);
  expect(await submissionOf(traced.json['id'])).toBe(trace);
  const own = await whole.order('C-4', {
    'x-correlation-id': 'bad id',
    traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
  });
  expect(own.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('a body that comes in pieces does not lose the id', async () => {
  const id = 'slowly-does-it';
  const { hostname, port } = new URL(whole.api.url);
  const headers = {
    authorization: `Bearer ${await whole.api.token(student!)}`,
    'content-type': 'application/json',
    'idempotency-key': freshKey(),
    'x-correlation-id': id,
  };
  const body = JSON.stringify({ creditorIban: whole.api.firm(seller!).iban, creditorName: seller, amount: '1.00' });
  const status = await new Promise((resolve, reject) => {
    const sending = request({ hostname, port, method: 'POST', path: '/v1/payment-orders', headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    });
    sending.once('error', reject).write(body.slice(0, 20));
    setTimeout(() => sending.end(body.slice(20)), 200);
  });
  expect(status).toBe(202);
  const payment = await eventually('the payment is settled', async () =>
    linesOf(id).find(({ name }) => name === 'clearing'),
  );
  expect(payment).toMatchObject({ outcome: 'settled', msg: 'payment settled' });
});
