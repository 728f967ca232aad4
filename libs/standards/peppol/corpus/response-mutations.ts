import type { Catalogue, InvoiceResponse } from '../../ubl/index.js';

type CatalogueLine = Catalogue['lines'][number];

const line = (change: Partial<CatalogueLine>) => (document: Catalogue) => {
  Object.assign(document.lines[0] ?? {}, change);
};
const priced = (change: object) => (document: Catalogue) => {
  Object.assign(document.lines[0]?.priceConditions?.[0]?.price ?? {}, change);
};

export const cataloguing: Readonly<Record<string, (document: Catalogue) => void>> = {
  // What is valid in no time lies in none: the official rules say so of the lines, too.
  'R001+R007': (document) => {
    document.validityPeriod = { startDate: '2027-12-01', endDate: '2027-11-30' };
  },
  R004: (document) => {
    document.seller = { contact: { name: 'An' } };
  },
  R005: (document) => {
    document.customer = { contact: { name: 'An' } };
  },
  R006: priced({ netPrice: '-0.01' }),
  R007: line({ validityPeriod: { startDate: '2026-11-30', endDate: '2027-06-30' } }),
  'R008+R010': line({ maximumOrderQuantity: '-1' }),
  R009: line({ minimumOrderQuantity: '-1' }),
  R010: line({ maximumOrderQuantity: '1' }),
  R011: priced({ validityPeriod: { startDate: '2026-12-31', endDate: '2027-03-31' } }),
  R012: (document) => {
    delete document.lines[0]?.item.sellersIdentifier;
  },
  'R013+R011': line({ validityPeriod: { startDate: '2027-06-30', endDate: '2027-01-01' } }),
  R014: (document) => {
    Object.assign(document.lines[0]?.item ?? {}, { vatCategoryCode: 'Z', vatRate: undefined });
  },
  R015: (document) => {
    Object.assign(document.lines[0]?.item ?? {}, { vatRate: '0' });
  },
  R016: priced({ validityPeriod: { startDate: '2027-03-31', endDate: '2027-02-01' } }),
  R017: (document) => {
    document.profileId = 'urn:fdc:peppol.eu:poacc:bis:ordering:3';
  },
  R018: (document) => {
    document.customizationId = 'urn:fdc:peppol.eu:poacc:trns:order:3';
  },
};

type Clarification = NonNullable<InvoiceResponse['documentResponse']['response']['clarifications']>[number];

const clarified = (clarification: Clarification, responseCode?: string) => (document: InvoiceResponse) => {
  const { response } = document.documentResponse;
  response.clarifications = [...(response.clarifications ?? []), clarification];
  response.responseCode = responseCode ?? response.responseCode;
};
const partlyPaid = { reasonCode: 'PPD', reasonCodeList: 'OPStatusReason' };

const answeringInvoices: Readonly<Record<string, (document: InvoiceResponse) => void>> = {
  R001: (document) => {
    document.documentResponse.response.clarifications = [];
  },
  R002: clarified({ reasonCode: 'OTH', reasonCodeList: 'OPStatusReason' }),
  R003: (document) => {
    document.customizationId = 'urn:fdc:peppol.eu:poacc:trns:mlr:3';
  },
  R004: clarified(partlyPaid, 'PD'),
  R005: clarified({ ...partlyPaid, reason: '10.00' }),
  R006: clarified({ reasonCode: 'REF', reasonCodeList: 'OPStatusAction' }),
  R007: clarified({ reasonCode: 'NOA', reasonCodeList: 'OPStatusReason' }),
  R008: (document) => {
    document.profileId = 'urn:fdc:peppol.eu:poacc:bis:mlr:3';
  },
};

const customized = (customizationId: string) => (document: { customizationId?: string }) => {
  document.customizationId = customizationId;
};

export const responding = {
  'invoice-response': answeringInvoices,
  'catalogue-response': { R001: customized('urn:fdc:peppol.eu:poacc:trns:mlr:3') },
  'message-level-response': { R001: customized('urn:fdc:peppol.eu:poacc:trns:catalogue_response:3') },
};
