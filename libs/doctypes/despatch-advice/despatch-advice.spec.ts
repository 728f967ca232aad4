import { describeDocumentType, formatterOf } from '#doctype';
import type { DespatchAdvice } from '#standards';
import { sampleCase, sampleContext, type SampleWishes } from '../common/sample-case.js';
import { despatchAdviceType as type } from './despatch-advice.js';

describeDocumentType(type, { progress: sampleCase({}) });

const [whole, part] = type.samples.accepted.map(({ body }) => body) as [DespatchAdvice, DespatchAdvice];
const lamps = whole.lines[0]!;
const of = (change: object) => ({ ...whole, lines: [{ ...lamps, ...change }] }) as DespatchAdvice;
const accepted = { answer: 'accepted' };

test.each<[string, DespatchAdvice, SampleWishes, [string, string][]]>([
  ['all of it', whole, accepted, []],
  ['a part', part, accepted, []],
  ['the rest', of({ deliveredQuantity: '5' }), { ...accepted, despatched: '7' }, []],
  [
    'too much',
    of({ deliveredQuantity: '5.5' }),
    { ...accepted, despatched: '7' },
    [['KONTOR-DESPATCH-OVER-DELIVERY', 'warning']],
  ],
  ['too much in two lots', part, { ...accepted, despatched: '6' }, [['KONTOR-DESPATCH-OVER-DELIVERY', 'warning']]],
  ['more than confirmed', of({}), { ...accepted, confirmed: '11' }, [['KONTOR-DESPATCH-OVER-DELIVERY', 'warning']]],
  ['before the answer', whole, {}, [['KONTOR-DESPATCH-ORDER-UNCONFIRMED', 'warning']]],
  ['after a rejection', whole, { answer: 'rejected' }, [['KONTOR-DESPATCH-ORDER-REJECTED', 'fatal']]],
  ['before the order', { ...whole, issueDate: '2026-09-01' }, accepted, [['KONTOR-DESPATCH-DATE', 'warning']]],
  [
    'a line that is not there',
    of({ purchaseOrderLineReference: '9' }),
    accepted,
    [['KONTOR-DESPATCH-LINE-UNKNOWN', 'fatal']],
  ],
  [
    'another product',
    of({ item: { name: 'Lamp', sellersIdentifier: 'LAMP-02' } }),
    accepted,
    [['KONTOR-DESPATCH-LINE-PRODUCT', 'warning']],
  ],
  ['another unit', of({ deliveredQuantityUnitCode: 'XBX' }), accepted, [['KONTOR-DESPATCH-LINE-UNIT', 'warning']]],
  ['an order that nobody knows', whole, { unknown: true }, []],
])('a delivery against its order: %s', (_, advice, wishes, expected) => {
  const findings = type.context(advice, sampleContext(wishes));
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual(expected);
  for (const { rule } of findings) expect(type.findingTexts).toHaveProperty([rule]);
});

test('over-delivery says what was agreed, sent before and now', () => {
  const [finding] = type.context(of({ deliveredQuantity: '6' }), sampleContext({ ...accepted, despatched: '7' }));
  expect(finding).toMatchObject({
    path: '/lines/0/deliveredQuantity',
    params: { line: '1', ordered: '12', despatched: '7', now: '6' },
  });
});

test.each<[DespatchAdvice, SampleWishes, string]>([
  [whole, {}, 'despatch-fully'],
  [part, {}, 'despatch-partly'],
  [of({}), {}, 'despatch-partly'],
])('moves its order on', (advice, wishes, event) => {
  expect(type.causes?.(advice, sampleContext(wishes)).map((caused) => caused.event)).toEqual([event]);
});

test('adds to what was despatched, and takes each product from the seller’s stock once', () => {
  const after = type.advance(sampleCase({ despatched: '1.5' }), part);
  expect(after.lines.map(({ despatched }) => despatched)).toEqual(['8.5', '0']);
  expect(type.postings?.(part)).toEqual([
    { product: 'LAMP-01', owner: 'seller', from: 'stock', to: 'despatched', quantity: '7' },
  ]);
});

describe('the packing list', () => {
  const codesOf = (advice: DespatchAdvice) =>
    type
      .page(advice, { format: formatterOf('nl'), sender: { name: 'A' }, receiver: { name: 'B' } })
      .flatMap((block) => (block.kind === 'codes' ? block.codes : []))
      .map(({ symbology, payload }) => `${symbology} ${payload}`);

  const { electronicAddress, electronicAddressScheme } = whole.despatchParty;
  const own = `qr ${electronicAddressScheme}:${electronicAddress}/${whole.number}`;

  test('names itself in a QR code, and each pallet or parcel once in a GS1-128', () => {
    const units = whole.lines.flatMap(({ transportHandlingUnits = [] }) => transportHandlingUnits);
    const labels = new Set(units.map(({ identifier }) => `gs1-128 00${identifier}`));
    expect(labels.size).toBeGreaterThan(0);
    expect(codesOf({ ...whole, lines: [...whole.lines, ...whole.lines] })).toEqual([...labels, own]);
  });

  test('has its QR code where nothing is packed in numbered units', () => {
    const unpacked = whole.lines.map((line) => ({ ...line, transportHandlingUnits: [] }));
    expect(codesOf({ ...whole, lines: unpacked })).toEqual([own]);
  });
});
