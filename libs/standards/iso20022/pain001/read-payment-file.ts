import { Decimal } from 'decimal.js';
import { isFatal, type Finding } from '../../finding/finding.js';
import { childNamed, childrenNamed, type XmlElement } from '../../xml/index.js';
import { isMoment, parseDay, parseDecimal } from '../values.js';
import { readXmlOrFinding } from '../xml-findings.js';
import { Place } from './payment-context.js';
import { paymentMessages, type PaymentInitiator, type PaymentMessage } from './payment-file.js';
import type { BatchReading, PaymentFileReading, PaymentReading } from './payment-reading.js';
import { readBic, readIban, readPayment } from './read-payment.js';

/**
 * Reads a pain.001.001.03 or .09 file. Whatever is wrong stands at its level: file, batch or payment, so that a caller may
 * take all or nothing, or the good payments (`importable`). Never throws for what a file can hold.
 */
export function readPaymentFile(input: Uint8Array | string): PaymentFileReading {
  const xml = readXmlOrFinding(input);
  if ('finding' in xml) return nothing(xml.finding);
  const message = messageOf(xml.root);
  const content = childNamed(xml.root, 'CstmrCdtTrfInitn');
  if (!message || !content) return nothing(typeFinding(xml.root));
  const file = new Place(content, '', []);
  const batches = childrenNamed(content, 'PmtInf').map((element, index) => readBatch(element, `/batches/${index}`));
  if (batches.length === 0) file.add('PAIN-MISSING', 'batches', { element: 'PmtInf' });
  checkBatchIds(batches, file);
  const payments = batches.flatMap((batch) => batch.payments);
  const header = new Place(childNamed(content, 'GrpHdr') ?? content, '', file.findings);
  checkTotals(header, payments, true);
  return {
    message,
    messageId: header.identifier('messageId', 'MsgId') || header.demand('messageId', 'MsgId'),
    createdAt: readMoment(header),
    initiator: readInitiator(header),
    ...stated(header),
    batches,
    findings: file.findings,
  };
}

function nothing(finding: Finding): PaymentFileReading {
  return { messageId: '', createdAt: '', initiator: {}, batches: [], findings: [finding] };
}

function messageOf(root: XmlElement): PaymentMessage | undefined {
  if (root.name !== 'Document') return undefined;
  return paymentMessages.find((message) => root.namespace === `urn:iso:std:iso:20022:tech:xsd:${message}`);
}

function typeFinding(root: XmlElement): Finding {
  const found = `{${root.namespace}}${root.name}`.slice(0, 120);
  return { rule: 'PAIN-TYPE', severity: 'fatal', layer: 'structure', path: '', params: { found } };
}

function stated(header: Place): { statedCount?: string; statedSum?: string } {
  const statedCount = header.text('NbOfTxs');
  const statedSum = header.text('CtrlSum');
  return { ...(statedCount && { statedCount }), ...(statedSum && { statedSum }) };
}

function readMoment(header: Place): string {
  const moment = header.demand('createdAt', 'CreDtTm');
  if (moment !== '' && !isMoment(moment)) header.add('PAIN-DATE', 'createdAt', { element: 'CreDtTm', found: moment });
  return moment;
}

function readInitiator(header: Place): PaymentInitiator {
  const name = header.words('initiator/name', 140, 'InitgPty', 'Nm');
  const number = header.identifier('initiator/number', 'InitgPty', 'Id', 'OrgId', 'Othr', 'Id');
  return { ...(name && { name }), ...(number && { number }) };
}

function readBatch(element: XmlElement, path: string): BatchReading {
  const place = new Place(element, path, []);
  const payments = childrenNamed(element, 'CdtTrfTxInf').map((child, index) =>
    readPayment(child, `${path}/payments/${index}`),
  );
  if (payments.length === 0) place.add('PAIN-MISSING', 'payments', { element: 'CdtTrfTxInf' });
  checkTotals(place, payments, false);
  const id = place.identifier('id', 'PmtInfId') || place.demand('id', 'PmtInfId');
  const method = place.demand('method', 'PmtMtd');
  if (method !== '' && method !== 'TRF') place.add('PAIN-METHOD', 'method', { found: method });
  const categoryPurpose = place.text('PmtTpInf', 'CtgyPurp', 'Cd');
  const batch = {
    id,
    batchBooking: readBatchBooking(place),
    executionDate: readExecutionDate(place),
    debtor: readDebtor(place),
    ...(categoryPurpose && { categoryPurpose }),
  };
  const good = !place.findings.some(isFatal);
  return { id, ...(good && { batch }), payments, findings: place.findings };
}

/** Without a choice the account is debited once for the batch, as is usual in Belgium. */
function readBatchBooking(place: Place): boolean {
  const text = place.text('BtchBookg');
  if (!['', 'true', 'false', '1', '0'].includes(text)) {
    place.add('PAIN-VALUE', 'batchBooking', { element: 'BtchBookg', found: text });
  }
  return text !== 'false' && text !== '0';
}

function readExecutionDate(place: Place): string {
  const element = childNamed(place.element, 'ReqdExctnDt');
  const nested = place.text('ReqdExctnDt', 'Dt') || place.text('ReqdExctnDt', 'DtTm');
  const text = nested || (element?.text.trim() ?? '');
  if (text === '') {
    place.add('PAIN-MISSING', 'executionDate', { element: 'ReqdExctnDt' });
    return '';
  }
  const date = parseDay(text);
  if (!date) place.add('PAIN-DATE', 'executionDate', { element: 'ReqdExctnDt', found: text });
  else if (date.zoned) place.add('PAIN-ZONE', 'executionDate', { found: text }, 'warning');
  return date?.day ?? '';
}

function readDebtor(place: Place) {
  const name = place.words('debtor/name', 140, 'Dbtr', 'Nm');
  const iban = readIban(place, 'DbtrAcct', 'debtor/iban', 'PAIN-DEBTOR-ACCOUNT');
  const bic = readBic(place, 'DbtrAgt', 'debtor/bic');
  return { ...(name && { name }), iban, ...(bic && { bic }) };
}

function checkBatchIds(batches: readonly BatchReading[], file: Place): void {
  const seen = new Set<string>();
  batches.forEach(({ id }, index) => {
    if (id !== '' && seen.has(id)) file.add('PAIN-BATCH-ID', `batches/${index}/id`, { found: id });
    seen.add(id);
  });
}

/**
 * The count, and the control sum over the figures of all payments whatever their currency. A payment whose amount cannot
 * be read is refused on its own; the sum is then not judged.
 */
function checkTotals(place: Place, payments: readonly PaymentReading[], mandatory: boolean): void {
  const count = mandatory ? place.demand('count', 'NbOfTxs') : place.text('NbOfTxs');
  const expected = String(payments.length);
  if (count !== '' && !/^\d{1,15}$/.test(count)) place.add('PAIN-VALUE', 'count', { element: 'NbOfTxs', found: count });
  else if (count !== '' && BigInt(count) !== BigInt(expected))
    place.add('PAIN-COUNT', 'count', { found: count, expected });
  const stated = place.text('CtrlSum');
  const sum = sumOf(payments);
  if (stated === '' || sum === undefined) return;
  const decimal = parseDecimal(stated);
  if (decimal === undefined) place.add('PAIN-VALUE', 'controlSum', { element: 'CtrlSum', found: stated });
  else if (!sum.eq(decimal)) place.add('PAIN-SUM', 'controlSum', { found: stated, expected: sum.toFixed() });
}

/** Sums of payments have at most 18 digits before the point and 3 behind it, more than decimal.js keeps by default. */
const Sum = Decimal.clone({ precision: 40 });

function sumOf(payments: readonly PaymentReading[]): Decimal | undefined {
  let sum = new Sum(0);
  for (const { statedAmount } of payments) {
    if (statedAmount === undefined) return undefined;
    sum = sum.plus(statedAmount);
  }
  return sum;
}
