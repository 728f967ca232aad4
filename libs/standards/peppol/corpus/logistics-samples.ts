import type {
  DespatchAdvice,
  ReceiptAdvice,
  TransportationStatus,
  TransportExecutionPlan,
  Waybill,
} from '../../ubl/index.js';
import { address, here, period, there, trader } from './parties.js';

const head = { number: '2026-17', issueDate: '2026-11-21', issueTime: '09:30:00+01:00' };
const item = { name: 'Stoel', sellersIdentifier: 'ST-1' };

export const despatchAdvice: DespatchAdvice = {
  ...head,
  despatchParty: { ...there, name: 'Entreprise SRL' },
  consignee: { ...here, name: 'Oefenfirma BV' },
  buyer: { name: 'Oefenfirma BV' },
  seller: { identifier: '0987654394', identifierScheme: '0208' },
  originator: { name: 'Aankoop' },
  lines: [
    {
      identifier: '1',
      deliveredQuantity: '8',
      deliveredQuantityUnitCode: 'C62',
      outstandingQuantity: '2',
      outstandingQuantityUnitCode: 'C62',
      outstandingReasons: ['Volgende week'],
      purchaseOrderLineReference: '1',
      item,
    },
  ],
};

/** Of a shipment, refused in part. */
export const receiptAdvice: ReceiptAdvice = {
  ...head,
  documentTypeCode: 'S',
  despatchAdvice: { reference: '2026-17', issueDate: '2026-11-20', issueTime: '09:30:00+01:00' },
  supportingDocuments: [{ reference: 'FOTO-1', documentType: 'Foto' }],
  consignee: { ...here, tradingName: 'Oefenfirma', name: 'Oefenfirma BV' },
  despatchParty: { ...there, tradingName: 'Entreprise', name: 'Entreprise SRL' },
  buyer: { name: 'Oefenfirma BV' },
  seller: { name: 'Entreprise SRL' },
  shipment: {
    identifier: 'Z-1',
    consignment: {
      identifier: 'C-1',
      status: { conditionCode: 'CA', reasonCode: '1', reason: 'Twee stuks beschadigd' },
      carrier: { name: 'Janssens NV' },
    },
    delivery: { actualDeliveryDate: '2026-11-21', deliveryTerms: { identifier: 'DAP' } },
    transportHandlingUnits: [
      {
        identifier: 'P-1',
        transportHandlingUnitTypeCode: 'PF',
        status: { conditionCode: 'RE', reasonCode: '1', reason: 'Doos ingedeukt' },
      },
    ],
  },
  lines: [
    {
      identifier: '1',
      receivedQuantity: '8',
      receivedQuantityUnitCode: 'C62',
      shortQuantity: '1',
      shortQuantityUnitCode: 'C62',
      shortageActionCode: '1',
      rejectedQuantity: '2',
      rejectedQuantityUnitCode: 'C62',
      rejectReasonCode: '1',
      rejectReason: 'Beschadigd',
      rejectActionCode: '1',
      despatchLineReference: '1',
      item,
    },
  ],
};

const goods = {
  identifier: 'C-1',
  grossWeight: '30',
  grossWeightUnitCode: 'KGM',
  grossVolume: '2',
  grossVolumeUnitCode: 'MTQ',
  totalTransportHandlingUnitQuantity: '2',
  totalTransportHandlingUnitQuantityUnitCode: 'C62',
  transportHandlingUnits: ['10', '20'].map((measure, index) => ({
    identifier: `P-${index + 1}`,
    transportHandlingUnitTypeCode: 'PF',
    measurements: [
      { attribute: 'AAB', measure, measureUnitCode: 'KGM' },
      { attribute: 'AAW', measure: '1', measureUnitCode: 'MTQ' },
    ],
  })),
};

/** A CMR waybill, by road. */
export const waybill: Waybill = {
  ...head,
  name: 'CMR',
  consignor: { ...there, ...trader },
  carrier: { ...here, ...trader },
  freightForwarder: trader,
  shipment: {
    identifier: 'Z-1',
    consignment: { ...goods, consignee: trader },
    stage: { transportModeCode: '3', transportMeans: { licensePlate: '1-ABC-123' } },
    delivery: {
      locationName: 'Winkel',
      estimatedPeriod: period,
      despatch: { estimatedPeriod: period },
      deliveryTerms: { identifier: 'DAP' },
    },
  },
};

export const transportationStatus: TransportationStatus = {
  ...head,
  description: 'Onderweg',
  shippingOrderReference: 'V-1',
  transportationStatusTypeCode: '3',
  transportExecutionStatusCode: '31',
  sender: { ...here, ...trader },
  receiver: { ...there, ...trader },
};

const stage = {
  transportModeCode: '3',
  carrier: trader,
  plannedDeparture: { location: { name: 'Magazijn' }, period },
};

const stop = { location: { name: 'Magazijn', address }, period };

/** From door to door, in three stages. */
export const transportExecutionPlan: TransportExecutionPlan = {
  ...head,
  sender: { ...here, ...trader },
  receiver: { ...there, ...trader, identifier: '0987654394', identifierScheme: '0208' },
  transportUser: trader,
  transportServiceProvider: trader,
  billTo: trader,
  mainService: { transportServiceCode: '4' },
  consignments: [
    {
      ...goods,
      plannedPickup: stop,
      plannedDelivery: stop,
      consignee: trader,
      consignor: trader,
      deliveryTerms: { identifier: 'DAP' },
      mainCarriage: stage,
      preCarriage: [stage],
      onCarriage: [stage],
    },
  ],
};
