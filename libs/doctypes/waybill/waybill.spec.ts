import { describeDocumentType, type DocumentReference } from '#doctype';
import { isFatal, type TransportExecutionPlan, type Waybill } from '#standards';
import { sampleContext } from '../common/sample-case.js';
import { allDocumentTypes } from '../index.js';
import { draftWaybill } from './waybill-draft.js';
import { waybillType as type } from './waybill.js';

describeDocumentType(type);

const plans = allDocumentTypes.find(({ id }) => id === 'transport-execution-plan')!;
const plan = plans.samples.accepted[0]!.body as TransportExecutionPlan;
const [cmr, byAir] = type.samples.accepted.map(({ body }) => body) as [Waybill, Waybill];
const [refersTo] = type.header(cmr).references as [DocumentReference];

describe('a waybill drafted from a plan', () => {
  const drafted = draftWaybill(plan, { number: 'CMR-1', issueDate: '2026-09-18', licensePlate: '1-ABC-123' });

  test('breaks no rule', () => {
    expect(type.rules(drafted)).toEqual([]);
  });

  test('is between the same firms, about the same goods', () => {
    const { seller, buyer } = plans.header(plan);
    expect(type.header(drafted)).toMatchObject({ seller, buyer, references: [{ number: plan.number }] });
    const { grossWeight, transportHandlingUnits } = plan.consignments[0]!;
    expect(drafted.shipment.consignment).toMatchObject({ grossWeight, transportHandlingUnits });
  });

  test('survives a plan that says little', () => {
    const { plannedPickup: _, plannedDelivery: __, mainCarriage: ___, ...bare } = plan.consignments[0]!;
    const waybill = draftWaybill({ ...plan, consignments: [bare] }, { number: 'CMR-1', issueDate: '2026-09-18' });
    expect(type.rules(waybill).filter(isFatal)).toEqual([]);
  });
});

test.each<[string, Waybill, string, string[]]>([
  ['follows its order', cmr, 'confirmed', []],
  ['comes on no order', byAir, 'declined', []],
  ['follows an order that was declined', cmr, 'declined', ['KONTOR-TRANSPORT-DECLINED']],
  ['follows a delivery', cmr, 'delivered', ['KONTOR-TRANSPORT-DELIVERED']],
  ['is older than its order', { ...cmr, issueDate: '2026-09-01' }, 'planned', ['KONTOR-TRANSPORT-PLAN-DATE']],
])('a waybill that %s', (_, waybill, state, rules) => {
  const context = sampleContext({ refersTo, state, unknown: waybill.shippingOrderReference === undefined });
  const findings = type.context(waybill, context);
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
  for (const { rule } of findings) expect(type.findingTexts).toHaveProperty([rule]);
});

test('hands the goods over to the carrier', () => {
  expect(type.causes?.(cmr, sampleContext({ refersTo }))).toEqual([{ on: refersTo, event: 'hand-over' }]);
  expect(type.causes?.(byAir, sampleContext({ refersTo }))).toEqual([]);
  expect(plans.machine.next('confirmed', 'hand-over')).toBe('handed-over');
});
