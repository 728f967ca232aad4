import { code, date, group, id, list, preset, quantity, text, time } from '../binding/field.js';
import { deliveryTerms, despatchCarrier, namedParty, receivingParty, typedDocument } from './common-groups.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Receipt Advice (Peppol Logistics, T128). */
export const receiptAdvice = document(
  { id: 'receipt-advice', transaction: 'T128', root: 'ReceiptAdvice', version: '2.3', rules: 'PEPPOL-T128' },
  {
    customizationId: preset('CustomizationID', 'urn:fdc:peppol.eu:logistics:trns:receipt_advice:1', 'tir16-002'),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:logistics:bis:despatch_advice_w_receipt_advice:1', 'tir16-001'),
    number: id('ID', 'tir16-003'),
    issueDate: date('IssueDate', 'tir16-004'),
    issueTime: time('IssueTime', 'tir16-005'),
    documentStatusCode: code('DocumentStatusCode?', '', 'DocumentStatusCode'),
    documentTypeCode: code('ReceiptAdviceTypeCode', '', 'ReceiptAdviceTypeCode'),
    note: text('Note?', 'tir16-088'),
    purchaseOrderReference: id('OrderReference?/ID', 'tir16-006'),
    despatchAdvice: group('DespatchDocumentReference', {
      reference: id('ID'),
      issueDate: date('IssueDate'),
      issueTime: time('IssueTime'),
      documentStatusCode: code('DocumentStatusCode?', '', 'UNCL4343_T128'),
      description: text('DocumentDescription?'),
    }),
    supportingDocuments: list(
      'AdditionalDocumentReference*',
      typedDocument('tir16-p049 - tir16-p050 tir16-p051 - - tir16-p052'),
    ),
    consignee: group(
      'DeliveryCustomerParty',
      receivingParty(
        'tir16-016 - tir16-015 - - tir16-018 tir16-019 tir16-020 tir16-021 tir16-022 tir16-p011 tir16-023 - - tir16-014',
      ),
    ),
    despatchParty: group(
      'DespatchSupplierParty',
      receivingParty(
        'tir16-071 - tir16-p001 - - tir16-p012 tir16-p013 tir16-p014 tir16-p015 tir16-p016 tir16-p017 tir16-p045 - - tir16-007 - - - - tir16-008 tir16-012 tir16-013',
      ),
    ),
    buyer: group(
      'BuyerCustomerParty?',
      namedParty('tir16-030 - tir16-029 tir16-p025 tir16-p026 tir16-p027 tir16-p028 tir16-p029 tir16-p030 tir16-p031'),
    ),
    seller: group(
      'SellerSupplierParty?',
      namedParty('tir16-066 - tir16-065 tir16-p018 tir16-p019 tir16-p020 tir16-p021 tir16-p022 tir16-p023 tir16-p024'),
    ),
    shipment: group('Shipment?', {
      identifier: id('ID', 'tir16-038'),
      identifierScheme: code('ID/@schemeID?', '', 'ShipmentIDType'),
      information: text('Information?', 'tir16-039'),
      consignment: group('Consignment?', {
        identifier: id('ID', 'tir16-040'),
        identifierScheme: code('ID/@schemeID?', '', 'ConsignmentIDType'),
        status: group('Status', {
          conditionCode: code('ConditionCode', '', 'UNCL4343_T128'),
          reasonCode: code('StatusReasonCode?', '', 'ConsignmentStatusReason'),
          reason: text('StatusReason?'),
        }),
        carrier: group('CarrierParty?', despatchCarrier('tir16-p055 - tir16-076 tir16-078 tir16-p009')),
      }),
      delivery: group('Delivery?', {
        actualDeliveryDate: date('ActualDeliveryDate'),
        actualDeliveryTime: time('ActualDeliveryTime?'),
        deliveryTerms: group('DeliveryTerms?', deliveryTerms('')),
      }),
      transportHandlingUnits: list('TransportHandlingUnit*', {
        identifier: id('ID'),
        identifierScheme: code('ID/@schemeID?', '', 'TransportHandlingUnitIDType'),
        transportHandlingUnitTypeCode: code('TransportHandlingUnitTypeCode', '', 'UNECERec21'),
        status: group('Status', {
          conditionCode: code('ConditionCode', '', 'UNCL4343_T128'),
          reasonCode: code('StatusReasonCode?', '', 'TransportHandlingUnitReason'),
          reason: text('StatusReason?'),
        }),
      }),
    }),
    lines: list('ReceiptLine+', {
      identifier: id('ID'),
      note: text('Note?'),
      receivedQuantity: quantity('ReceivedQuantity?'),
      receivedQuantityUnitCode: code('ReceivedQuantity?/@unitCode'),
      shortQuantity: quantity('ShortQuantity?'),
      shortQuantityUnitCode: code('ShortQuantity?/@unitCode'),
      shortageActionCode: code('ShortageActionCode?', '', 'ReceiptAdviceActionCode'),
      rejectedQuantity: quantity('RejectedQuantity?'),
      rejectedQuantityUnitCode: code('RejectedQuantity?/@unitCode'),
      rejectReasonCode: code('RejectReasonCode?', '', 'RejectReasonCode'),
      rejectReason: text('RejectReason?'),
      rejectActionCode: code('RejectActionCode?', '', 'ReceiptAdviceActionCode'),
      oversupplyQuantity: quantity('OversupplyQuantity?'),
      oversupplyQuantityUnitCode: code('OversupplyQuantity?/@unitCode'),
      purchaseOrderLineReference: id('OrderLineReference?/LineID'),
      salesOrderLineReference: id('OrderLineReference?/SalesOrderLineID?'),
      purchaseOrderReference: id('OrderLineReference?/OrderReference?/ID!'),
      salesOrderReference: id('OrderLineReference?/OrderReference?/SalesOrderID?'),
      despatchLineReference: id('DespatchLineReference/LineID'),
      item: group('Item?', {
        name: text('Name'),
        buyersIdentifier: id('BuyersItemIdentification?/ID'),
        sellersIdentifier: id('SellersItemIdentification?/ID'),
        manufacturersIdentifier: id('ManufacturersItemIdentification?/ID'),
        standardIdentifier: id('StandardItemIdentification?/ID'),
        standardIdentifierScheme: code('StandardItemIdentification?/ID/@schemeID', '', 'ICD'),
        standardExtendedIdentifier: id('StandardItemIdentification?/ExtendedID?'),
      }),
    }),
  },
);

export type ReceiptAdvice = ModelOf<typeof receiptAdvice>;
