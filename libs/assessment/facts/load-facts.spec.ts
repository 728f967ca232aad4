import { documentTypes } from '#doctype';
import { allDocumentTypes, draftInvoice, draftOrder, draftOrderResponse, structuredCommunicationFor } from '#doctypes';
import { participantIdOf } from '#kernel';
import type { FirmRecord } from '#registry';
import { openWorld, type World } from '#testing';
import { checks } from '../checks/registry.js';
import type { FirmFacts } from './firm-facts.js';
import { loadFacts } from './load-facts.js';

let world: World;
let buyer: FirmFacts;
let seller: FirmFacts;

const day = 86_400_000;
const names = { nl: 'Ordner', fr: 'Classeur', de: 'Ordner', en: 'Binder' };
const binder = {
  number: 'P-1',
  names,
  unitCode: 'C62',
  netPrice: '2.50',
  currency: 'EUR',
  vatCategory: 'S',
  vatRate: '21',
} as const;
const communication = structuredCommunicationFor('1');

beforeAll(async () => {
  world = await openWorld({ types: documentTypes(allDocumentTypes), strictness: 'didactic', products: [binder] });
  await trade();
  world.clock.advance(40 * day);
  const ids = [world.buyer.id, world.seller.id];
  const facts = await loadFacts(world.dataSource.manager, ids, world.clock.now());
  [buyer, seller] = ids.map((id) => facts.get(id)!) as [FirmFacts, FirmFacts];
});

afterAll(() => world?.close());

/** An order, first wrong; an invoice that charges more than was received; a payment for it, and two that go astray. */
async function trade(): Promise<void> {
  const parties = { buyer: partyOf(world.buyer), seller: partyOf(world.seller) };
  const line = {
    product: 'P-1',
    name: 'Ordner',
    quantity: '10',
    unitCode: 'C62',
    netPrice: '2.50',
    vatCategory: 'S',
    vatRate: '21',
  } as const;
  const order = draftOrder({ number: 'B-1', issueDate: '2026-09-01', ...parties, currency: 'EUR', lines: [line] });
  const send = async (documentType: string, from: 'buyer' | 'seller', body: unknown) => {
    world.clock.advance(60_000);
    return world.send({ documentType, from, body });
  };
  expect((await send('order', 'buyer', { ...order, documentCurrencyCode: 'EURO' })).state).toBe('rejected');
  expect(await send('order', 'buyer', order)).toMatchObject({ state: 'accepted' });
  const response = draftOrderResponse(order, { number: 'OB-1', issueDate: '2026-09-01', answer: 'accepted' });
  expect(await send('order-response', 'seller', response)).toMatchObject({ state: 'accepted' });
  const invoice = draftInvoice({
    number: 'F-1',
    issueDate: '2026-09-01',
    dueDate: '2026-09-30',
    ...parties,
    seller: { ...parties.seller, iban: world.seller.iban },
    currency: 'EUR',
    order: { number: 'B-1' },
    structuredCommunication: communication,
    lines: [{ ...line, orderLine: '1' }],
  });
  expect(await send('invoice', 'seller', invoice)).toMatchObject({ state: 'accepted' });
  await world.pay({ amount: 3025n, remittanceStructured: communication, endToEndId: 'P-1' });
  await world.pay({ amount: 100n, remittanceUnstructured: 'zomaar', endToEndId: 'P-2' });
  await world.pay({ amount: 99_999_999n, endToEndId: 'P-3' });
}

function partyOf(firm: FirmRecord) {
  return {
    participantId: participantIdOf(firm.enterpriseNumber!),
    name: firm.name,
    vatNumber: firm.vatNumber!,
    street: 'Markt 1',
    city: 'Leuven',
    postCode: '3000',
    countryCode: 'BE',
  };
}

test('what was sent is there with its decision and its rules', () => {
  expect(buyer.sent).toMatchObject([
    {
      documentType: 'order',
      state: 'rejected',
      documentId: null,
      by: null,
      rules: expect.arrayContaining([expect.stringContaining('PEPPOL-T01')]) as string[],
    },
    { documentType: 'order', state: 'accepted', number: 'B-1', receiverFirmId: world.seller.id },
  ]);
  expect(seller.sent.map(({ documentType }) => documentType)).toEqual(['order-response', 'invoice']);
  expect(seller.sent[1]!.rules).toContain('KONTOR-MATCH-QUANTITY');
  expect(seller.received).toMatchObject([{ documentType: 'order', readAt: null }]);
});

test('what is owed is there with what paid it, and every payment with its fate', () => {
  expect(buyer.debts).toMatchObject([
    { number: 'F-1', dueDate: '2026-09-30', isSettled: true, payments: [{ by: null }] },
  ]);
  expect(buyer.debts[0]!.payments[0]!.at).toBeInstanceOf(Date);
  expect(
    buyer.payments.map(({ endToEndId, status, reasonCode, matched, toFirm }) => [
      endToEndId,
      status,
      reasonCode,
      matched,
      toFirm,
    ]),
  ).toEqual([
    ['P-1', 'settled', null, true, true],
    ['P-2', 'settled', null, false, true],
    ['P-3', 'refused', 'AM04', false, true],
  ]);
  expect(seller.debts).toEqual([]);
});

test('both sides see the case, each in its role', () => {
  expect([buyer, seller].map(({ cases }) => cases.map(({ role, number }) => [role, number]))).toEqual([
    [['buyer', 'B-1']],
    [['seller', 'B-1']],
  ]);
  expect(seller.cases[0]!.progress.lines).toMatchObject([{ ordered: '10' }]);
});

test('the checks say of it what a teacher would', () => {
  const said = (facts: FirmFacts) =>
    Object.fromEntries(
      checks
        .map((check) => [check.id, check.observe(facts).map(({ quality }) => quality)])
        .filter(([, all]) => all!.length > 0),
    );
  expect(said(buyer)).toEqual({
    'order-right': ['mended'],
    'three-way-match': ['wrong'],
    'paid-on-time': ['right'],
    'payment-reference': ['right', 'flawed'],
    'payment-funds': ['right', 'right', 'wrong'],
    'mistakes-mended': ['right'],
    'post-opened': ['wrong', 'wrong'],
  });
  expect(said(seller)).toEqual({
    'order-answered': ['right'],
    'order-response-right': ['right'],
    'invoice-right': ['flawed'],
    'invoice-corrected': ['wrong'],
    'post-opened': ['wrong'],
  });
});
