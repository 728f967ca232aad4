import { date, group, id, list, preset, text, time } from '../binding/field.js';
import { supportingDocument } from './common-groups.js';
import { buyerParty, originatorParty, sellerParty } from './ordering-groups.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Order Cancellation (Peppol BIS Advanced Ordering 3, T115). */
export const orderCancellation = document(
  { id: 'order-cancellation', transaction: 'T115', root: 'OrderCancellation', version: '2.3', rules: 'PEPPOL-T115' },
  {
    customizationId: preset('CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:order_cancellation:3', 'tir01-001', {
      fixed: 'urn:fdc:peppol.eu:poacc:trns:order_cancellation:3',
    }),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3', 'tir01-002', {
      fixed: 'urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3',
    }),
    number: id('ID', 'tir01-003'),
    issueDate: date('IssueDate', 'tir01-004'),
    issueTime: time('IssueTime?', 'tir01-005'),
    note: text('Note?', 'tir01-006'),
    cancellationNote: text('CancellationNote'),
    purchaseOrderReference: id('OrderReference/ID'),
    tenderOrLotReference: id('OriginatorDocumentReference?/ID', 'tir01-012'),
    supportingDocuments: list(
      'AdditionalDocumentReference*',
      supportingDocument('tir01-154 tir01-016 tir01-017 - - tir01-018'),
    ),
    contractReference: id('Contract?/ID', 'tir01-019'),
    buyer: group(
      'BuyerCustomerParty',
      buyerParty(
        'tir01-021 - tir01-022 - tir01-023 tir01-032 tir01-027 tir01-031 tir01-024 tir01-141 tir01-p003 tir01-033 tir01-034 tir01-p004 tir01-044 tir01-043 - tir01-045 tir01-046 tir01-050 tir01-047 tir01-049',
      ),
    ),
    seller: group(
      'SellerSupplierParty',
      sellerParty(
        'tir01-058 - tir01-059 - tir01-060 tir01-063 tir01-064 tir01-065 tir01-068 tir01-142 tir01-p005 tir01-069 tir01-044 tir01-043 - tir01-045 tir01-046 tir01-074 tir01-077 tir01-076',
      ),
    ),
    originator: group(
      'OriginatorCustomerParty?',
      originatorParty('tir01-081 - tir01-082 tir01-086 tir01-083 tir01-085'),
    ),
  },
);

export type OrderCancellation = ModelOf<typeof orderCancellation>;
