import { textAt, type Body } from '../body/pointer';

/** A field that stands on the page by itself; all others stand under "more fields". */
export interface FieldPlace {
  readonly at: string;
  readonly kind: 'text' | 'lines' | 'date' | 'code';
  /** The code list of a code. */
  readonly list?: string;
  readonly codes?: readonly string[];
  /** What another document said is not to be rewritten here. */
  readonly fixed?: boolean;
  /** Stands on the page only while another field has one of these values: why something is refused. */
  readonly when?: { readonly at: string; readonly is: readonly string[] };
  /** A label that says more than the term's own name; a key of the form's texts. */
  readonly label?:
    | 'requestedBy'
    | 'promisedBy'
    | 'validUntil'
    | 'expectedBy'
    | 'precedingInvoice'
    | 'precedingDate'
    | 'carrier'
    | 'despatchAdvice';
}

export interface Layout {
  /** At the top: when, until when, in answer to what. */
  readonly head: readonly FieldPlace[];
  readonly parties: readonly string[];
  readonly payment?: readonly FieldPlace[];
  /** Below the lines. */
  readonly foot: readonly FieldPlace[];
}

const number: FieldPlace = { at: '/number', kind: 'text' };
const issueDate: FieldPlace = { at: '/issueDate', kind: 'date' };
const note: FieldPlace = { at: '/note', kind: 'lines' };
const order: FieldPlace = { at: '/purchaseOrderReference', kind: 'text' };
const buyerAndSeller = ['/seller', '/buyer'];

/** Who disputes an invoice, refuses it or accepts it on conditions has to say why (T111). */
function why(term: string) {
  const response = '/documentResponse/response';
  return {
    at: `${response}/clarifications/0/${term}`,
    when: { at: `${response}/responseCode`, is: ['UQ', 'CA', 'RE'] },
  };
}

const layouts: Readonly<Record<string, Layout>> = {
  invoice: {
    head: [
      number,
      issueDate,
      { at: '/dueDate', kind: 'date' },
      order,
      { at: '/despatchAdviceReference', kind: 'text' },
      { at: '/buyerReference', kind: 'text' },
    ],
    parties: buyerAndSeller,
    payment: [
      { at: '/paymentInstructions/0/creditTransfer/accountIdentifier', kind: 'text' },
      { at: '/paymentInstructions/0/remittanceInformation', kind: 'text' },
      { at: '/paymentTerms', kind: 'text' },
      { at: '/delivery/actualDeliveryDate', kind: 'date' },
    ],
    foot: [note],
  },
  'credit-note': {
    head: [
      number,
      issueDate,
      { at: '/precedingInvoices/0/reference', kind: 'text', label: 'precedingInvoice' },
      { at: '/precedingInvoices/0/issueDate', kind: 'date', label: 'precedingDate' },
      order,
      { at: '/buyerReference', kind: 'text' },
    ],
    parties: buyerAndSeller,
    foot: [note],
  },
  order: {
    head: [
      number,
      issueDate,
      { at: '/delivery/requestedPeriod/endDate', kind: 'date', label: 'requestedBy' },
      { at: '/validityPeriod/endDate', kind: 'date', label: 'validUntil' },
      { at: '/buyerReference', kind: 'text' },
    ],
    parties: ['/buyer', '/seller'],
    foot: [note],
  },
  'order-change': {
    head: [number, issueDate, { ...order, fixed: true }],
    parties: ['/buyer', '/seller'],
    foot: [note],
  },
  'order-response': {
    head: [
      number,
      issueDate,
      { ...order, fixed: true },
      { at: '/responseCode', kind: 'code', list: 'UNCL4343-T76', codes: ['AP', 'CA', 'RE'] },
      { at: '/delivery/promisedPeriod/endDate', kind: 'date', label: 'promisedBy' },
    ],
    parties: buyerAndSeller,
    foot: [note],
  },
  'order-cancellation': {
    head: [number, issueDate, { ...order, fixed: true }, { at: '/cancellationNote', kind: 'lines' }],
    parties: ['/buyer', '/seller'],
    foot: [note],
  },
  'despatch-advice': {
    head: [
      number,
      issueDate,
      { at: '/shipment/delivery/estimatedPeriod/endDate', kind: 'date', label: 'expectedBy' },
      { at: '/shipment/delivery/trackingIdentifier', kind: 'text' },
      { at: '/shipment/consignment/carrier/name', kind: 'text', label: 'carrier' },
    ],
    parties: ['/despatchParty', '/consignee'],
    foot: [note],
  },
  'receipt-advice': {
    head: [
      number,
      issueDate,
      { at: '/despatchAdvice/reference', kind: 'text', fixed: true, label: 'despatchAdvice' },
      { at: '/shipment/delivery/actualDeliveryDate', kind: 'date' },
    ],
    parties: ['/consignee', '/despatchParty'],
    foot: [note],
  },
  'invoice-response': {
    head: [
      number,
      issueDate,
      { at: '/documentResponse/document/reference', kind: 'text', fixed: true, label: 'precedingInvoice' },
      {
        at: '/documentResponse/response/responseCode',
        kind: 'code',
        list: 'UNCL4343-T111',
        codes: ['AB', 'IP', 'UQ', 'CA', 'RE', 'AP', 'PD'],
      },
      { ...why('reasonCode'), kind: 'code', list: 'OPStatusReason' },
      { ...why('reason'), kind: 'text' },
      { at: '/documentResponse/response/effectiveDate', kind: 'date' },
    ],
    parties: ['/sender', '/receiver'],
    foot: [note],
  },
};

/** Of these places those that stand on the page, with what is written so far. */
export function shownPlaces(places: readonly FieldPlace[], body: Body): readonly FieldPlace[] {
  return places.filter(({ when }) => !when || when.is.includes(textAt(body, when.at)));
}

const plain: Layout = { head: [number, issueDate], parties: [], foot: [] };

/** What of a document stands on the page by itself. Types without a layout are drawn from their table of terms. */
export function layoutOf(documentType: string): Layout {
  return layouts[documentType] ?? plain;
}

export function hasLayout(documentType: string): boolean {
  return Object.hasOwn(layouts, documentType);
}
