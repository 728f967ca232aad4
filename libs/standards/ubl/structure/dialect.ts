import type { Severity } from '../../finding/finding.js';
import type { Binding } from '../binding/document.js';
import type { ElementNode } from '../binding/node.js';
import { ruleId } from './rule-numbers.js';

/** How a family of document types names its structural rules and how hard it takes them. */
export interface Dialect {
  /** Of a rule that follows from the data model, by its number there. */
  rule(node: ElementNode, number: number, otherwise: string): string;
  /** What must be there is asked for term by term, not element by element. */
  readonly mandatoryByTerm: boolean;
  readonly empty: string;
  /** Of a date that is none, for the elements that an official rule looks at. */
  date(element: string): string;
  /** Elements that the data model does not know. */
  readonly beyondModel: Severity;
  /** Of an element that is there more often than the data model allows. */
  repeated(element: string): Severity;
  /** Codes are a matter of the business rules. */
  readonly codesAreBusiness: boolean;
}

const datesOfCommonRule = new Set([
  'IssueDate',
  'DueDate',
  'TaxPointDate',
  'StartDate',
  'EndDate',
  'ActualDeliveryDate',
]);

/** The Peppol types whose rules follow from their data model. */
function peppol(prefix: string): Dialect {
  return {
    rule: (node, number, otherwise) => (number > 0 ? ruleId(prefix, node, number) : otherwise),
    mandatoryByTerm: false,
    empty: 'PEPPOL-COMMON-R001',
    date: (element) => (datesOfCommonRule.has(element) ? 'PEPPOL-COMMON-R030' : 'STRUCTURE-DATE'),
    beyondModel: 'fatal',
    repeated: () => 'fatal',
    codesAreBusiness: false,
  };
}

/** Elements of invoices that the schema of UBL lets repeat; what is too many of them is for the business rules. */
const repeatable = new Set(
  `Note InvoicePeriod BillingReference DespatchDocumentReference ReceiptDocumentReference OriginatorDocumentReference
  ContractDocumentReference AdditionalDocumentReference ProjectReference DocumentDescription DescriptionCode
  PartyIdentification PartyName PartyTaxScheme PartyLegalEntity AddressLine Delivery PaymentMeans PaymentID PaymentTerms
  AllowanceCharge AllowanceChargeReason TaxTotal TaxSubtotal TaxCategory TaxExemptionReason InvoiceLine CreditNoteLine
  OrderLineReference DocumentReference Description CommodityClassification ClassifiedTaxCategory
  AdditionalItemProperty`.split(/\s+/),
);

/** Invoice and credit note, whose mandatory terms are business rules of EN 16931. */
const billing: Dialect = {
  rule: (_node, _number, otherwise) => otherwise,
  mandatoryByTerm: true,
  empty: 'PEPPOL-EN16931-R008',
  date: () => 'PEPPOL-EN16931-F001',
  beyondModel: 'warning',
  repeated: (element) => (repeatable.has(element) ? 'warning' : 'fatal'),
  codesAreBusiness: true,
};

export function dialectOf(binding: Binding): Dialect {
  return binding.rules === '' ? billing : peppol(binding.rules);
}
