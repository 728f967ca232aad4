/** The rules of EN 16931 and BIS Billing that ask for a term, by its path without the indices. */
const rules: Readonly<Record<string, string>> = {
  '/customizationId': 'BR-01',
  '/profileId': 'PEPPOL-EN16931-R001',
  '/number': 'BR-02',
  '/issueDate': 'BR-03',
  '/documentTypeCode': 'BR-04',
  '/documentCurrencyCode': 'BR-05',
  '/seller/name': 'BR-06',
  '/buyer/name': 'BR-07',
  '/seller/postalAddress': 'BR-08',
  '/seller/postalAddress/countryCode': 'BR-09',
  '/buyer/postalAddress': 'BR-10',
  '/buyer/postalAddress/countryCode': 'BR-11',
  '/totals/sumOfLineNetAmount': 'BR-12',
  '/totals/totalAmountWithoutVat': 'BR-13',
  '/totals/totalAmountWithVat': 'BR-14',
  '/totals/amountDueForPayment': 'BR-15',
  '/lines': 'BR-16',
  '/payee/name': 'BR-17',
  '/taxRepresentative/name': 'BR-18',
  '/taxRepresentative/postalAddress': 'BR-19',
  '/taxRepresentative/postalAddress/countryCode': 'BR-20',
  '/lines/identifier': 'BR-21',
  '/lines/invoicedQuantity': 'BR-22',
  '/lines/invoicedQuantityUnitCode': 'BR-23',
  '/lines/netAmount': 'BR-24',
  '/lines/item/name': 'BR-25',
  '/lines/price/netPrice': 'BR-26',
  '/allowancesAndCharges/amount': 'BR-31',
  '/allowancesAndCharges/vatCategoryCode': 'BR-32',
  '/allowancesAndCharges/chargeIndicator': 'PEPPOL-EN16931-R043',
  '/lines/allowancesAndCharges/amount': 'BR-41',
  '/lines/allowancesAndCharges/chargeIndicator': 'PEPPOL-EN16931-R043',
  '/lines/price/priceChargeIndicator': 'PEPPOL-EN16931-R044',
  '/vatBreakdown/taxableAmount': 'BR-45',
  '/vatBreakdown/taxAmount': 'BR-46',
  '/vatBreakdown/vatCategoryCode': 'BR-47',
  '/paymentInstructions/paymentMeansTypeCode': 'BR-49',
  '/supportingDocuments/reference': 'BR-52',
  '/supportingDocuments/attachedDocumentMimeCode': 'UBL-DT-06',
  '/supportingDocuments/attachedDocumentFilename': 'UBL-DT-07',
  '/lines/item/attributes/name': 'BR-54',
  '/lines/item/attributes/value': 'BR-54',
  '/precedingInvoices/reference': 'BR-55',
  '/taxRepresentative/vatIdentifier': 'BR-56',
  '/delivery/address/countryCode': 'BR-57',
  '/seller/vatIdentifier': 'UBL-SR-53',
  '/seller/taxScheme': 'UBL-SR-53',
  '/seller/taxRegistrationIdentifier': 'UBL-SR-53',
  '/seller/taxRegistrationScheme': 'UBL-SR-53',
  '/buyer/vatIdentifier': 'UBL-SR-53',
  '/buyer/taxScheme': 'UBL-SR-53',
  '/taxRepresentative/taxScheme': 'UBL-SR-53',
  '/seller/electronicAddress': 'PEPPOL-EN16931-R020',
  '/buyer/electronicAddress': 'PEPPOL-EN16931-R010',
  '/seller/electronicAddressScheme': 'BR-62',
  '/buyer/electronicAddressScheme': 'BR-63',
  '/lines/item/standardIdentifierScheme': 'BR-64',
  '/lines/item/classifications/codeList': 'BR-65',
  '/lines/item/vatCategoryCode': 'BR-CO-04',
  '/totals/totalVatAmount': 'PEPPOL-EN16931-R053',
};

/** What a charge is asked for has a rule of its own. */
const rulesOfCharges: Readonly<Record<string, string>> = {
  '/allowancesAndCharges/amount': 'BR-36',
  '/allowancesAndCharges/vatCategoryCode': 'BR-37',
  '/lines/allowancesAndCharges/amount': 'BR-43',
};

/** What the rules ask of a party that is there; one that is not there has other rules. */
const askedOfParties: ReadonlySet<string> = new Set(['/seller/electronicAddress', '/buyer/electronicAddress']);

export function isAskedOfParty(path: string): boolean {
  return askedOfParties.has(path);
}

/** Rules that look at the content of a term and so are broken, too, when the document lacks the term. */
const contentRules: Readonly<Record<string, string>> = {
  '/customizationId': 'PEPPOL-EN16931-R004',
  '/profileId': 'PEPPOL-EN16931-R007',
  '/taxRepresentative/vatIdentifier': 'UBL-SR-53',
};

export function alsoRequiredByEn16931(path: string): string | undefined {
  return contentRules[path];
}

/** The rule that asks for what stands at a path; `isCharge` of the allowance or charge that it stands in. */
export function requiredByEn16931(path: string, isCharge = false): string | undefined {
  const place = path.replace(/\/\d+(?=\/|$)/g, '');
  return (isCharge ? rulesOfCharges[place] : undefined) ?? rules[place];
}

/** The official rules that the check of structure reports for invoices and credit notes. */
export const rulesOfStructure: readonly string[] = [
  ...new Set([...Object.values(rules), ...Object.values(rulesOfCharges), 'PEPPOL-EN16931-R008', 'PEPPOL-EN16931-F001']),
];
