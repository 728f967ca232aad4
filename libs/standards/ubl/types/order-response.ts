import { code, date, group, id, list, preset, quantity, text, time } from '../binding/field.js';
import { confirmedItem, confirmedPrice, promisedDelivery, respondingParty, substitute } from './ordering-groups.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Order Response (Peppol BIS Ordering 3, T76). */
export const orderResponse = document(
  { id: 'order-response', transaction: 'T76', root: 'OrderResponse', version: '2.1', rules: 'PEPPOL-T76' },
  {
    customizationId: preset('CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:order_response:3', 'tir76-001'),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:poacc:bis:ordering:3', 'tir76-002', {
      fixed: 'urn:fdc:peppol.eu:poacc:bis:ordering:3',
    }),
    number: id('ID', 'tir76-003'),
    salesOrderReference: id('SalesOrderID?', 'tir76-p007'),
    issueDate: date('IssueDate', 'tir76-004'),
    issueTime: time('IssueTime?', 'tir76-005'),
    responseCode: code('OrderResponseCode', 'tir76-200', 'UNCL4343-T76'),
    note: text('Note?', 'tir76-006'),
    documentCurrencyCode: code('DocumentCurrencyCode', 'tir76-007', 'ISO4217'),
    buyerReference: text('CustomerReference?', 'tir110-044'),
    purchaseOrderReference: id('OrderReference/ID', 'tir76-011'),
    seller: group('SellerSupplierParty', respondingParty('tir76-058 - tir76-059 - tir76-060')),
    buyer: group('BuyerCustomerParty', respondingParty('tir76-021 - tir76-022 - tir76-023')),
    delivery: group('Delivery?', promisedDelivery('tir76-099 tir76-p010 tir76-100 tir76-p011')),
    lines: list('OrderLine*', {
      identifier: id('LineItem/ID', 'tir76-120'),
      note: text('LineItem/Note?', 'tir76-204'),
      statusCode: code('LineItem/LineStatusCode', 'tir76-202', 'UNCL1229'),
      orderedQuantity: quantity('LineItem/Quantity?', 'tir76-132'),
      orderedQuantityUnitCode: code('LineItem/Quantity?/@unitCode', '', 'UNECERec20'),
      maximumBackorderQuantity: quantity('LineItem/MaximumBackorderQuantity?', 'tir76-p005'),
      delivery: group('LineItem/Delivery?', promisedDelivery('tir76-126 tir76-p012 tir76-127 tir76-p013')),
      price: group('LineItem/Price?', confirmedPrice('tir76-130 tir76-131')),
      item: group('LineItem/Item', confirmedItem('tir76-205 tir76-p006 tir76-206 tir76-207')),
      substitute: group(
        'SellerSubstitutedLineItem?',
        substitute(
          'tir76-p002 tir76-134 tir76-135 tir76-136 - tir76-149 - - - tir76-150 tir04-170 tir76-p003 tir76-138 tir76-p004 - tir76-139 tir76-p008 - tir76-p009',
        ),
      ),
      purchaseOrderLineReference: id('OrderLineReference/LineID', 'tir76-201'),
    }),
  },
);

export type OrderResponse = ModelOf<typeof orderResponse>;
