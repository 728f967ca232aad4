import { textAt, type XmlElement } from '../../xml/index.js';
import type { Term } from '../words/terms.js';
import { type Count, distinct, everywhere, follow, number, type Step, steps } from './count.js';

/** What may occur a number of times in some part of the document, and how often it does. */
export interface CountRule {
  readonly id: string;
  readonly term: Term;
  /** Where it stands in the model; `#` for the index of the part. */
  readonly at: string;
  /** The parts that are counted in, each by itself; the document when empty. */
  readonly within: readonly Step[];
  readonly count: Count;
  readonly most: number;
}

const once = (id: string, term: Term, at: string, within: string, path: string | Count): CountRule => ({
  id,
  term,
  at,
  within: within === '' ? [] : steps(within),
  count: typeof path === 'string' ? number(path) : path,
  most: 1,
});

const inDocument = (id: string, term: Term, at: string, path: string | Count) => once(id, term, at, '', path);

const seller = 'AccountingSupplierParty/Party';
const buyer = 'AccountingCustomerParty/Party';

function taxNumbers(party: string, isMeant: (scheme: string) => boolean): Count {
  const way = [
    ...steps(party),
    {
      name: 'PartyTaxScheme',
      isMeant: (element: XmlElement) => {
        const isTaxed = element.children.some(({ name }) => name === 'TaxScheme');
        return isTaxed && isMeant((textAt(element, 'TaxScheme', 'ID') ?? '').toUpperCase());
      },
    },
    { name: 'CompanyID' },
  ];
  return number(way);
}

const ofType = (code: string) => ({
  name: 'AdditionalDocumentReference',
  isMeant: (element: XmlElement) => textAt(element, 'DocumentTypeCode') === code,
});

const indicated =
  (isCharge: boolean) =>
  (part: XmlElement): boolean =>
    (isCharge ? ['true', '1'] : ['false', '0']).includes(textAt(part, 'ChargeIndicator')?.trim() ?? '');

const isSepa = ({ attributes }: XmlElement) => attributes['schemeID']?.toUpperCase() === 'SEPA';

const ofSupplier: readonly CountRule[] = [
  inDocument('UBL-SR-09', 'BT-27', '/seller/name', `${seller}/PartyLegalEntity/RegistrationName`),
  inDocument('UBL-SR-10', 'BT-28', '/seller/tradingName', `${seller}/PartyName/Name`),
  inDocument('UBL-SR-11', 'BT-30', '/seller/legalRegistrationIdentifier', `${seller}/PartyLegalEntity/CompanyID`),
  inDocument(
    'UBL-SR-12',
    'BT-31',
    '/seller/vatIdentifier',
    taxNumbers(seller, (scheme) => scheme === 'VAT'),
  ),
  inDocument(
    'UBL-SR-13',
    'BT-32',
    '/seller/taxRegistrationIdentifier',
    taxNumbers(seller, (scheme) => scheme !== 'VAT'),
  ),
  inDocument('UBL-SR-14', 'BT-33', '/seller/additionalLegalInformation', `${seller}/PartyLegalEntity/CompanyLegalForm`),
  { ...once('UBL-SR-42', 'BT-32', '/seller/taxRegistrationIdentifier', seller, 'PartyTaxScheme'), most: 2 },
  inDocument('UBL-SR-29', 'BT-90', '/payee/identifier', {
    names: ['PartyIdentification'],
    of: (root) =>
      everywhere(root, 'PartyIdentification')
        .flatMap(({ children }) => children)
        .filter((child) => child.name === 'ID' && isSepa(child)).length,
  }),
];

const addressLines = number('AddressLine');

const ofBuyerAndOthers: readonly CountRule[] = [
  inDocument('UBL-SR-15', 'BT-44', '/buyer/name', `${buyer}/PartyLegalEntity/RegistrationName`),
  inDocument('UBL-SR-16', 'BT-46', '/buyer/identifier', `${buyer}/PartyIdentification/ID`),
  inDocument('UBL-SR-17', 'BT-47', '/buyer/legalRegistrationIdentifier', `${buyer}/PartyLegalEntity/CompanyID`),
  inDocument(
    'UBL-SR-18',
    'BT-48',
    '/buyer/vatIdentifier',
    taxNumbers(buyer, (scheme) => scheme === 'VAT'),
  ),
  inDocument('UBL-SR-40', 'BT-45', '/buyer/tradingName', `${buyer}/PartyName/Name`),
  once('UBL-SR-22', 'BT-62', '/taxRepresentative/name', 'TaxRepresentativeParty', 'PartyName/Name'),
  once('UBL-SR-23', 'BT-63', '/taxRepresentative/vatIdentifier', 'TaxRepresentativeParty', 'PartyTaxScheme/CompanyID'),
  inDocument('UBL-SR-24', 'BG-13', '/delivery', 'Delivery'),
  once('UBL-SR-25', 'BT-70', '/delivery/partyName', 'Delivery', 'DeliveryParty/PartyName/Name'),
  inDocument('UBL-SR-51', 'BT-162', '/seller/postalAddress/addressLine3', {
    names: ['PostalAddress', 'Address', addressLines.names].flat(),
    of: (root) =>
      Math.max(0, ...['PostalAddress', 'Address'].flatMap((name) => everywhere(root, name)).map(addressLines.of)),
  }),
];

const ofHead: readonly CountRule[] = [
  inDocument('UBL-SR-01', 'BT-12', '/contractReference', 'ContractDocumentReference/ID'),
  inDocument('UBL-SR-02', 'BT-15', '/receivingAdviceReference', 'ReceiptDocumentReference/ID'),
  inDocument('UBL-SR-03', 'BT-16', '/despatchAdviceReference', 'DespatchDocumentReference/ID'),
  inDocument('UBL-SR-04', 'BT-18', '/supportingDocuments', number([ofType('130'), { name: 'ID' }])),
  inDocument('UBL-SR-05', 'BT-20', '/paymentTerms', 'PaymentTerms/Note'),
  once('UBL-SR-06', 'BG-3', '/precedingInvoices', 'BillingReference', 'InvoiceDocumentReference'),
  inDocument('UBL-SR-08', 'BG-14', '/invoicingPeriod', 'InvoicePeriod'),
  inDocument('UBL-SR-39', 'BT-11', '/projectReference', 'ProjectReference/ID'),
  inDocument('UBL-SR-49', 'BT-8', '/invoicingPeriod/descriptionCode', 'InvoicePeriod/DescriptionCode'),
  inDocument('UBL-SR-56', 'BT-17', '/tenderOrLotReference', 'OriginatorDocumentReference/ID'),
  once(
    'UBL-SR-33',
    'BT-123',
    '/supportingDocuments/#/description',
    'AdditionalDocumentReference',
    'DocumentDescription',
  ),
];

const paymentMeansCode = steps('PaymentMeans/PaymentMeansCode');

const ofPayment: readonly CountRule[] = [
  once('UBL-SR-26', 'BT-83', '/paymentInstructions/#/remittanceInformation', 'PaymentMeans', 'PaymentID'),
  once('UBL-SR-27', 'BT-81', '/paymentInstructions/#/paymentMeansTypeCode', 'PaymentMeans', 'PaymentMeansCode'),
  once('UBL-SR-28', 'BT-89', '/paymentInstructions/#/directDebit', 'PaymentMeans', 'PaymentMandate/ID'),
  inDocument('UBL-SR-44', 'BT-83', '/paymentInstructions', distinct('PaymentID')),
  inDocument('UBL-SR-45', 'BT-9', '/paymentInstructions', 'PaymentMeans/PaymentDueDate'),
  inDocument('UBL-SR-46', 'BT-82', '/paymentInstructions', {
    names: ['PaymentMeans', 'PaymentMeansCode'],
    of: (root) => follow(root, paymentMeansCode).filter(({ attributes }) => attributes['name'] !== undefined).length,
  }),
  inDocument('UBL-SR-47', 'BT-81', '/paymentInstructions', distinct('PaymentMeansCode')),
  inDocument('UBL-SR-54', 'BG-18', '/paymentInstructions', 'PaymentMeans/CardAccount'),
  inDocument('UBL-SR-55', 'BG-19', '/paymentInstructions', 'PaymentMeans/PaymentMandate'),
];

const reasons = (isCharge: boolean): Count => {
  const isOurs = indicated(isCharge);
  const count = number('AllowanceChargeReason');
  return { names: count.names, of: (part) => (isOurs(part) ? count.of(part) : 0) };
};

/** Of the lines, which have another name in each document type. */
const ofLines = (line: string): readonly CountRule[] => [
  once('UBL-SR-34', 'BT-127', '/lines/#/note', line, 'Note'),
  once('UBL-SR-35', 'BT-132', '/lines/#/purchaseOrderLineReference', line, 'OrderLineReference/LineID'),
  once('UBL-SR-36', 'BG-26', '/lines/#/period', line, 'InvoicePeriod'),
  once('UBL-SR-37', 'BT-147', '/lines/#/price/discount', line, 'Price/AllowanceCharge/Amount'),
  once('UBL-SR-48', 'BT-151', '/lines/#/item/vatCategoryCode', line, 'Item/ClassifiedTaxCategory'),
  once('UBL-SR-50', 'BT-154', '/lines/#/item/description', line, 'Item/Description'),
  once('UBL-SR-52', 'BT-128', '/lines/#/objectIdentifier', line, 'DocumentReference'),
  once('PEPPOL-EN16931-R100', 'BT-128', '/lines/#/objectIdentifier', line, 'DocumentReference'),
];

const ofAdjustments = (line: string): readonly CountRule[] => [
  once('UBL-SR-30', 'BT-97', '/allowancesAndCharges/#/reason', 'AllowanceCharge', reasons(false)),
  once('UBL-SR-31', 'BT-104', '/allowancesAndCharges/#/reason', 'AllowanceCharge', reasons(true)),
  once('UBL-SR-30', 'BT-139', '/lines', `${line}/AllowanceCharge`, reasons(false)),
  once('UBL-SR-31', 'BT-144', '/lines', `${line}/AllowanceCharge`, reasons(true)),
  once(
    'UBL-SR-32',
    'BT-120',
    '/vatBreakdown/#/exemptionReason',
    'TaxTotal/TaxSubtotal',
    'TaxCategory/TaxExemptionReason',
  ),
];

const ofType50: CountRule = inDocument('PEPPOL-EN16931-R080', 'BT-11', '/supportingDocuments', number([ofType('50')]));

const common = [...ofHead, ...ofSupplier, ...ofBuyerAndOthers, ...ofPayment];

/** What may occur once, or twice, by document type. */
export const countRules: Readonly<Record<'invoice' | 'credit-note', readonly CountRule[]>> = {
  invoice: [...common, ...ofAdjustments('InvoiceLine'), ...ofLines('InvoiceLine')],
  'credit-note': [...common, ofType50, ...ofAdjustments('CreditNoteLine'), ...ofLines('CreditNoteLine')],
};

/** Elements that something is counted by, wherever they stand. */
export const countedNames: ReadonlySet<string> = new Set(
  Object.values(countRules).flatMap((rules) =>
    rules.flatMap(({ within, count }) => [...within.map(({ name }) => name), ...count.names]),
  ),
);
