import {
  amount,
  code,
  date,
  group,
  id,
  indicator,
  list,
  percentage,
  preset,
  quantity,
  text,
  time,
} from '../binding/field.js';
import {
  address,
  addressWithOptionalLine,
  classification,
  contact,
  deliveryParty,
  deliveryTerms,
  itemAttribute,
  lineAllowanceOrCharge,
  periodWithTimes,
  price,
  supportingDocument,
} from './common-groups.js';
import { buyerParty, lineOriginator, orderAllowanceOrCharge, originatorParty } from './ordering-groups.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Order (Peppol BIS Ordering 3, T01). */
export const order = document(
  { id: 'order', transaction: 'T01', root: 'Order', version: '2.1', rules: 'PEPPOL-T01' },
  {
    customizationId: preset('CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:order:3', 'tir01-001'),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:poacc:bis:ordering:3', 'tir01-002'),
    number: id('ID', 'tir01-003'),
    salesOrderReference: id('SalesOrderID?', 'tir01-p001'),
    issueDate: date('IssueDate', 'tir01-004'),
    issueTime: time('IssueTime?', 'tir01-005'),
    documentTypeCode: code('OrderTypeCode?', 'tir01-153/tir01-p050/tir01-p051/tir01-p052', 'UNCL1001_T01'),
    note: text('Note?', 'tir01-006'),
    documentCurrencyCode: code('DocumentCurrencyCode', 'tir01-007', 'ISO4217'),
    buyerReference: text('CustomerReference?', 'tir01-p002'),
    buyerAccountingReference: text('AccountingCost?', 'tir01-008'),
    validityPeriod: group('ValidityPeriod?', {
      endDate: date('EndDate', 'tir01-009'),
    }),
    quotationReference: id('QuotationDocumentReference?/ID', 'tir01-010'),
    orderDocumentReference: id('OrderDocumentReference?/ID', 'tir01-011'),
    tenderOrLotReference: id('OriginatorDocumentReference?/ID', 'tir01-012'),
    catalogueReference: id('CatalogueReference?/ID', 'tir01-p45'),
    supportingDocuments: list(
      'AdditionalDocumentReference*',
      supportingDocument('tir01-154 tir01-016 tir01-017 - - tir01-018'),
    ),
    contractReference: id('Contract?/ID', 'tir01-019'),
    projectReference: id('ProjectReference?/ID', 'tir01-p044'),
    buyer: group(
      'BuyerCustomerParty',
      buyerParty(
        'tir01-021 - tir01-022 - tir01-023 tir01-032 tir01-027 tir01-031 tir01-024 tir01-141 tir01-p003 tir01-033 tir01-034 tir01-p004 tir01-044 tir01-043 - tir01-045 tir01-046 tir01-050 tir01-047 tir01-049',
      ),
    ),
    seller: group('SellerSupplierParty', {
      electronicAddress: id('Party/EndpointID', 'tir01-058'),
      electronicAddressScheme: code('Party/EndpointID/@schemeID', '', 'eas'),
      identifier: id('Party/PartyIdentification?/ID', 'tir01-059'),
      identifierScheme: code('Party/PartyIdentification?/ID/@schemeID?', '', 'ICD'),
      tradingName: text('Party/PartyName?/Name', 'tir01-060'),
      postalAddress: group(
        'Party/PostalAddress',
        addressWithOptionalLine('tir01-063 tir01-064 tir01-065 tir01-068 tir01-142 tir01-p005 tir01-069'),
      ),
      name: text('Party/PartyLegalEntity/RegistrationName', 'tir01-p038'),
      legalRegistrationIdentifier: id('Party/PartyLegalEntity/CompanyID?', 'tir01-p039'),
      legalRegistrationIdentifierScheme: code('Party/PartyLegalEntity/CompanyID?/@schemeID?', '', 'ICD'),
      registrationAddress: group('Party/PartyLegalEntity/RegistrationAddress?', {
        city: text('CityName?', 'tir01-p040'),
        countryCode: code('Country/IdentificationCode', 'tir01-p041', 'ISO3166'),
      }),
      contact: group('Party/Contact?', contact('tir01-074 tir01-077 tir01-076')),
    }),
    originator: group(
      'OriginatorCustomerParty?',
      originatorParty('tir01-081 - tir01-082 tir01-086 tir01-083 tir01-085'),
    ),
    invoicee: group('AccountingCustomerParty?', {
      electronicAddress: id('Party/EndpointID?', 'tir01-157'),
      electronicAddressScheme: code('Party/EndpointID?/@schemeID', '', 'eas'),
      identifier: id('Party/PartyIdentification?/ID', 'tir01-156'),
      identifierScheme: code('Party/PartyIdentification?/ID/@schemeID?', '', 'ICD'),
      tradingName: text('Party/PartyName?/Name', 'tir01-155'),
      postalAddress: group(
        'Party/PostalAddress',
        addressWithOptionalLine('tir01-p013 tir01-p014 tir01-p009 tir01-p015 tir01-p016 tir01-p006 tir01-p017'),
      ),
      vatIdentifier: id('Party/PartyTaxScheme?/CompanyID', 'tir01-p018'),
      taxScheme: id('Party/PartyTaxScheme?/TaxScheme/ID=VAT', 'tir01-p003'),
      name: text('Party/PartyLegalEntity/RegistrationName', 'tir01-159'),
      legalRegistrationIdentifier: id('Party/PartyLegalEntity/CompanyID?', 'tir01-158'),
      legalRegistrationIdentifierScheme: code('Party/PartyLegalEntity/CompanyID?/@schemeID?', '', 'ICD'),
      registrationAddress: group('Party/PartyLegalEntity/RegistrationAddress?', {
        city: text('CityName?', 'tir01-160'),
        countryCode: code('Country/IdentificationCode', 'tir01-161', 'ISO3166'),
      }),
      contact: group('Party/Contact?', contact('tir01-p025 tir01-p026 tir01-p027')),
    }),
    delivery: group('Delivery?', {
      locationIdentifier: id('DeliveryLocation?/ID?', 'tir01-169'),
      locationIdentifierScheme: code('DeliveryLocation?/ID?/@schemeID?', '', 'ICD'),
      locationName: text('DeliveryLocation?/Name?', 'tir01-p028'),
      address: group(
        'DeliveryLocation?/Address',
        address('tir01-092 tir01-093 tir01-096 tir01-097 tir01-144 tir01-p007 tir01-098'),
      ),
      requestedPeriod: group('RequestedDeliveryPeriod?', periodWithTimes('tir01-099 tir01-p042 tir01-100 tir01-p043')),
      party: group(
        'DeliveryParty?',
        deliveryParty(
          'tir01-101 - tir01-102 tir01-p029 tir01-p030 tir01-p031 tir01-p032 tir01-p033 tir01-p034 tir01-p035 tir01-103 tir01-104 tir01-106',
        ),
      ),
      despatch: group('Despatch?', {
        requestedDate: date('RequestedDespatchDate', 'tir01-p053'),
        requestedTime: time('RequestedDespatchTime?', 'tir01-p054'),
      }),
      shipment: group('Shipment?', {
        identifier: id('ID'),
        shippingPriorityLevelCode: code('ShippingPriorityLevelCode?', 'tir01-p47', 'UNCL4219'),
        transportHandlingUnit: group('TransportHandlingUnit?', {
          shippingMarks: text('ShippingMarks?', 'tir01-p036'),
        }),
      }),
    }),
    deliveryTerms: group('DeliveryTerms?', deliveryTerms('tir01-107 tir01-108 tir01-109')),
    paymentTerms: text('PaymentTerms?/Note', 'tir01-p010'),
    allowancesAndCharges: list(
      'AllowanceCharge*',
      orderAllowanceOrCharge(
        'tir01-p002 tir01-p008 tir01-112 tir01-p009 tir01-113 tir01-p010 tir01-p011 tir01-p012 tir01-p013',
      ),
    ),
    totals: group('?', {
      totalVatAmount: amount('TaxTotal?/TaxAmount', 'tir01-114'),
      sumOfLineNetAmount: amount('AnticipatedMonetaryTotal?/LineExtensionAmount', 'tir01-115'),
      totalAmountWithoutVat: amount('AnticipatedMonetaryTotal?/TaxExclusiveAmount?', 'tir01-145'),
      totalAmountWithVat: amount('AnticipatedMonetaryTotal?/TaxInclusiveAmount?', 'tir01-147'),
      sumOfAllowances: amount('AnticipatedMonetaryTotal?/AllowanceTotalAmount?', 'tir01-116'),
      sumOfCharges: amount('AnticipatedMonetaryTotal?/ChargeTotalAmount?', 'tir01-117'),
      paidAmount: amount('AnticipatedMonetaryTotal?/PrepaidAmount?', 'tir01-148'),
      roundingAmount: amount('AnticipatedMonetaryTotal?/PayableRoundingAmount?', 'tir01-146'),
      amountDueForPayment: amount('AnticipatedMonetaryTotal?/PayableAmount', 'tir01-118'),
    }),
    lines: list('OrderLine+', {
      note: text('Note?', 'tir01-123'),
      identifier: id('LineItem/ID', 'tir01-120'),
      orderedQuantity: quantity('LineItem/Quantity', 'tir01-132'),
      orderedQuantityUnitCode: code('LineItem/Quantity/@unitCode', '', 'UNECERec20'),
      netAmount: amount('LineItem/LineExtensionAmount?', 'tir01-128'),
      partialDeliveryIndicator: indicator('LineItem/PartialDeliveryIndicator?', 'tir01-124', 'TrueFalse'),
      buyerAccountingReference: text('LineItem/AccountingCost?', 'tir01-125'),
      delivery: group('LineItem/Delivery?', {
        locationIdentifier: id('ID?', 'tir01-p037'),
        locationIdentifierScheme: code('ID?/@schemeID?', '', 'ICD'),
        locationName: text('DeliveryLocation?/Name?'),
        address: group('DeliveryLocation?/Address', address('')),
        requestedPeriod: group('RequestedDeliveryPeriod', periodWithTimes('tir01-126 tir01-p48 tir01-127 tir01-p49')),
      }),
      originator: group('LineItem/OriginatorParty?', lineOriginator('tir01-121 - tir01-122')),
      allowancesAndCharges: list(
        'LineItem/AllowanceCharge*',
        lineAllowanceOrCharge('tir01-p014 tir01-p015 tir01-p016 tir01-p017 tir01-p018 tir01-p019'),
      ),
      price: group('LineItem/Price?', price('tir01-130 tir01-131 - tir01-p004 tir01-p006 tir01-152')),
      item: group('LineItem/Item', {
        description: text('Description?', 'tir01-133'),
        name: text('Name', 'tir01-135'),
        buyersIdentifier: id('BuyersItemIdentification?/ID', 'tir01-p022'),
        sellersIdentifier: id('SellersItemIdentification?/ID', 'tir01-p020'),
        manufacturersIdentifier: id('ManufacturersItemIdentification?/ID', 'tir01-p46'),
        standardIdentifier: id('StandardItemIdentification?/ID', 'tir01-136'),
        standardIdentifierScheme: code('StandardItemIdentification?/ID/@schemeID', '', 'ICD'),
        specifications: list('ItemSpecificationDocumentReference*', {
          reference: id('ID', 'tir01-p007'),
        }),
        classifications: list('CommodityClassification*', classification('tir01-149')),
        vatCategoryCode: id('ClassifiedTaxCategory?/ID', 'tir01-150'),
        vatRate: percentage('ClassifiedTaxCategory?/Percent?', 'tir01-170'),
        taxScheme: id('ClassifiedTaxCategory?/TaxScheme/ID=VAT', 'tir01-p021'),
        attributes: list(
          'AdditionalItemProperty*',
          itemAttribute('- - - - tir01-138 tir01-p024 - tir01-139 tir01-p020 - tir01-p021'),
        ),
        instances: list('ItemInstance*', {
          serialNumber: id('SerialID?', 'tir01-p023'),
          lotNumber: id('LotIdentification?/LotNumberID?', 'tir01-p022'),
        }),
      }),
      quotationLineReference: id('QuotationLineReference?/LineID'),
    }),
  },
);

export type Order = ModelOf<typeof order>;
