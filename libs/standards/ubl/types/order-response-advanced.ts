import { code, date, group, id, list, preset, quantity, text, time } from '../binding/field.js';
import { periodWithTimes } from './common-groups.js';
import { confirmedItem, confirmedPrice, promisedDelivery, respondingParty, substitute } from './ordering-groups.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Order Response Advanced (Peppol BIS Advanced Ordering 3, T116). */
export const orderResponseAdvanced = document(
  { id: 'order-response-advanced', transaction: 'T116', root: 'OrderResponse', version: '2.3', rules: 'PEPPOL-T116' },
  {
    customizationId: preset('CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:order_response_advanced:3', 'tir116-001'),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3', 'tir116-002', {
      fixed: 'urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3',
    }),
    number: id('ID', 'tir116-003'),
    salesOrderReference: id('SalesOrderID?', 'tir116-p007'),
    issueDate: date('IssueDate', 'tir116-004'),
    issueTime: time('IssueTime?', 'tir116-005'),
    responseCode: code('OrderResponseCode', 'tir116-200', 'UNCL4343-T76'),
    note: text('Note?', 'tir116-006'),
    documentCurrencyCode: code('DocumentCurrencyCode', 'tir116-007', 'ISO4217'),
    buyerReference: text('CustomerReference?', 'tir110-044'),
    purchaseOrderReference: id('OrderReference/ID', 'tir116-011'),
    orderChangeReference: id('OrderChangeDocumentReference?/ID', 'tir116-208'),
    seller: group('SellerSupplierParty', respondingParty('tir116-058 - tir116-059 - tir116-060')),
    buyer: group('BuyerCustomerParty', respondingParty('tir116-021 - tir116-022 - tir116-023')),
    delivery: group('Delivery?', promisedDelivery('tir116-099 tir116-202 tir116-100 tir116-203')),
    lines: list('OrderLine*', {
      identifier: id('LineItem/ID', 'tir116-120'),
      note: text('LineItem/Note?', 'tir116-204'),
      statusCode: code('LineItem/LineStatusCode', 'tir116-202', 'UNCL1229'),
      orderedQuantity: quantity('LineItem/Quantity?', 'tir116-132'),
      orderedQuantityUnitCode: code('LineItem/Quantity?/@unitCode', '', 'UNECERec20'),
      maximumBackorderQuantity: quantity('LineItem/MaximumBackorderQuantity?', 'tir116-p005'),
      delivery: group('LineItem/Delivery?', {
        promisedPeriod: group(
          'PromisedDeliveryPeriod?',
          periodWithTimes('tir116-126 tir116-204 tir116-127 tir116-205'),
        ),
      }),
      price: group('LineItem/Price?', confirmedPrice('tir116-130 tir116-131')),
      item: group('LineItem/Item', confirmedItem('tir116-205 tir116-p006 tir116-206 tir116-207')),
      substitute: group(
        'SellerSubstitutedLineItem?',
        substitute(
          'tir116-p002 tir116-134 tir116-135 tir116-136 - tir116-149 - - - tir116-150 tir04-170 tir116-p003 tir116-138 tir116-p004 - tir116-139 tir116-p008 - tir116-p009',
        ),
      ),
      purchaseOrderLineReference: id('OrderLineReference/LineID', 'tir116-201'),
    }),
  },
);

export type OrderResponseAdvanced = ModelOf<typeof orderResponseAdvanced>;
