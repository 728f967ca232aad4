import { always, date, group, type Lens, list, type Row, value } from '../table/row.js';
import { treeOf } from '../table/tree.js';
import { additionalDocuments, orderReferences, projectRow } from './documents.js';
import { lineRows } from './lines.js';
import { notes } from './notes.js';
import { buyerRows, sellerRows, shipToRows, taxRepresentativeRows } from './party.js';
import { settlementRows } from './settlement.js';

/** The specification that the written documents follow (BT-24): EN 16931, without any country's or network's rules. */
export const en16931Guideline = 'urn:cen.eu:en16931:2017';

/** The business process (BT-23) is kept where it is one of Peppol's; other networks have codes of their own for it. */
const process: Lens = {
  get: (_, { root: { profileId } }) => (typeof profileId === 'string' ? profileId : undefined),
  set: (_, id, { root }) => {
    if (!id.startsWith('urn:fdc:peppol.eu:')) return false;
    root['profileId'] = id;
    return true;
  },
};

/** Commercial invoice and credit note (UNTDID 1001) are what a model means that does not say it. */
const typeCode: Lens = {
  get: (_, { root: { documentTypeCode: code }, kind }) =>
    typeof code === 'string' ? code : kind === 'invoice' ? '380' : '381',
  set: (_, code, { root }) => {
    root['documentTypeCode'] = code.trim();
    return true;
  },
};

const agreementRows: readonly Row[] = [
  value('BuyerReference', 'buyerReference', 'BT-10'),
  group('SellerTradeParty', 'seller', sellerRows),
  group('BuyerTradeParty', 'buyer', buyerRows),
  group('SellerTaxRepresentativeTradeParty', 'taxRepresentative', taxRepresentativeRows),
  ...orderReferences,
  value('ContractReferencedDocument/IssuerAssignedID', 'contractReference', 'BT-12'),
  ...additionalDocuments,
  projectRow,
];

const deliveryRows: readonly Row[] = [
  group('ShipToTradeParty', 'delivery', shipToRows),
  date('ActualDeliverySupplyChainEvent/OccurrenceDateTime/udt:DateTimeString', 'delivery.actualDeliveryDate', 'BT-72'),
  value('DespatchAdviceReferencedDocument/IssuerAssignedID', 'despatchAdviceReference', 'BT-16'),
  value('ReceivingAdviceReferencedDocument/IssuerAssignedID', 'receivingAdviceReference', 'BT-15'),
];

/** Every term of EN 16931 that invoice and credit note have, and where CII keeps it, in the order of CII's schema. */
export const rows: readonly Row[] = [
  value('ExchangedDocumentContext/BusinessProcessSpecifiedDocumentContextParameter/ID', process, 'BT-23'),
  always('ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID', en16931Guideline),
  value('ExchangedDocument/ID', 'number', 'BT-1'),
  value('ExchangedDocument/TypeCode', typeCode, 'BT-3'),
  date('ExchangedDocument/IssueDateTime/udt:DateTimeString', 'issueDate', 'BT-2'),
  { ...notes, path: `ExchangedDocument/${notes.path}` },
  list('SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem', 'lines', lineRows),
  group('SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement!', '', agreementRows),
  group('SupplyChainTradeTransaction/ApplicableHeaderTradeDelivery!', '', deliveryRows),
  group('SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement!', '', settlementRows),
];

export const ciiTree = treeOf('CrossIndustryInvoice', rows);
