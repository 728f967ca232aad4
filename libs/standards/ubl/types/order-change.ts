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
import { buyerParty, lineOriginator, orderAllowanceOrCharge, originatorParty, sellerParty } from './ordering-groups.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Order Change (Peppol BIS Advanced Ordering 3, T114). */
export const orderChange = document(
  { id: 'order-change', transaction: 'T114', root: 'OrderChange', version: '2.3', rules: 'PEPPOL-T114' },
  {
    customizationId: preset('CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:order_change:3', 'tir114-001', {
      fixed: 'urn:fdc:peppol.eu:poacc:trns:order_change:3',
    }),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3', 'tir114-002', {
      fixed: 'urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3',
    }),
    number: id('ID', 'tir114-003'),
    salesOrderReference: id('SalesOrderID?', 'tir114-p001'),
    issueDate: date('IssueDate', 'tir114-004'),
    issueTime: time('IssueTime?', 'tir114-005'),
    sequenceNumber: id('SequenceNumberID!', 'tir114-006'),
    note: text('Note?', 'tir114-007'),
    documentCurrencyCode: code('DocumentCurrencyCode', 'tir114-008', 'ISO4217'),
    buyerReference: text('CustomerReference?', 'tir114-p002'),
    buyerAccountingReference: text('AccountingCost?', 'tir114-009'),
    validityPeriod: group('ValidityPeriod?', {
      endDate: date('EndDate', 'tir114-010'),
    }),
    purchaseOrderReference: id('OrderReference/ID'),
    quotationReference: id('QuotationDocumentReference?/ID', 'tir114-011'),
    tenderOrLotReference: id('OriginatorDocumentReference?/ID', 'tir114-012'),
    supportingDocuments: list(
      'AdditionalDocumentReference*',
      supportingDocument('tir114-154 tir114-016 tir114-017 - - tir114-018'),
    ),
    contractReference: id('Contract?/ID', 'tir114-019'),
    buyer: group(
      'BuyerCustomerParty',
      buyerParty(
        'tir114-021 - tir114-022 - tir114-023 tir114-032 tir114-027 tir114-031 tir114-024 tir114-141 tir114-p003 tir114-033 tir114-034 tir114-p004 tir114-044 tir114-043 - tir114-045 tir114-046 tir114-050 tir114-047 tir114-049',
      ),
    ),
    seller: group(
      'SellerSupplierParty',
      sellerParty(
        'tir114-058 - tir114-059 - tir114-060 tir114-063 tir114-064 tir114-065 tir114-068 tir114-142 tir114-p005 tir114-069 tir114-044 tir114-043 - tir114-045 tir114-046 tir114-074 tir114-077 tir114-076',
      ),
    ),
    originator: group(
      'OriginatorCustomerParty?',
      originatorParty('tir114-081 - tir114-082 tir114-086 tir114-083 tir114-085'),
    ),
    invoicee: group('AccountingCustomerParty?', {
      electronicAddress: id('Party/EndpointID?', 'tir114-157'),
      electronicAddressScheme: id('Party/EndpointID?/@schemeID'),
      identifier: id('Party/PartyIdentification?/ID', 'tir114-156'),
      identifierScheme: code('Party/PartyIdentification?/ID/@schemeID?', '', 'ICD'),
      tradingName: text('Party/PartyName?/Name', 'tir114-155'),
      postalAddress: group(
        'Party/PostalAddress',
        addressWithOptionalLine('tir114-p013 tir114-p014 tir114-p009 tir114-p015 tir114-p016 tir114-p006 tir114-p017'),
      ),
      vatIdentifier: id('Party/PartyTaxScheme?/CompanyID', 'tir114-p018'),
      taxScheme: id('Party/PartyTaxScheme?/TaxScheme/ID=VAT', 'tir114-p003'),
      name: text('Party/PartyLegalEntity/RegistrationName', 'tir114-159'),
      legalRegistrationIdentifier: id('Party/PartyLegalEntity/CompanyID?', 'tir114-158'),
      legalRegistrationIdentifierScheme: code('Party/PartyLegalEntity/CompanyID?/@schemeID?', '', 'ICD'),
      registrationAddress: group('Party/PartyLegalEntity/RegistrationAddress?', {
        city: text('CityName?', 'tir114-160'),
        countryCode: code('Country/IdentificationCode', 'tir114-161', 'ISO3166'),
      }),
      contact: group('Party/Contact?', contact('tir114-p025 tir114-p026 tir114-p027')),
    }),
    delivery: group('Delivery?', {
      locationIdentifier: id('DeliveryLocation?/ID?', 'tir114-169'),
      locationIdentifierScheme: code('DeliveryLocation?/ID?/@schemeID?', '', 'ICD'),
      locationName: text('DeliveryLocation?/Name?', 'tir114-p028'),
      address: group(
        'DeliveryLocation?/Address',
        address('tir114-092 tir114-093 tir114-096 tir114-097 tir114-144 tir114-p007 tir114-098'),
      ),
      requestedPeriod: group(
        'RequestedDeliveryPeriod?',
        periodWithTimes('tir114-099 tir114-140 tir114-100 tir114-141'),
      ),
      party: group(
        'DeliveryParty?',
        deliveryParty(
          'tir114-101 - tir114-102 tir114-p029 tir114-p030 tir114-p031 tir114-p032 tir114-p033 tir114-p034 tir-p035 tir114-103 tir114-104 tir114-106',
        ),
      ),
      shipment: group('Shipment?', {
        identifier: id('ID'),
        transportHandlingUnit: group('TransportHandlingUnit?', {
          shippingMarks: text('ShippingMarks?', 'tir114-p036'),
        }),
      }),
    }),
    deliveryTerms: group('DeliveryTerms?', deliveryTerms('tir114-107 tir114-108 tir114-109')),
    paymentTerms: text('PaymentTerms?/Note', 'tir114-p010'),
    allowancesAndCharges: list(
      'AllowanceCharge*',
      orderAllowanceOrCharge(
        'tir114-p002 tir114-p008 tir114-112 tir114-p009 tir114-113 tir114-p010 tir114-p011 tir114-p012 tir114-p013',
      ),
    ),
    totals: group('?', {
      totalVatAmount: amount('TaxTotal?/TaxAmount', 'tir114-114'),
      sumOfLineNetAmount: amount('AnticipatedMonetaryTotal?/LineExtensionAmount', 'tir114-115'),
      totalAmountWithoutVat: amount('AnticipatedMonetaryTotal?/TaxExclusiveAmount?', 'tir114-145'),
      totalAmountWithVat: amount('AnticipatedMonetaryTotal?/TaxInclusiveAmount?', 'tir114-147'),
      sumOfAllowances: amount('AnticipatedMonetaryTotal?/AllowanceTotalAmount?', 'tir114-116'),
      sumOfCharges: amount('AnticipatedMonetaryTotal?/ChargeTotalAmount?', 'tir114-117'),
      paidAmount: amount('AnticipatedMonetaryTotal?/PrepaidAmount?', 'tir114-148'),
      roundingAmount: amount('AnticipatedMonetaryTotal?/PayableRoundingAmount?', 'tir114-146'),
      amountDueForPayment: amount('AnticipatedMonetaryTotal?/PayableAmount', 'tir114-118'),
    }),
    lines: list('OrderLine+', {
      note: text('Note?', 'tir114-123'),
      identifier: id('LineItem/ID', 'tir114-120'),
      statusCode: code('LineItem/LineStatusCode', '', 'UNCL1229_CHANGE'),
      orderedQuantity: quantity('LineItem/Quantity', 'tir114-132'),
      orderedQuantityUnitCode: code('LineItem/Quantity/@unitCode', '', 'UNECERec20'),
      netAmount: amount('LineItem/LineExtensionAmount?', 'tir114-128'),
      partialDeliveryIndicator: indicator('LineItem/PartialDeliveryIndicator?', 'tir114-124', 'TrueFalse'),
      buyerAccountingReference: text('LineItem/AccountingCost?', 'tir114-125'),
      delivery: group('LineItem/Delivery?', {
        locationIdentifier: id('ID?', 'tir114-p037'),
        locationIdentifierScheme: code('ID?/@schemeID?', '', 'ICD'),
        requestedPeriod: group(
          'RequestedDeliveryPeriod?',
          periodWithTimes('tir114-126 tir114-142 tir114-127 tir114-143'),
        ),
      }),
      originator: group('LineItem/OriginatorParty?', lineOriginator('tir114-121 - tir114-122')),
      allowancesAndCharges: list(
        'LineItem/AllowanceCharge*',
        lineAllowanceOrCharge('tir114-p014 tir114-p015 tir114-p016 tir114-p017 tir114-p018 tir114-p019'),
      ),
      price: group('LineItem/Price?', price('tir114-130 tir114-131 - tir114-p004 tir114-p006 tir114-152')),
      item: group('LineItem/Item', {
        description: text('Description?', 'tir114-133'),
        name: text('Name', 'tir114-135'),
        buyersIdentifier: id('BuyersItemIdentification?/ID', 'tir114-p022'),
        sellersIdentifier: id('SellersItemIdentification?/ID', 'tir114-p020'),
        standardIdentifier: id('StandardItemIdentification?/ID', 'tir114-136'),
        standardIdentifierScheme: code('StandardItemIdentification?/ID/@schemeID', '', 'ICD'),
        specifications: list('ItemSpecificationDocumentReference*', {
          reference: id('ID', 'tir114-p007'),
        }),
        classifications: list('CommodityClassification*', classification('tir114-149')),
        vatCategoryCode: id('ClassifiedTaxCategory?/ID', 'tir114-150'),
        vatRate: percentage('ClassifiedTaxCategory?/Percent?', 'tir114-170'),
        taxScheme: id('ClassifiedTaxCategory?/TaxScheme/ID=VAT', 'tir114-p021'),
        attributes: list(
          'AdditionalItemProperty*',
          itemAttribute('- - - - tir114-138 tir114-p024 - tir114-139 tir114-p020 - tir114-p021'),
        ),
        instances: list('ItemInstance*', {
          serialNumber: id('SerialID?', 'tir114-p023'),
          lotNumber: id('LotIdentification?/LotNumberID?', 'tir114-p022'),
        }),
      }),
      quotationLineReference: id('QuotationLineReference?/LineID'),
    }),
  },
);

export type OrderChange = ModelOf<typeof orderChange>;
