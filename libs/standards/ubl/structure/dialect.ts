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
  /** Of an element that is there more often than the data model allows, by itself and with the one it stands in: `Order/Delivery`. */
  repeated(element: string, place: string): Severity;
  /** Codes are a matter of the business rules. */
  readonly codesAreBusiness: boolean;
}

/** The dates that an official rule looks at, wherever they stand. */
export const datesOfRules: ReadonlySet<string> = new Set([
  'IssueDate',
  'DueDate',
  'TaxPointDate',
  'StartDate',
  'EndDate',
  'ActualDeliveryDate',
]);

/**
 * Elements of Peppol's transactions that the schema of UBL lets repeat, where that depends with what they stand in. No
 * official rule counts them.
 */
const mayRepeat = new Set(
  `AdditionalInformation AddressLine AllowanceCharge AllowanceChargeReason CancellationNote ClassifiedTaxCategory
  Consignment Contract CurrentStatus CustomsDeclaration Description DespatchDocumentReference DespatchLineReference
  DocumentDescription DocumentReference DocumentResponse HandlingInstructions IdentityDocumentReference Information
  LocationCoordinate MainCarriageShipmentStage ManufacturerParty ManufacturersItemIdentification Note
  OrderChangeDocumentReference OrderDocumentReference PartyIdentification PartyLegalEntity PartyName PartyTaxScheme
  Period Person ProjectReference ReferencedContract RejectReason SellerSubstitutedLineItem ShipmentStage ShippingMarks
  SpecialTerms Status StatusReason TaxCategory TaxTotal TransportEvent TransportHandlingUnit
  TransportServiceProviderRemarks TransportUserRemarks TransportationServiceDescription ValueQualifier
  WarrantyInformation
  MainCarriageShipmentStage/CarrierParty OnCarriageShipmentStage/CarrierParty PreCarriageShipmentStage/CarrierParty
  LineItem/Delivery Order/Delivery OrderChange/Delivery OrderResponse/Delivery Delivery/DeliveryTerms
  Order/DeliveryTerms GoodsItem/Item ReceiptLine/Item DespatchLine/OrderLineReference OrderLine/OrderLineReference
  OrderCancellation/OrderReference OrderResponse/OrderReference ReceiptAdvice/OrderReference Order/PaymentTerms
  OrderChange/PaymentTerms LineResponse/Response DespatchLine/Shipment TransportationStatus/Signature
  Catalogue/ValidityPeriod Order/ValidityPeriod OrderChange/ValidityPeriod Price/ValidityPeriod`.split(/\s+/),
);

/** The Peppol types whose rules follow from their data model. */
function peppol(prefix: string): Dialect {
  return {
    rule: (node, number, otherwise) => (number > 0 ? ruleId(prefix, node, number) : otherwise),
    mandatoryByTerm: false,
    empty: 'PEPPOL-COMMON-R001',
    date: (element) => (datesOfRules.has(element) ? 'PEPPOL-COMMON-R030' : 'STRUCTURE-DATE'),
    beyondModel: 'fatal',
    repeated: (element, place) => (mayRepeat.has(element) || mayRepeat.has(place) ? 'warning' : 'fatal'),
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
