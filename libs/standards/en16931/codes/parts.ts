import { isCode } from '../../codelists/index.js';
import { type Rule, rulesOver } from '../rule/rule.js';
import type { AdjustmentView, BreakdownView, LineView } from '../view/view.js';
import { paymentsOf, type PaymentView, supportingDocumentsOf, type SupportingDocumentView } from '../view/lists.js';
import type { Term } from '../words/terms.js';
import { codeRule, exactlyIn, inList } from './code-rule.js';

const icd = 'ISO 6523 (ICD)';
const units = 'UN/ECE 20 + 21';
const categories = 'UNTDID 5305';

const lineCodes: readonly Rule<LineView>[] = [
  codeRule<LineView>('BR-CL-07', {
    term: 'BT-128-1',
    at: '/objectIdentifierScheme',
    list: 'UNTDID 1153',
    read: ({ line }) => ((line.objectTypeCode ?? '130') === '130' ? line.objectIdentifierScheme : undefined),
    isListed: inList('UNCL1153'),
  }),
  codeRule<LineView>('BR-CL-15', {
    term: 'BT-159',
    at: '/item/countryOfOrigin',
    list: 'ISO 3166-1',
    read: ({ line }) => line.item?.countryOfOrigin,
    isListed: inList('ISO3166'),
  }),
  codeRule<LineView>('BR-CL-18', {
    term: 'BT-151',
    at: '/item/vatCategoryCode',
    list: categories,
    read: ({ line }) => line.item?.vatCategoryCode,
    isListed: inList('UNCL5305'),
  }),
  codeRule<LineView>('BR-CL-21', {
    term: 'BT-157-1',
    at: '/item/standardIdentifierScheme',
    list: icd,
    read: ({ line }) => line.item?.standardIdentifierScheme,
    isListed: inList('ICD'),
  }),
  codeRule<LineView>('BR-CL-23', {
    term: 'BT-130',
    at: '/invoicedQuantityUnitCode',
    list: units,
    read: ({ line }) => line.invoicedQuantityUnitCode,
    isListed: inList('UNECERec20'),
  }),
  codeRule<LineView>('BR-CL-23', {
    term: 'BT-150',
    at: '/price/baseQuantityUnitCode',
    list: units,
    read: ({ line }) => line.price?.baseQuantityUnitCode,
    isListed: inList('UNECERec20'),
  }),
];

/** The reason code of an allowance or charge; Peppol looks at the indicator as it is written. */
function reasonCode(id: string, term: Term, isCharge: boolean, isOurs: (part: AdjustmentView) => boolean) {
  return codeRule<AdjustmentView>(id, {
    term,
    at: '/reasonCode',
    list: isCharge ? 'UNTDID 7161' : 'UNTDID 5189',
    read: (part) => (isOurs(part) ? part.entry.reasonCode : undefined),
    isListed: inList(isCharge ? 'UNCL7161' : 'UNCL5189'),
  });
}

const reasonCodes = (allowance: Term, charge: Term): readonly Rule<AdjustmentView>[] => [
  reasonCode('BR-CL-19', allowance, false, ({ isCharge }) => isCharge === false),
  reasonCode('BR-CL-20', charge, true, ({ isCharge }) => isCharge === true),
  reasonCode('PEPPOL-EN16931-CL002', allowance, false, ({ entry }) => entry.chargeIndicator === 'false'),
  reasonCode('PEPPOL-EN16931-CL003', charge, true, ({ entry }) => entry.chargeIndicator === 'true'),
];

const breakdownCodes: readonly Rule<BreakdownView>[] = [
  codeRule<BreakdownView>('BR-CL-17', {
    term: 'BT-118',
    at: '/vatCategoryCode',
    list: categories,
    read: ({ entry }) => entry.vatCategoryCode,
    isListed: inList('UNCL5305'),
  }),
  codeRule<BreakdownView>('BR-CL-22', {
    term: 'BT-121',
    at: '/exemptionReasonCode',
    list: 'VATEX',
    read: ({ entry }) => entry.exemptionReasonCode,
    isListed: (code) => isCode('vatex', code.trim().toUpperCase()),
  }),
];

const mimeCode = (id: string) =>
  codeRule<SupportingDocumentView>(id, {
    term: 'BT-125-1',
    at: '/attachedDocumentMimeCode',
    list: 'application/pdf, image/png, image/jpeg, text/csv, xlsx, ods',
    read: ({ entry }) => entry.attachedDocumentMimeCode,
    isListed: exactlyIn('MimeCode-invoice'),
  });

export const partCodeRules = [
  rulesOver(({ lines }) => lines, lineCodes),
  rulesOver(
    ({ adjustments }) => adjustments,
    [
      ...reasonCodes('BT-98', 'BT-105'),
      codeRule<AdjustmentView>('BR-CL-17', {
        term: 'BT-95',
        at: '/vatCategoryCode',
        list: categories,
        read: ({ entry }) => entry.vatCategoryCode,
        isListed: inList('UNCL5305'),
      }),
    ],
  ),
  rulesOver(({ lineAdjustments }) => lineAdjustments, reasonCodes('BT-140', 'BT-145')),
  rulesOver(({ breakdown }) => breakdown, breakdownCodes),
  rulesOver(supportingDocumentsOf, [
    codeRule<SupportingDocumentView>('BR-CL-07', {
      term: 'BT-18-1',
      at: '/referenceScheme',
      list: 'UNTDID 1153',
      read: ({ entry }) => (entry.documentTypeCode === '130' ? entry.referenceScheme : undefined),
      isListed: inList('UNCL1153'),
    }),
    mimeCode('BR-CL-24'),
    mimeCode('PEPPOL-EN16931-CL001'),
  ]),
  rulesOver(paymentsOf, [
    codeRule<PaymentView>('BR-CL-16', {
      term: 'BT-81',
      at: '/paymentMeansTypeCode',
      list: 'UNTDID 4461',
      read: ({ payment }) => payment.paymentMeansTypeCode,
      isListed: inList('UNCL4461'),
    }),
  ]),
];
