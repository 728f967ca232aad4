import type { Firm } from '#registry';
import { moneyOf } from '#kernel';
import { paymentMessages, readXml, writePaymentFile, type PaymentMessage } from '#standards';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { openSpecApi, type Answer, type SpecApi } from './spec-api.js';

let database: TestDatabase;
let api: SpecApi;
let debtor: Firm;
let creditor: Firm;
const student = 'zilvervos.accounting';

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
  debtor = api.firm('Zilvervos Fietsen');
  creditor = api.firm('Dijlestroom Kantoor');
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

interface Payment {
  readonly reference: string;
  readonly amount?: string;
  readonly iban?: string;
  readonly structured?: string;
}

function file(id: string, payments: readonly Payment[], from = debtor, message?: PaymentMessage): string {
  const text = writePaymentFile(
    {
      messageId: id,
      createdAt: '2026-11-20T10:00:00',
      initiator: { name: from.name },
      batches: [
        {
          id: `${id}-1`,
          batchBooking: false,
          executionDate: '2026-11-20',
          debtor: { name: from.name, iban: from.iban },
          payments: payments.map(({ reference, amount = '1.00', iban = creditor.iban, structured }) => ({
            endToEndId: reference,
            amount: moneyOf(amount, 'EUR'),
            creditor: { name: creditor.name, iban },
            ...(structured && { remittance: { structured } }),
          })),
        },
      ],
    },
    message,
  );
  return text;
}

function upload(body: string, query = '', headers: Record<string, string> = {}): Promise<Answer> {
  const path = `/v1/payment-files${query}`;
  return api.ask(student, 'POST', path, { body, headers: { 'content-type': 'application/xml', ...headers } });
}

async function orders(): Promise<number> {
  const [row] = await database.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM payment_order');
  return row!.n;
}

function payments(answer: Answer): Record<string, unknown>[] {
  return answer.json['batches']![0 as never]!['payments' as never] as unknown as Record<string, unknown>[];
}

test.each(paymentMessages)('%s is taken in, and again without effect', async (message) => {
  const text = file(
    `OK-${message.slice(-2)}`,
    [{ reference: 'NOTPROVIDED' }, { reference: `R-${message}` }],
    debtor,
    message,
  );
  const before = await orders();
  const first = await upload(text);
  expect(first).toMatchObject({ status: 200, json: { status: 'ACCP', messageId: `OK-${message.slice(-2)}` } });
  expect(payments(first)).toMatchObject([{ repeated: false }, { repeated: false, amount: '1.00', status: 'ACCP' }]);
  const again = await upload(text);
  expect(payments(again)).toMatchObject([{ repeated: true }, { repeated: true }]);
  expect(await orders()).toBe(before + 2);
});

describe('of 500 payments with a bad one', () => {
  const wrong = 'BE00979000000021';
  const many = (id: string) =>
    file(
      id,
      Array.from({ length: 500 }, (_, index) => ({
        reference: `${id}-${index}`,
        ...(index === 321 && { iban: wrong }),
      })),
    );

  test('all or nothing takes none, and says which is bad', async () => {
    const before = await orders();
    const answer = await upload(many('ALL'), '?mode=all-or-nothing');
    expect(answer).toMatchObject({ status: 200, json: { status: 'RJCT' } });
    const told = payments(answer).filter(({ reasons }) => (reasons as unknown[]).length > 0);
    expect(told).toMatchObject([{ endToEndId: 'ALL-321', status: 'RJCT', reasons: [{ code: 'AC01' }] }]);
    expect(payments(answer).every(({ orderId }) => orderId === null)).toBe(true);
    expect(await orders()).toBe(before);
  });

  test('the good ones takes 499, and they are settled', async () => {
    const before = await orders();
    const answer = await upload(many('GOOD'), '?mode=good-ones');
    expect(answer).toMatchObject({ status: 200, json: { status: 'PART' } });
    expect(payments(answer).filter(({ status }) => status === 'RJCT')).toMatchObject([{ endToEndId: 'GOOD-321' }]);
    expect(await orders()).toBe(before + 499);
    await api.settle();
    const settled = await database.dataSource.query<{ n: number }[]>(
      "SELECT count(*)::int AS n FROM payment_order WHERE status = 'settled' AND end_to_end_id LIKE 'GOOD-%'",
    );
    expect(settled).toEqual([{ n: 499 }]);
  });

  test('pain.002 counts the same', async () => {
    const { headers, text } = await upload(many('XML'), '?mode=good-ones', { accept: 'application/xml' });
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(readXml(Buffer.from(text)).namespace).toBe('urn:iso:std:iso:20022:tech:xsd:pain.002.001.10');
    expect(text).toMatch(/<DtldNbOfTxs>499<\/DtldNbOfTxs>\s*<DtldSts>ACCP/);
    expect(text).toMatch(/<DtldNbOfTxs>1<\/DtldNbOfTxs>\s*<DtldSts>RJCT/);
  });
});

test.each(['all-or-nothing', 'good-ones'])(
  'a reference of another payment is refused by its place (%s)',
  async (mode) => {
    await upload(file(`USED-${mode}`, [{ reference: `U-${mode}` }]));
    const before = await orders();
    const clash = [{ reference: `V-${mode}` }, { reference: `U-${mode}`, amount: '2.00' }];
    const answer = await upload(file(`CLASH-${mode}`, clash), `?mode=${mode}`);
    expect(payments(answer)[1]).toMatchObject({ status: 'RJCT', reasons: [{ code: 'AM05' }] });
    expect(await orders()).toBe(before + (mode === 'good-ones' ? 1 : 0));
  },
);

test.each(['all-or-nothing', 'good-ones'])('nobody pays from the account of another firm (%s)', async (mode) => {
  const before = await orders();
  const answer = await upload(file('THEFT', [{ reference: 'T-1' }], creditor), `?mode=${mode}`);
  expect(answer.json).toMatchObject({ status: 'RJCT', batches: [{ reasons: [{ code: 'AG01' }] }] });
  expect(await orders()).toBe(before);
});

test.each<[string, () => string]>([
  ['a file cut in half', () => file('HALF', [{ reference: 'H-1' }, { reference: 'H-2' }]).slice(0, 900)],
  ['no XML', () => 'IBAN;amount'],
  ['a document type declaration', () => '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['another message', () => '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.008.001.02"/>'],
])('%s is one problem with findings, and nothing is taken in', async (_what, make) => {
  const before = await orders();
  for (const mode of ['all-or-nothing', 'good-ones']) {
    const answer = await upload(make(), `?mode=${mode}`);
    expect(answer).toMatchObject({ status: 422, json: { code: 'unreadable-payment-file' } });
    expect(answer.json['findings']).toHaveLength(1);
  }
  expect(await orders()).toBe(before);
});

test('an ISO 11649 reference stays a structured one, as far as the statement', async () => {
  const structured = 'RF18539007547034';
  expect(await upload(file('RF', [{ reference: 'RF-1', structured }]))).toMatchObject({ json: { status: 'ACCP' } });
  await api.settle();
  const stored = await database.dataSource.query<object[]>(
    "SELECT status, remittance_structured FROM payment_order WHERE end_to_end_id = 'RF-1'",
  );
  expect(stored).toEqual([{ status: 'settled', remittance_structured: structured }]);
  const { json } = await api.ask('dijlestroom.accounting', 'GET', '/v1/bank-accounts');
  const account = json['items']![0 as never]!['id' as never];
  const days = 'from=2026-01-01&to=2099-12-31';
  const { text } = await api.ask('dijlestroom.accounting', 'GET', `/v1/bank-accounts/${account}/camt054?${days}`);
  expect(text).toMatch(
    new RegExp(`<Cd>SCOR</Cd>\\s*</CdOrPrtry>\\s*<Issr>ISO</Issr>\\s*</Tp>\\s*<Ref>${structured}</Ref>`),
  );
});

test('an ISO 11649 reference with wrong check digits is refused by its place', async () => {
  const answer = await upload(file('RFX', [{ reference: 'RF-2', structured: 'RF19539007547034' }]));
  expect(payments(answer)).toMatchObject([{ endToEndId: 'RF-2', status: 'RJCT', reasons: [{ code: 'CH16' }] }]);
});

test('a count that disagrees refuses the file in both modes', async () => {
  const text = file('COUNT', [{ reference: 'C-1' }]).replace('<NbOfTxs>1<', '<NbOfTxs>2<');
  const { json } = await upload(text, '?mode=good-ones');
  expect(json).toMatchObject({ status: 'RJCT', reasons: [expect.anything()] });
});
