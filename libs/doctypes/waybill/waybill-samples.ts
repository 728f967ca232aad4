import type { Samples } from '#doctype';
import type { Waybill } from '#standards';
import { addressedAs } from '../common/participants.js';
import { sampleBuyer, sampleSeller } from '../common/sample-parties.js';
import { reachableParty, tradedParty } from '../common/transport/draft-parties.js';
import { sampleCarrier, sampleUnits } from '../common/transport/sample-transport.js';

const cmr: Waybill = {
  number: 'CMR-2026-0001',
  issueDate: '2026-09-18',
  issueTime: '08:15:00+02:00',
  name: 'CMR',
  shippingOrderReference: 'TO-2026-0001',
  consignor: reachableParty(sampleSeller),
  carrier: reachableParty(sampleCarrier),
  shipment: {
    identifier: 'Z-1',
    consignment: {
      identifier: 'Z-1',
      grossWeight: '128.5',
      grossWeightUnitCode: 'KGM',
      totalTransportHandlingUnitQuantity: '2',
      totalTransportHandlingUnitQuantityUnitCode: 'C62',
      consignee: tradedParty(sampleBuyer),
      transportHandlingUnits: sampleUnits.map(({ identifier, packageCode, weight, goods }) => ({
        identifier,
        transportHandlingUnitTypeCode: packageCode,
        measurements: [{ attribute: 'AAB', measure: weight, measureUnitCode: 'KGM' }],
        goodsItems: [{ description: goods }],
      })),
    },
    stage: { transportModeCode: '3', transportMeans: { licensePlate: '1-ABC-123' } },
    delivery: {
      locationName: sampleBuyer.name,
      estimatedPeriod: { startDate: '2026-09-18', endDate: '2026-09-19' },
      despatch: { estimatedPeriod: { startDate: '2026-09-18', endDate: '2026-09-18' } },
      deliveryTerms: { identifier: 'DAP' },
    },
  },
};

const { shippingOrderReference: _, ...unplanned } = cmr;
const byAir: Waybill = {
  ...unplanned,
  number: 'AWB-2026-0002',
  name: 'Air Waybill',
  carrierReference: '123-45678901',
  shipment: {
    ...cmr.shipment,
    information: 'Ver van warmte houden',
    stage: { transportModeCode: '4', transportMeans: { aircraftIdentifier: 'OO-SSA' } },
  },
};

const { shipment } = cmr;
const shipped = (change: Partial<Waybill['shipment']>): Waybill => ({ ...cmr, shipment: { ...shipment, ...change } });
const carried = (change: Partial<Waybill['shipment']['consignment']>): Waybill =>
  shipped({ consignment: { ...shipment.consignment, ...change } });
const { grossWeight: _weight, grossWeightUnitCode: _unit, ...weightless } = shipment.consignment;
const arriving = (startDate: string, endDate: string): Waybill =>
  shipped({ delivery: { ...shipment.delivery!, estimatedPeriod: { startDate, endDate } } });
const [pallet, carton] = shipment.consignment.transportHandlingUnits!;

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  ['a time of no zone', { ...cmr, issueTime: '08:15:00' }, 'PEPPOL-T125-R018'],
  ['a CMR of no weight', shipped({ consignment: weightless }), 'PEPPOL-T125-R008', 'PEPPOL-T125-R040'],
  ['a weight that is not the sum', carried({ grossWeight: '1' }), 'PEPPOL-T125-R005'],
  ['a delivery that ends before it starts', arriving('2026-09-20', '2026-09-19'), 'PEPPOL-T125-R012'],
  ['a lorry that flies', shipped({ stage: { transportModeCode: '4' } }), 'KONTOR-WAYBILL-MODE'],
  [
    'a waybill to oneself',
    { ...cmr, carrier: { ...cmr.carrier, ...addressedAs(sampleSeller.participantId) } },
    'KONTOR-TRANSPORT-PARTIES',
  ],
  ['a delivery before the pickup', arriving('2026-09-16', '2026-09-17'), 'KONTOR-TRANSPORT-ORDER'],
  ['a pickup in the past', { ...cmr, issueDate: '2026-09-19' }, 'KONTOR-TRANSPORT-PAST'],
  [
    'one unit twice',
    carried({ transportHandlingUnits: [pallet!, { ...carton!, identifier: pallet!.identifier }] }),
    'KONTOR-TRANSPORT-UNIT-TWICE',
  ],
];

export const waybillSamples: Samples<Waybill> = {
  accepted: [
    { name: 'by road, on an order', body: cmr },
    { name: 'by air, on no order', body: byAir },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};
