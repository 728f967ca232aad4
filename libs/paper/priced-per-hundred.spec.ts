import { documentTypes, senderOf } from '#doctype';
import {
  allDocumentTypes,
  draftDespatchAdvice,
  draftInvoiceFromDespatch,
  draftOrder,
  draftOrderResponse,
  type DraftParty,
} from '#doctypes';
import { stockOf } from '#catalogue';
import type { Invoice, Order } from '#standards';
import { openWorld, type World } from '#testing';
import type { FirmRecord } from '#registry';

/**
 * Screws at 35 euro per hundred: every comparison of prices is of one piece, and every movement of stock of pieces, in
 * whatever way a document states the price.
 */
const types = documentTypes(allDocumentTypes);
const day = '2026-09-01';
const screw = { product: 'SCREW', name: 'Schroef', unitCode: 'C62', vatCategory: 'S', vatRate: '21' } as const;

let world: World;

beforeAll(async () => {
  world = await openWorld({
    types,
    products: [
      {
        number: screw.product,
        names: { nl: 'Schroef', fr: 'Vis', de: 'Schraube', en: 'Screw' },
        netPrice: '35',
        priceBaseQuantity: '100',
        unitCode: 'C62',
        currency: 'EUR',
        vatCategory: 'S',
        vatRate: '21',
      },
    ],
  });
});

afterAll(() => world?.close());

function partyOf(firm: FirmRecord): DraftParty {
  const { street, city, postCode, country } = firm.address;
  const { participantId, legalName: name, iban } = firm;
  const vat = firm.vatNumber === null ? {} : { vatNumber: firm.vatNumber };
  return { participantId, name, street, city, postCode, countryCode: country, iban, ...vat };
}

async function send<Body extends object>(type: string, body: Body): Promise<{ state: string; rules: string[] }> {
  const receipt = await world.send({ documentType: type, from: senderOf(types.find(type)!, body), body });
  return { state: receipt.state, rules: receipt.findings.map(({ rule }) => rule) };
}

type Price = NonNullable<Order['lines'][number]['price']>;

const perHundred: Price = { netPrice: '35', baseQuantity: '100', baseQuantityUnitCode: 'C62' };
const perPiece: Price = { netPrice: '0.35' };
const tooDear: Price = { netPrice: '35' };

function orderAt(number: string, price: Price): Order {
  const [buyer, seller] = [partyOf(world.buyer), partyOf(world.seller)];
  const lines = [{ ...screw, quantity: '250', netPrice: price === tooDear ? '35' : '0.35' }];
  const order = draftOrder({ number, issueDate: day, buyer, seller, currency: 'EUR', lines });
  return { ...order, lines: order.lines.map((line) => ({ ...line, price })) };
}

const priceRules = (rules: readonly string[]) => rules.filter((rule) => /PRICE/.test(rule));

test.each([
  ['per hundred', perHundred, []],
  ['per piece', perPiece, []],
  ['per hundred as if it were per piece', tooDear, ['KONTOR-ORDER-PRODUCT-PRICE']],
] as const)('an order at the price of the catalogue, stated %s', async (what, price, told) => {
  const number = `PO-${what.length}`;
  const { state, rules } = await send('order', orderAt(number, price));
  expect([state, priceRules(rules)]).toEqual(['accepted', told]);
});

/** What the seller has of it. */
async function pieces(): Promise<string> {
  const { manager } = world.dataSource;
  const lines = await stockOf(manager, world.seller.id);
  return lines.find(({ number }) => number === screw.product)!.quantity.toFixed();
}

describe('of what was ordered at the price per hundred', () => {
  const order = orderAt.bind(undefined, 'PO-CASE');

  test('the confirmation at the price per piece changes nothing, and 250 pieces leave', async () => {
    expect((await send('order', order(perHundred))).state).toBe('accepted');
    const confirmed = draftOrderResponse(order(perPiece), { number: 'OR', issueDate: day, answer: 'accepted' });
    const response = await send('order-response', confirmed);
    expect([response.state, priceRules(response.rules)]).toEqual(['accepted', []]);
    expect(await pieces()).toBe('1000');
    const despatch = draftDespatchAdvice(order(perHundred), { number: 'DA', issueDate: day });
    expect((await send('despatch-advice', despatch)).state).toBe('accepted');
    expect(await pieces()).toBe('750');
  });

  test.each([
    ['per hundred', perHundred, '1', []],
    ['per piece', perPiece, '2', []],
    ['per hundred as if it were per piece', tooDear, '3', ['KONTOR-MATCH-PRICE']],
  ] as const)('an invoice that states it %s is compared by the piece', async (_, price, number, told) => {
    const { buyer, seller } = { buyer: partyOf(world.buyer), seller: partyOf(world.seller) };
    const despatch = draftDespatchAdvice(order(price), { number: 'DA', issueDate: day });
    const head = { number: `F-${number}`, issueDate: day, dueDate: '2026-10-01', buyer, seller };
    const ordered = { ...order(price), lines: order(price).lines.map((line) => ({ ...line, orderedQuantity: '50' })) };
    const delivered = {
      ...despatch,
      lines: despatch.lines.map((line) => ({ ...line, deliveredQuantity: '50' })),
    };
    const invoice: Invoice = draftInvoiceFromDespatch(ordered, delivered, head);
    expect(invoice.lines[0]!.netAmount).toBe(price === tooDear ? '1750.00' : '17.50');
    const { state, rules } = await send('invoice', invoice);
    expect([state, priceRules(rules)]).toEqual(['accepted', told]);
  });
});
