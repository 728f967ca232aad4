import { draftInvoice } from '#doctypes';
import { participantIdOf } from '#kernel';
import type { Firm } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Answer, type SpecApi } from './spec-api.js';
import { partyOf, sampleOrder } from './spec-order.js';

let database: TestDatabase;
let api: SpecApi;
let buyer: Firm;
let seller: Firm;
const student = 'zilvervos.sales';
const sellingStudent = 'dijlestroom.sales';

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database, { strictness: 'strict' });
  buyer = api.firm('Zilvervos Fietsen');
  seller = api.firm('Dijlestroom Kantoor');
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

const receiver = () => participantIdOf(seller.enterpriseNumber!);
const key = () => ({ 'idempotency-key': freshKey() });
const million = 'x'.repeat(1_000_000);

function send(body: object): Promise<Answer> {
  const submission = { documentType: 'order', receiver: receiver(), body };
  return api.ask(student, 'POST', '/v1/envelopes', { body: submission, headers: key() });
}

describe('the clearing rejects', () => {
  const order = () => sampleOrder(buyer, seller, freshKey());
  const withLine = (change: object) => {
    const body = order();
    return { ...body, lines: body.lines.map((line, index) => (index === 0 ? { ...line, ...change } : line)) };
  };

  test.each<[string, () => object, string]>([
    ['a negative price', () => withLine({ price: { netPrice: '-2.95' } }), '/lines/0/price/netPrice'],
    ['a quantity of 0', () => withLine({ orderedQuantity: '0' }), '/lines/0/orderedQuantity'],
    ['a quantity of 1e30', () => withLine({ orderedQuantity: '1e30' }), '/lines/0/orderedQuantity'],
    ['a date in the year 0', () => ({ ...order(), issueDate: '0000-01-01' }), '/issueDate'],
    ['an amount with three decimals', () => withLine({ netAmount: '29.500' }), '/lines/0/netAmount'],
    [
      'a megabyte of text in a name',
      () => withLine({ item: { ...order().lines[0]!.item, name: million } }),
      '/lines/0/item/name',
    ],
    [
      'a wrong check digit',
      () => ({ ...order(), buyer: { ...order().buyer, electronicAddress: '0123456700' } }),
      '/buyer',
    ],
    ['an unknown field', () => ({ ...order(), price: '1' }), '/price'],
    ['a document of someone else', () => ({ ...order(), buyer: sampleOrder(seller, buyer, 'x').buyer }), ''],
  ])('%s', async (_what, body, pointer) => {
    const { json: sent, status } = await send(body());
    expect(status).toBe(202);
    await api.clear();
    const receipt = await api.ask(student, 'GET', `/v1/envelopes/${sent['id']}`);
    expect(receipt.json).toMatchObject({ state: 'rejected', documentId: null });
    const findings = receipt.json['findings'] as unknown as { pointer: string; what: string; remedy: string }[];
    expect(findings.map((finding) => finding.pointer).filter((found) => found.startsWith(pointer))).not.toEqual([]);
    for (const finding of findings) expect(finding.what.length * finding.remedy.length).toBeGreaterThan(0);
  });

  test('a second invoice for what was invoiced', async () => {
    const ordered = order();
    await send(ordered);
    await api.clear();
    expect(await invoice('F-1', ordered.number)).toMatchObject({ state: 'accepted' });
    const second = await invoice('F-2', ordered.number);
    expect(second).toMatchObject({
      state: 'rejected',
      rules: expect.arrayContaining(['KONTOR-INVOICED-TWICE']) as string[],
    });
  });

  async function invoice(number: string, orderNumber: string) {
    const body = draftInvoice({
      number,
      issueDate: '2026-11-21',
      dueDate: '2026-12-21',
      currency: 'EUR',
      seller: partyOf(seller),
      buyer: partyOf(buyer),
      order: { number: orderNumber },
      lines: [
        {
          orderLine: '1',
          product: 'KA-1010',
          name: 'Ordner A4 rug 80 mm blauw',
          quantity: '10',
          unitCode: 'C62',
          netPrice: '2.95',
          vatCategory: 'S',
          vatRate: '21',
        },
      ],
    });
    const submission = { documentType: 'invoice', receiver: participantIdOf(buyer.enterpriseNumber!), body };
    const { json: sent } = await api.ask(sellingStudent, 'POST', '/v1/envelopes', { body: submission, headers: key() });
    await api.clear();
    const receipt = await api.ask(sellingStudent, 'GET', `/v1/envelopes/${sent['id']}`);
    const findings = receipt.json['findings'] as unknown as { rule: string }[];
    return { state: receipt.json['state'], rules: findings.map(({ rule }) => rule) };
  }
});

test('a payment larger than the account is refused by the bank, with its ISO reason, and moves nothing', async () => {
  const balance = () => api.ask(student, 'GET', '/v1/bank-accounts').then(({ json: { items } }) => items![0 as never]);
  const before = await balance();
  const { json: submitted } = await api.ask(student, 'POST', '/v1/payment-orders', {
    body: { creditorIban: seller.iban, creditorName: seller.name, amount: '99999999.00' },
  });
  expect(submitted).toMatchObject({ items: [{ status: 'pending' }] });
  await api.settle();
  const orders = await api.ask(student, 'GET', '/v1/payment-orders', { headers: { 'accept-language': 'nl' } });
  expect(orders.json).toMatchObject({
    items: [{ status: 'refused', refusal: { code: 'AM04', text: expect.stringContaining('saldo') as string } }],
  });
  expect(await balance()).toEqual(before);
});
