import { describeDocumentType, senderOf } from '#doctype';
import type { TransportExecutionPlan } from '#standards';
import { sampleSeller } from '../common/sample-parties.js';
import { sampleCarrier } from '../common/transport/sample-transport.js';
import { transportExecutionPlanType as type } from './transport-execution-plan.js';

describeDocumentType(type);

const [order, answer] = type.samples.accepted.map(({ body }) => body) as [
  TransportExecutionPlan,
  TransportExecutionPlan,
];

test('the transport user orders, the carrier answers a request: the same two sides', () => {
  expect([order, answer].map((plan) => senderOf(type, plan))).toEqual(['buyer', 'seller']);
  for (const plan of [order, answer]) {
    expect(type.header(plan)).toMatchObject({
      buyer: sampleSeller.participantId,
      seller: sampleCarrier.participantId,
      references: [],
    });
  }
});

test('a draft adds up what its units weigh and measure', () => {
  expect(order.consignments[0]).toMatchObject({
    grossWeight: '128.5',
    grossVolume: '1.25',
    totalTransportHandlingUnitQuantity: '2',
  });
  expect(order.consignments[0]!.transportHandlingUnits!.map((unit) => unit.identifierScheme)).toEqual([
    'SSCC',
    undefined,
  ]);
});

test.each([
  ['planned', 'confirm', 'confirmed'],
  ['planned', 'decline', 'declined'],
  ['handed-over', 'decline', undefined],
  ['declined', 'hand-over', undefined],
  ['handed-over', 'hand-over', 'handed-over'],
  ['handed-over', 'depart', 'en-route'],
  ['en-route', 'depart', 'en-route'],
  ['en-route', 'fail', 'not-delivered'],
  ['not-delivered', 'deliver', 'delivered'],
  ['delivered', 'depart', undefined],
])('a plan that is %s, on %s → %s', (state, event, next) => {
  expect(type.machine.next(state, event)).toBe(next);
});
