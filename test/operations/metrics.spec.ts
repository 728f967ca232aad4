import { readFile } from 'node:fs/promises';
import { appendToOutbox, recordCheck, recordDeadLetter } from '#platform';
import { paymentOrderTopic } from '#bank';
import { newId, systemClock } from '#kernel';
import { eventually } from '#testing';
import { Relay } from '../../apps/clearing/boot/relay.js';
import { openWhole, seller, student, type Whole } from './whole.js';

let whole: Whole;

beforeAll(async () => {
  whole = await openWhole();
});
afterAll(() => whole?.close());

/** The figures of the api or of the clearing: `name{labels}` → value, without the label that says whose they are. */
async function figures(of: 'api' | 'clearing'): Promise<Map<string, number>> {
  const response = await fetch(`${of === 'api' ? whole.api.url : whole.probes}/metrics`);
  expect(response.status).toBe(200);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, name, labels, value] = /^(\w+)(?:\{(.*)\})? (\S+)/.exec(line)!;
      const others = (labels ?? '').split(',').filter((label) => !label.startsWith('process='));
      return [others.length > 0 && others[0] !== '' ? `${name}{${others.join(',')}}` : name!, Number(value)];
    }),
  );
}

async function both(name: string): Promise<(number | undefined)[]> {
  return [(await figures('api')).get(name), (await figures('clearing')).get(name)];
}

test('what waits is seen from the api and from the clearing while it waits, and no longer', async () => {
  expect(await both('kontor_clearing_waiting_envelopes')).toEqual([0, 0]);
  expect(await both('kontor_clearing_oldest_envelope_age_seconds')).toEqual([0, 0]);
  const holder = whole.database.dataSource.createQueryRunner();
  await holder.startTransaction();
  try {
    await holder.query('LOCK TABLE trade_case IN EXCLUSIVE MODE');
    expect((await whole.order('M-1')).status).toBe(202);
    await eventually('the lane is at work', async () => {
      const jobs = 'kontor_queue_jobs{queue="envelope",state="active"}';
      return (await both(jobs)).every((count) => count === 1);
    });
    expect(await both('kontor_clearing_waiting_envelopes')).toEqual([1, 1]);
    for (const age of await both('kontor_clearing_oldest_envelope_age_seconds')) {
      expect(age).toBeGreaterThan(0);
      expect(age).toBeLessThan(30);
    }
    expect(await both('kontor_clearing_processes')).toEqual([1, 1]);
  } finally {
    await holder.rollbackTransaction();
    await holder.release();
  }
  await eventually('nothing waits', async () => (await both('kontor_clearing_waiting_envelopes'))[0] === 0);
});

test('decisions are counted by type and outcome, findings by rule, each once however often the job runs', async () => {
  const accepted = 'kontor_clearing_documents_total{document_type="order",outcome="accepted"}';
  const rejected = 'kontor_clearing_documents_total{document_type="order",outcome="rejected"}';
  const before = await figures('clearing');
  const wait = { prefer: 'wait=20' };
  expect((await whole.order('M-2', wait)).json).toMatchObject({ state: 'accepted' });
  const bad = await whole.order('M-3', wait, { currency: 'XXX' });
  expect(bad.json).toMatchObject({ state: 'rejected' });
  // The same events once more, as after a crash.
  await whole.database.dataSource.query(
    `INSERT INTO outbox (topic, key, payload) SELECT 'envelope', 'lane-' || lane,
       jsonb_build_object('envelopeId', id, 'sequence', sequence::text) FROM envelope`,
  );
  await eventually('they were worked on', async () => {
    const now = await figures('clearing');
    const jobs = ['waiting', 'active'].map((state) => now.get(`kontor_queue_jobs{queue="envelope",state="${state}"}`));
    return now.get('kontor_outbox_unpublished_events') === 0 && jobs.every((count) => count === 0);
  });
  const after = await figures('clearing');
  expect(after.get(accepted)! - (before.get(accepted) ?? 0)).toBe(1);
  expect(after.get(rejected)! - (before.get(rejected) ?? 0)).toBe(1);
  const rule = String(bad.json['findings']![0]!['rule']);
  const severity = String(bad.json['findings']![0]!['severity']);
  expect(after.get(`kontor_clearing_findings_total{rule="${rule}",severity="${severity}"}`)).toBeGreaterThan(0);
});

test('payments are counted as settled or refused, with the reason', async () => {
  const pay = (amount: string) =>
    whole.api.ask(student!, 'POST', '/v1/payment-orders', {
      body: {
        orders: [
          {
            creditorIban: whole.api.firm(seller!).iban,
            creditorName: seller,
            amount,
            currency: 'EUR',
            remittanceUnstructured: 'M',
          },
        ],
      },
    });
  expect((await pay('10.00')).status).toBeLessThan(300);
  expect((await pay('99999999.00')).status).toBeLessThan(300);
  await eventually('both are decided', async () => {
    const now = await figures('clearing');
    return (
      now.get('kontor_bank_payments_total{outcome="settled",reason=""}') === 1 &&
      now.get('kontor_bank_payments_total{outcome="refused",reason="AM04"}') === 1
    );
  });
});

test('dead letters, the outbox and the audit', async () => {
  const { manager } = whole.database.dataSource;
  expect(await both('kontor_audit_findings')).toEqual([undefined, undefined]);
  await recordCheck(manager, { name: 'audit', at: new Date(1_700_000_000_000), findings: 3 });
  expect(await both('kontor_audit_findings')).toEqual([3, 3]);
  expect(await both('kontor_audit_timestamp_seconds')).toEqual([1_700_000_000, 1_700_000_000]);
  expect(await both('kontor_dead_letters_open')).toEqual([0, 0]);
  const job = { id: newId(), queue: 'envelope', payload: {}, attempt: 1, networkId: null };
  await recordDeadLetter(manager, systemClock, job, new Error('no'));
  expect(await both('kontor_dead_letters_open')).toEqual([1, 1]);
  await whole.clearing.get(Relay).onModuleDestroy();
  await appendToOutbox(manager, paymentOrderTopic, [{ payload: { orderId: newId() } }]);
  await whole.database.dataSource.query("UPDATE outbox SET created_at = now() - interval '2 hours'");
  expect(await both('kontor_outbox_unpublished_events')).toEqual([1, 1]);
  expect((await both('kontor_outbox_oldest_event_age_seconds'))[0]).toBeGreaterThanOrEqual(7_200);
  expect(await both('kontor_clearing_processes')).toEqual([0, 0]);
});

test('alert rules speak of figures that there are', async () => {
  const told = new Set((await Promise.all([figures('api'), figures('clearing')])).flatMap((each) => namesOf(each)));
  const rules = await readFile(new URL('../../docker/prometheus-alerts.yaml', import.meta.url), 'utf8');
  const wanted = new Set(rules.match(/\b(?:kontor|nodejs)_\w+/g));
  expect(wanted.size).toBeGreaterThan(8);
  expect([...wanted].filter((name) => !told.has(name))).toEqual([]);
});

function namesOf(each: ReadonlyMap<string, number>): string[] {
  return [...each.keys()].map((key) => key.replace(/\{.*/, ''));
}

test('every process tells how late its event loop is', async () => {
  for (const lag of await both('nodejs_eventloop_lag_p99_seconds')) expect(lag).toBeGreaterThan(0);
});
