import { Decimal } from 'decimal.js';
import type { Product } from '#catalogue';
import { documentTypes, senderOf } from '#doctype';
import { allDocumentTypes } from '#doctypes';
import { enterpriseNumberOf, participantIdOf } from '#kernel';
import type { FirmRecord } from '#registry';
import { checkStructure, isFatal } from '#standards';
import type { CaseStage } from './case-stage.js';
import { playCase } from './play-case.js';
import { courses, type Course } from './trade-script.js';
import type { Trader } from './trader.js';
import { productKey } from './trading-firms.js';

const types = documentTypes(allDocumentTypes);

function firm(id: string, language: FirmRecord['language']): FirmRecord {
  const number = enterpriseNumberOf(`0401002${id}`);
  return {
    id,
    networkId: 'network',
    schoolId: null,
    classId: null,
    participantId: participantIdOf(number),
    name: `Firma ${id}`,
    legalForm: 'BV',
    legalName: `Firma ${id} BV`,
    enterpriseNumber: number,
    vatNumber: `BE${number}`,
    iban: 'BE68539007547034',
    address: { street: 'Kaai 1', postCode: '8400', city: 'Oostende', country: 'BE' },
    language,
    sector: 'office',
    email: 'info@firma.example',
    telephone: null,
    website: null,
    paymentTermsDays: 30,
    bankAccountOpenedAt: null,
    serviceKind: null,
    isService: false,
    hasLogo: false,
    closedAt: null,
    strictness: 'didactic',
    currency: 'EUR',
    timeZone: 'Europe/Brussels',
    bankName: 'Bank',
    bankBic: 'KONTBEBB',
  };
}

const [buyer, seller, carrier] = [firm('1', 'fr'), firm('2', 'nl'), firm('3', 'de')];
const products = ['CHAIR', 'PAPER', 'LAMP'].map(
  (number, index) =>
    ({
      firmId: seller.id,
      number,
      gtin: null,
      names: { nl: 'Stoel', fr: 'Chaise', de: 'Stuhl', en: 'Chair' },
      unitCode: 'C62',
      netPrice: new Decimal('12.3456').plus(index),
      priceBaseQuantity: new Decimal(1),
      minimumOrderQuantity: new Decimal(1),
      vatCategory: 'S',
      vatRate: new Decimal(index === 0 ? 21 : 6),
    }) as unknown as Product,
);

interface Sent {
  readonly type: string;
  readonly from: FirmRecord;
  readonly to: FirmRecord;
  readonly body: { readonly number: string };
  readonly step: string;
}

/** Plays a course between two firms whose every document is accepted and numbered; gives what they sent and paid. */
async function play(course: Course): Promise<{ sent: Sent[]; paid: bigint[] }> {
  const sent: Sent[] = [];
  const paid: bigint[] = [];
  const trader = {
    send: (type: string, from: FirmRecord, to: FirmRecord, body: object, step = '1') => {
      const numbered = { ...body, number: `${type}-${sent.length + 1}` };
      sent.push({ type, from, to, body: numbered, step });
      return Promise.resolve(step === 'clumsy' ? undefined : numbered);
    },
    pay: (_step: string, _account: string, _to: FirmRecord, { amount }: { amount: bigint }) => {
      paid.push(amount);
      return Promise.resolve(true);
    },
  };
  const stage: CaseStage = {
    script: {
      key: 'case-1',
      buyerFirmId: buyer.id,
      sellerFirmId: seller.id,
      lines: products.map(({ number }) => ({ product: number, quantity: 8 })),
      course,
    },
    trader: trader as unknown as Trader,
    buyer,
    seller,
    firms: {
      firms: new Map([buyer, seller].map((each) => [each.id, each])),
      bankAccountIds: new Map([[buyer.id, 'account']]),
      products: new Map(products.map((product) => [productKey(seller.id, product.number), product])),
      offered: [],
      carrier,
    },
    day: '2026-09-01',
  };
  await playCase(stage);
  return { sent, paid };
}

const named = courses.map((course) => [course.name, course] as const);

test.each(named)('%s: sends nothing that its type refuses, from whom and to whom it says', async (_, course) => {
  const { sent } = await play(course);
  for (const { type: id, from, to, body, step } of sent) {
    const type = types.find(id)!;
    const structure = checkStructure(type.binding, body);
    const findings = structure.some(isFatal) ? structure : [...structure, ...type.rules(body)];
    expect([id, findings.some(isFatal)]).toEqual([id, step === 'clumsy']);
    if (step === 'clumsy') continue;
    const { buyer: ofBuyer, seller: ofSeller } = type.header(body);
    const [author, addressee] = senderOf(type, body) === 'buyer' ? [ofBuyer, ofSeller] : [ofSeller, ofBuyer];
    expect([id, author, addressee]).toEqual([id, from.participantId, to.participantId]);
  }
});

test.each(named)('%s: goes the same way every time, and sends nothing twice', async (_, course) => {
  const { sent, paid } = await play(course);
  expect(await play(course)).toEqual({ sent, paid });
  const keys = sent.map(({ type, from, step }) => `${type} ${from.id} ${step}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the courses of a day bring documents of every type', async () => {
  const brought = new Set<string>();
  for (const course of courses) for (const { type } of (await play(course)).sent) brought.add(type);
  expect([...brought].sort()).toEqual(allDocumentTypes.map(({ id }) => id).sort());
});

test.each<[string, Partial<Course>, string[]]>([
  ['cancelled order', { secondThoughts: 'cancelled' }, ['order', 'order-cancellation']],
  [
    'rejected invoice',
    { invoice: 'too-much', invoiceAnswer: 'rejected', corrected: true, payment: 'none' },
    ['order', 'order-response', 'despatch-advice', 'receipt-advice', 'invoice', 'invoice-response', 'credit-note'],
  ],
  [
    'changed order',
    { secondThoughts: 'other-lines', answer: 'rejected', lineByLine: true },
    ['order', 'order-change', 'order-response-advanced'],
  ],
])('the documents of a %s', async (_, wishes, expected) => {
  const { sent } = await play({ ...courses.find(({ name }) => name === 'smooth')!, ...wishes });
  expect(sent.map(({ type }) => type)).toEqual(expected);
});

test('a rejected invoice is credited to the last cent and not paid', async () => {
  const { sent, paid } = await play(courses.find(({ invoiceAnswer }) => invoiceAnswer === 'rejected')!);
  const due = (type: string) => types.find(type)!.header(sent.find((each) => each.type === type)!.body).amount;
  expect(due('credit-note')).toBe(due('invoice'));
  expect(paid).toEqual([]);
});
