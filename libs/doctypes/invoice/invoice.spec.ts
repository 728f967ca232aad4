import { describeDocumentType, formatterOf, type PaymentBlock } from '#doctype';
import { languages } from '#kernel';
import { parseEpcQr } from '#standards';
import { invoiceType } from './index.js';

describeDocumentType(invoiceType);

const sample = invoiceType.samples.accepted[0]!.body;

describe('claim', () => {
  test('the buyer owes what is due, by its structured communication', () => {
    expect(invoiceType.claim?.(sample)).toEqual({
      creditor: 'seller',
      currency: 'EUR',
      payable: '221.30',
      dueDate: '2026-12-21',
      structuredCommunication: '202600000192',
      payTo: { iban: 'BE68539007547034', name: 'Bakkerij De Korenbloem' },
    });
  });

  test('of a negative invoice the seller is the debtor', () => {
    const body = { ...sample, totals: { ...sample.totals, amountDueForPayment: '-221.30' } };
    expect(invoiceType.claim?.(body)).toMatchObject({ creditor: 'buyer', payable: '221.30' });
  });
});

test.each([
  ['three decimals', '10.005', 'EUR'],
  ['a fraction of a yen', '10.50', 'JPY'],
  ['more than a ledger holds', '99999999999999.00', 'EUR'],
])('an amount that cannot be paid is a matter of money: %s', (_name, amountDueForPayment, documentCurrencyCode) => {
  const body = { ...sample, documentCurrencyCode, totals: { ...sample.totals, amountDueForPayment } };
  const found = invoiceType.rules(body).find(({ rule }) => rule === 'KONTOR-INVOICE-PAYABLE');
  expect(found).toMatchObject({ layer: 'money', severity: 'fatal', path: '/totals/amountDueForPayment' });
});

test('a state of the claim is reached from every other', () => {
  const { machine } = invoiceType;
  for (const from of machine.states) {
    for (const to of ['open', 'part-paid', 'paid', 'over-paid']) expect(machine.next(from, to)).toBe(to);
    expect(machine.next(from, 'credited')).toBe(from);
    expect(machine.next(from, 'reopened')).toBe('open');
  }
});

describe('page', () => {
  const page = (language: (typeof languages)[number], body = sample) =>
    invoiceType.page(body, {
      format: formatterOf(language),
      sender: { name: body.seller.name },
      receiver: { name: body.buyer.name },
    });

  test('has what a Belgian invoice needs, in its order', () => {
    const kinds = page('nl').map(({ kind }) => kind);
    expect(kinds).toEqual(['letterhead', 'facts', 'table', 'table', 'totals', 'payment', 'legal']);
    const text = JSON.stringify(page('nl'));
    for (const word of [
      'BE0123456749',
      'BE0987654394',
      'BO-17',
      'RPR',
      '221,30',
      '+++202/6000/00192+++',
      'stuk',
      'uur',
    ]) {
      expect(text).toContain(word);
    }
  });

  test('has a payment code that a banking app reads', () => {
    const block = page('fr').find((one): one is PaymentBlock => one.kind === 'payment');
    expect(parseEpcQr(block?.qr ?? '')).toMatchObject({
      iban: 'BE68539007547034',
      amount: { minor: 22130n, currency: 'EUR' },
      remittance: { structured: '202600000192' },
    });
  });

  test.each([
    ['intra-Community supply', 'artikel 39bis'],
    ['export', 'artikel 39, § 1'],
    ['reverse charge', 'artikel 51, § 2'],
  ])('says why it charges no VAT: %s', (name, mention) => {
    const body = invoiceType.samples.accepted.find((one) => one.name === name)!.body;
    expect(JSON.stringify(page('nl', body).at(-1))).toContain(mention);
  });

  test('has no payment code in another currency than euro', () => {
    const body = invoiceType.samples.accepted.find(({ name }) => name.includes('pounds'))!.body;
    expect(page('en', body).find(({ kind }) => kind === 'payment')).not.toHaveProperty('qr');
  });
});
