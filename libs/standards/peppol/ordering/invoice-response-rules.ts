import { codeList, type CodeListName, isCode } from '../../codelists/index.js';
import { invoiceResponse, type InvoiceResponse } from '../../ubl/index.js';
import { isProfile, startsWithCustomization } from '../shared/head.js';
import { numbered, type Rule } from '../rule/rule.js';

const { fatal, warning } = numbered<InvoiceResponse>('PEPPOL-T111');
const clarifications = 'documentResponse/response/clarifications/each';

/** The rules of an invoice response (T111). */
export const invoiceResponseRules: readonly Rule<InvoiceResponse>[] = [
  fatal('R001', {
    at: 'documentResponse/response',
    term: 'clarifications',
    text: 'peppol-clarification-missing',
    holds: ({ responseCode, clarifications = [] }) =>
      !['CA', 'UQ', 'RE'].includes(responseCode?.trim() ?? '') ||
      clarifications.some(({ reasonCode }) => reasonCode !== undefined),
    params: ({ responseCode = '' }) => ({ code: responseCode }),
  }),
  warning('R002', {
    at: clarifications,
    term: 'reason',
    text: 'peppol-clarification-reason',
    holds: ({ reasonCode, reason }) => reasonCode?.trim() !== 'OTH' || reason !== undefined,
    params: () => ({ code: 'OTH' }),
  }),
  startsWithCustomization(invoiceResponse, 'R003'),
  fatal('R004', {
    at: clarifications,
    term: 'reason',
    text: 'peppol-clarification-reason',
    holds: ({ reasonCode, reason }) => reasonCode?.trim() !== 'PPD' || reason !== undefined,
    params: () => ({ code: 'PPD' }),
  }),
  // The official test of this rule is written so that it never fails; the rule is judged here as its words say.
  fatal('R005', {
    at: clarifications,
    term: 'reasonCode',
    text: 'peppol-clarification-paid',
    holds: ({ reasonCode }, { documentResponse }) =>
      reasonCode?.trim() !== 'PPD' || documentResponse?.response?.responseCode?.trim() === 'PD',
    params: (_, { documentResponse }) => ({ code: documentResponse?.response?.responseCode ?? '' }),
  }),
  isProfile(invoiceResponse, 'R008', [
    'urn:fdc:peppol.eu:poacc:bis:invoice_response:3',
    'urn:peppol:bis:billing_with_response',
  ]),
  ofList('R006', 'OPStatusAction'),
  ofList('R007', 'OPStatusReason'),
];

/** A clarification is of the list that it names. */
function ofList(number: string, list: CodeListName): Rule<InvoiceResponse> {
  return fatal(number, {
    at: clarifications,
    term: 'reasonCode',
    text: 'peppol-clarification-code',
    holds: ({ reasonCode = '', reasonCodeList }) => reasonCodeList !== list || isCode(list, reasonCode.trim()),
    params: ({ reasonCode = '' }) => ({ value: reasonCode, list, codes: [...codeList(list)].join(', ') }),
  });
}
