import type { Json } from '../../ubl/codec/json.js';
import { always, group, type Lens, list, type ListLens, only, type Row, value } from '../table/row.js';

// UBL keeps three things among the supporting documents, told apart by the code of the document type: supporting
// documents (BG-24) without one, the invoiced object (BT-18) as 130 and, in a credit note, the project (BT-11) as 50.

const objectCode = '130';
const projectCode = '50';

function documentsOf({ supportingDocuments: documents }: Json): Json[] {
  return Array.isArray(documents) ? (documents as Json[]) : [];
}

const append = (root: Json, document: Json): boolean => {
  root['supportingDocuments'] = [...documentsOf(root), document];
  return true;
};

const supporting: ListLens = {
  items: (root, { kind }) =>
    documentsOf(root).filter(
      ({ documentTypeCode: code }) => code !== objectCode && !(kind === 'credit-note' && code === projectCode),
    ),
  add: append,
};

const invoicedObject: ListLens = {
  items: (root) => documentsOf(root).filter(({ documentTypeCode }) => documentTypeCode === objectCode),
  add: (root, document) => append(root, { ...document, documentTypeCode: objectCode }),
};

const project: Lens = {
  get: (_, { root, kind }) => {
    const document = documentsOf(root).find(({ documentTypeCode }) => documentTypeCode === projectCode);
    const reference = kind === 'invoice' ? root['projectReference'] : document?.['reference'];
    return typeof reference === 'string' ? reference : undefined;
  },
  set: (_, reference, { root, kind }) => {
    if (kind === 'credit-note') return append(root, { reference, documentTypeCode: projectCode });
    root['projectReference'] = reference;
    return true;
  },
};

export const additionalDocuments: readonly Row[] = [
  list('AdditionalReferencedDocument', invoicedObject, [
    value('IssuerAssignedID', 'reference', 'BT-18'),
    only('TypeCode', '130'),
    value('ReferenceTypeCode', 'referenceScheme', 'BT-18'),
  ]),
  list('AdditionalReferencedDocument', supporting, [
    value('IssuerAssignedID', 'reference', 'BT-122'),
    value('URIID', 'externalLocation', 'BT-124'),
    only('TypeCode', '916'),
    value('Name', 'description', 'BT-123'),
    value('AttachmentBinaryObject', 'attachedDocument', 'BT-125'),
    value('AttachmentBinaryObject/@mimeCode', 'attachedDocumentMimeCode', 'BT-125'),
    value('AttachmentBinaryObject/@filename', 'attachedDocumentFilename', 'BT-125'),
  ]),
  group('AdditionalReferencedDocument', '', [
    value('IssuerAssignedID', 'tenderOrLotReference', 'BT-17'),
    only('TypeCode', '50'),
  ]),
];

/** CII wants a name beside the reference, for which EN 16931 has no term. */
export const projectRow: Row = group('SpecifiedProcuringProject', '', [
  value('ID', project, 'BT-11'),
  always('Name', 'Project reference'),
]);

/** What UBL, which has no sales order without a purchase order, puts for the one that is not known. */
const notKnown = 'NA';

const salesOrder: Lens = {
  get: (_, { root }) => (typeof root['salesOrderReference'] === 'string' ? root['salesOrderReference'] : undefined),
  set: (_, reference, { root }) => {
    root['salesOrderReference'] = reference;
    root['purchaseOrderReference'] ??= notKnown;
    return true;
  },
};

const purchaseOrder: Lens = {
  get: (_, { root: { purchaseOrderReference: reference, salesOrderReference } }) =>
    typeof reference === 'string' && !(reference === notKnown && salesOrderReference) ? reference : undefined,
  set: (_, reference, { root }) => {
    root['purchaseOrderReference'] = reference;
    return true;
  },
};

export const orderReferences: readonly Row[] = [
  value('SellerOrderReferencedDocument/IssuerAssignedID', salesOrder, 'BT-14'),
  value('BuyerOrderReferencedDocument/IssuerAssignedID', purchaseOrder, 'BT-13'),
];
