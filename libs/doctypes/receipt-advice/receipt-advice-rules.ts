import { receiptAdvice as binding, type Finding, type ReceiptAdvice } from '#standards';
import { numberIn } from '../common/decimals.js';
import { broken } from '../common/findings.js';
import { repeatedIdentifiers } from '../common/line-rules.js';
import { checkValues } from '../common/value-rules.js';

type Line = ReceiptAdvice['lines'][number];

const specification = 'urn:fdc:peppol.eu:logistics:trns:receipt_advice:1';
const profile = 'urn:fdc:peppol.eu:logistics:bis:despatch_advice_w_receipt_advice:1';
const quantities = ['receivedQuantity', 'shortQuantity', 'rejectedQuantity', 'oversupplyQuantity'] as const;

/** What a receipt advice alone can break: the rules of Peppol Logistics, T128, and what common sense adds. */
export function receiptAdviceRules(advice: ReceiptAdvice): Finding[] {
  return [
    ...checkValues(binding, advice),
    ...checkHead(advice),
    ...checkKind(advice),
    ...checkStatuses(advice),
    ...repeatedIdentifiers(advice.lines, 'KONTOR-RECEIPT-LINE-IDENTIFIER'),
    ...advice.lines.flatMap((line, index) => checkLine(line, `/lines/${index}`)),
  ];
}

function checkHead(advice: ReceiptAdvice): Finding[] {
  const findings: Finding[] = [];
  if (advice.customizationId && advice.customizationId.trim() !== specification) {
    findings.push(broken('PEPPOL-T128-R001', '/customizationId', { specification }));
  }
  if (advice.profileId && advice.profileId.trim() !== profile) {
    findings.push(broken('PEPPOL-T128-R002', '/profileId', { profile }));
  }
  for (const [party, rule] of [
    ['buyer', 'PEPPOL-T128-R008'],
    ['seller', 'PEPPOL-T128-R009'],
  ] as const) {
    const named = advice[party];
    if (named && !named.name && !named.identifier) findings.push(broken(rule, `/${party}`));
  }
  const carrier = advice.shipment?.consignment?.carrier;
  if (carrier && !carrier.name && !carrier.identifier) {
    findings.push(broken('PEPPOL-T128-R110', '/shipment/consignment/carrier'));
  }
  const terms = advice.shipment?.delivery?.deliveryTerms;
  if (terms && !terms.identifier && !terms.specialTerms) {
    findings.push(broken('PEPPOL-T128-R022', '/shipment/delivery/deliveryTerms'));
  }
  for (const [index, { documentTypeCode, documentType }] of (advice.supportingDocuments ?? []).entries()) {
    if (!documentTypeCode && !documentType) findings.push(broken('PEPPOL-T128-R031', `/supportingDocuments/${index}`));
  }
  const arrived = advice.shipment?.delivery?.actualDeliveryDate;
  if (arrived !== undefined && arrived > advice.issueDate) {
    const params = { arrival: arrived, date: advice.issueDate };
    findings.push(broken('KONTOR-RECEIPT-ARRIVAL', '/shipment/delivery/actualDeliveryDate', params));
  }
  return findings;
}

/** An answer to goods (S) speaks of the shipment, an answer to the advice (D) of the advice's status; never of both. */
function checkKind({ documentTypeCode, shipment, despatchAdvice }: ReceiptAdvice): Finding[] {
  const code = documentTypeCode.trim();
  const status = despatchAdvice.documentStatusCode;
  if (code === 'S' && (!shipment || status !== undefined)) {
    return [
      broken(
        'PEPPOL-T128-R023',
        shipment ? '/despatchAdvice/documentStatusCode' : '/shipment',
        undefined,
        'KONTOR-RECEIPT-OF-GOODS',
      ),
    ];
  }
  if (code === 'D' && (shipment || status === undefined)) {
    return [
      broken(
        'PEPPOL-T128-R023',
        shipment ? '/shipment' : '/despatchAdvice/documentStatusCode',
        undefined,
        'KONTOR-RECEIPT-OF-ADVICE',
      ),
    ];
  }
  return [];
}

function checkStatuses({ shipment }: ReceiptAdvice): Finding[] {
  const consignment = shipment?.consignment?.status;
  return [
    ...checkStatus(consignment, '/shipment/consignment/status', 'PEPPOL-T128-R025', 'PEPPOL-T128-R026'),
    ...(shipment?.transportHandlingUnits ?? []).flatMap(({ status }, index) =>
      checkStatus(status, `/shipment/transportHandlingUnits/${index}/status`, 'PEPPOL-T128-R027', 'PEPPOL-T128-R028'),
    ),
  ];
}

function checkStatus(
  status: { readonly conditionCode: string; readonly reasonCode?: string; readonly reason?: string } | undefined,
  path: string,
  codeRule: string,
  textRule: string,
): Finding[] {
  if (!status || !['CA', 'RE'].includes(status.conditionCode.trim())) return [];
  return [
    ...(status.reasonCode ? [] : [broken(codeRule, `${path}/reasonCode`)]),
    ...(status.reason ? [] : [broken(textRule, `${path}/reason`)]),
  ];
}

function checkLine(line: Line, path: string): Finding[] {
  const findings: Finding[] = quantities.flatMap((term) =>
    numberIn(line[term])?.lt(0)
      ? [broken('KONTOR-RECEIPT-LINE-QUANTITY', `${path}/${term}`, { quantity: line[term] ?? '' })]
      : [],
  );
  const [received, short, rejected] = quantities.map((term) => numberIn(line[term]));
  if (quantities.every((term) => !numberIn(line[term])?.abs().gt(0))) {
    findings.push(broken('KONTOR-RECEIPT-LINE-EMPTY', path, { line: line.identifier }));
  }
  if (rejected && rejected.gt(received ?? 0)) {
    const params = { rejected: rejected.toFixed(), received: received?.toFixed() ?? '0' };
    findings.push(broken('KONTOR-RECEIPT-LINE-REJECTED', `${path}/rejectedQuantity`, params));
  }
  if (line.item && !line.item.sellersIdentifier && !line.item.standardIdentifier) {
    findings.push(broken('PEPPOL-T128-R003', `${path}/item`, { item: line.item.name }));
  }
  if (rejected) {
    if (!line.rejectActionCode) findings.push(broken('PEPPOL-T128-R004', `${path}/rejectActionCode`));
    if (!line.rejectReasonCode) findings.push(broken('PEPPOL-T128-R005', `${path}/rejectReasonCode`));
    if (!line.rejectReason) findings.push(broken('PEPPOL-T128-R006', `${path}/rejectReason`));
  }
  if (short && !line.shortageActionCode) findings.push(broken('PEPPOL-T128-R007', `${path}/shortageActionCode`));
  return findings;
}
