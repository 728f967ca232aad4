import { writeXml, type XmlElement } from '../../xml/index.js';
import { toSepaText } from '../charset.js';
import { IsoBuilder } from '../elements.js';
import { isoIdentifier } from '../identifier.js';
import { isMoment, parseDecimal } from '../values.js';
import type {
  BatchStatus,
  OriginalFile,
  PaymentStatusReport,
  StatusReason,
  TransactionStatus,
} from './status-report.js';

export const statusMessages = ['pain.002.001.03', 'pain.002.001.10'] as const;

export type StatusMessage = (typeof statusMessages)[number];

/** The answer that goes with a payment file: .03 to pain.001.001.03, .10 to pain.001.001.09. */
export function statusMessageFor({ message }: OriginalFile): StatusMessage {
  return message === 'pain.001.001.03' ? 'pain.002.001.03' : 'pain.002.001.10';
}

/**
 * Writes pain.002. What the customer wrote is given back as it came, where the schema can carry it.
 * @throws KontorError `iso-identifier-too-long` for the bank's own identifiers
 */
export function writeStatusReport(
  report: PaymentStatusReport,
  message: StatusMessage = statusMessageFor(report.original),
): string {
  const build = new IsoBuilder(message, message === 'pain.002.001.10');
  const { original } = report;
  const header = build.group(
    'GrpHdr',
    build.text('MsgId', isoIdentifier(report.messageId)),
    build.text('CreDtTm', report.createdAt),
    build.agent('DbtrAgt', report.bankBic),
  );
  const group = build.group(
    'OrgnlGrpInfAndSts',
    build.text('OrgnlMsgId', original.messageId),
    build.text('OrgnlMsgNmId', original.message),
    build.text('OrgnlCreDtTm', original.createdAt && isMoment(original.createdAt) ? original.createdAt : undefined),
    build.text('OrgnlNbOfTxs', original.count && /^\d{1,15}$/.test(original.count) ? original.count : undefined),
    build.text('OrgnlCtrlSum', original.controlSum && parseDecimal(original.controlSum)),
    build.text('GrpSts', report.status),
    reasonElements(build, report.reasons),
    countElements(build, report.batches),
  );
  const batches = report.batches.map((batch) => batchElement(build, batch));
  return writeXml(build.document(build.group('CstmrPmtStsRpt', header, group, batches)), { [build.namespace]: '' });
}

/** How many payments have which status. */
function countElements(build: IsoBuilder, batches: readonly BatchStatus[]): (XmlElement | undefined)[] {
  const counts = new Map<string, number>();
  for (const { status } of batches.flatMap(({ payments }) => payments))
    counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) =>
    build.group('NbOfTxsPerSts', build.text('DtldNbOfTxs', String(count)), build.text('DtldSts', status)),
  );
}

function batchElement(build: IsoBuilder, batch: BatchStatus): XmlElement | undefined {
  return build.group(
    'OrgnlPmtInfAndSts',
    build.text('OrgnlPmtInfId', batch.id || 'NOTPROVIDED'),
    build.text('PmtInfSts', batch.status),
    reasonElements(build, batch.reasons),
    batch.payments.map((payment) => transactionElement(build, payment)),
  );
}

function transactionElement(build: IsoBuilder, payment: TransactionStatus): XmlElement | undefined {
  const amount = payment.amount && build.group('Amt', build.amount('InstdAmt', payment.amount));
  return build.group(
    'TxInfAndSts',
    build.text('OrgnlInstrId', payment.instructionId),
    build.text('OrgnlEndToEndId', payment.endToEndId || 'NOTPROVIDED'),
    build.text('TxSts', payment.status),
    reasonElements(build, payment.reasons),
    build.text('AcctSvcrRef', payment.reference && isoIdentifier(payment.reference)),
    build.group('OrgnlTxRef', amount),
  );
}

function reasonElements(build: IsoBuilder, reasons: readonly StatusReason[]): (XmlElement | undefined)[] {
  return reasons.map(({ code, text }) => {
    const lines = toSepaText(text ?? '', 420).match(/.{1,105}/g) ?? [];
    const reason = build.group('Rsn', build.text('Cd', code, 4));
    return build.group(
      'StsRsnInf',
      reason,
      lines.map((line) => build.text('AddtlInf', line, 105)),
    );
  });
}
