import type { Draft } from '../../en16931/view/draft.js';
import { receiptAdvice, type ReceiptAdvice } from '../../ubl/index.js';
import { isCustomization, isProfile } from '../shared/head.js';
import { isNamed } from '../shared/parties.js';
import { requestedDeliveryRules } from './receipt-advice-periods.js';
import { numbered, type Rule } from '../rule/rule.js';

type Line = NonNullable<Draft<ReceiptAdvice>['lines']>[number];

const { fatal } = numbered<ReceiptAdvice>('PEPPOL-T128');

/** The rules of a receipt advice (T128). */
export const receiptAdviceRules: readonly Rule<ReceiptAdvice>[] = [
  isCustomization(receiptAdvice, 'R001'),
  isProfile(receiptAdvice, 'R002', ['urn:fdc:peppol.eu:logistics:bis:despatch_advice_w_receipt_advice:1']),
  fatal('R003', {
    at: 'lines/each/item',
    text: 'peppol-item-identifier',
    holds: ({ standardIdentifier, sellersIdentifier }) =>
      standardIdentifier !== undefined || sellersIdentifier !== undefined,
  }),
  goesWith('R004', 'rejectedQuantity', 'rejectActionCode', 'peppol-reject-action'),
  goesWith('R005', 'rejectedQuantity', 'rejectReasonCode', 'peppol-reject-reason-code'),
  goesWith('R006', 'rejectedQuantity', 'rejectReason', 'peppol-reject-reason'),
  goesWith('R007', 'shortQuantity', 'shortageActionCode', 'peppol-shortage-action'),
  fatal('R008', { at: 'buyer', text: 'peppol-party-unnamed', holds: isNamed }),
  fatal('R108', {
    at: 'consignee',
    text: 'peppol-party-unnamed',
    holds: ({ tradingName, identifier }) => isNamed({ name: tradingName, identifier }),
  }),
  fatal('R109', {
    at: 'despatchParty',
    text: 'peppol-party-unnamed',
    holds: ({ tradingName, identifier }) => isNamed({ name: tradingName, identifier }),
  }),
  fatal('R009', { at: 'seller', text: 'peppol-party-unnamed', holds: isNamed }),
  fatal('R110', { at: 'shipment/consignment/carrier', text: 'peppol-party-unnamed', holds: isNamed }),
  ...requestedDeliveryRules,
  fatal('R022', {
    at: 'shipment/delivery/deliveryTerms',
    text: 'peppol-delivery-terms',
    holds: ({ identifier, specialTerms }) => identifier !== undefined || specialTerms !== undefined,
  }),
  fatal('R023', {
    at: '',
    term: 'documentTypeCode',
    text: 'peppol-receipt-kind',
    holds: answersItsKind,
    params: ({ documentTypeCode = '' }) => ({ value: documentTypeCode }),
  }),
  ...statusRules('shipment/consignment/status', { code: 'R025', words: 'R026' }),
  ...statusRules('shipment/transportHandlingUnits/each/status', { code: 'R027', words: 'R028' }),
  fatal('R031', {
    at: 'supportingDocuments/each',
    term: 'documentTypeCode',
    text: 'peppol-document-type',
    holds: ({ documentTypeCode, documentType }) => documentTypeCode !== undefined || documentType !== undefined,
  }),
];

function goesWith(number: string, quantity: keyof Line, term: Extract<keyof Line, string>, text: string) {
  return fatal(number, {
    at: 'lines/each',
    term,
    text,
    holds: (line) => line[quantity] === undefined || line[term] !== undefined,
  });
}

/** An answer to an advised despatch (D) gives that despatch a status; one to a shipment (S) describes the shipment. */
function answersItsKind({ documentTypeCode, shipment, despatchAdvice }: Draft<ReceiptAdvice>): boolean {
  const hasShipment = shipment?.identifier !== undefined;
  const hasStatus = despatchAdvice?.documentStatusCode !== undefined;
  switch (documentTypeCode?.trim()) {
    case 'D':
      return hasStatus && !hasShipment;
    case 'S':
      return hasShipment && !hasStatus;
    default:
      return documentTypeCode === undefined;
  }
}

/**
 * What is accepted conditionally or refused says why, as code and in words; what is accepted has no reason. In query
 * (`AQ`) may go either way: the official rules compare the codes by the alphabet.
 */
function statusRules(
  at: 'shipment/consignment/status' | 'shipment/transportHandlingUnits/each/status',
  numbers: { readonly code: string; readonly words: string },
): Rule<ReceiptAdvice>[] {
  const holds = (condition: string | undefined, reason: string | undefined) => {
    const code = condition?.trim() ?? '';
    return reason === undefined ? code <= 'AQ' : code >= 'AQ';
  };
  return [
    fatal(numbers.code, {
      at,
      term: 'reasonCode',
      text: 'peppol-status-reason-code',
      holds: ({ conditionCode, reasonCode }) => holds(conditionCode, reasonCode),
      params: ({ conditionCode = '' }) => ({ value: conditionCode }),
    }),
    fatal(numbers.words, {
      at,
      term: 'reason',
      text: 'peppol-status-reason',
      holds: ({ conditionCode, reason }) => holds(conditionCode, reason),
      params: ({ conditionCode = '' }) => ({ value: conditionCode }),
    }),
  ];
}
