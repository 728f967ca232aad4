import { minorDigits, type Money } from '#kernel';
import { writeXml, type XmlElement } from '../../xml/index.js';
import { toSepaText } from '../charset.js';
import { IsoBuilder } from '../elements.js';
import { isoIdentifier } from '../identifier.js';
import type { PaymentBatch, PaymentFile, PaymentInstruction, PaymentMessage } from './payment-file.js';

/**
 * The payment file as a bank takes it: pain.001.001.09, or .03 for older ones. Counts and control sums are computed; texts
 * are put into the SEPA character set.
 * @throws KontorError `iso-identifier-too-long`
 */
export function writePaymentFile(file: PaymentFile, message: PaymentMessage = 'pain.001.001.09'): string {
  const build = new IsoBuilder(message, message === 'pain.001.001.09');
  const payments = file.batches.flatMap((batch) => batch.payments);
  const header = build.group(
    'GrpHdr',
    build.text('MsgId', isoIdentifier(file.messageId)),
    build.text('CreDtTm', file.createdAt),
    build.text('NbOfTxs', String(payments.length)),
    build.text('CtrlSum', controlSum(payments.map(({ amount }) => amount))),
    build.party('InitgPty', name(file.initiator.name ?? 'NOTPROVIDED'), file.initiator.number, 'KBO-BCE'),
  );
  const batches = file.batches.map((batch) => batchElement(build, batch));
  return writeXml(build.document(build.group('CstmrCdtTrfInitn', header, batches)), { [build.namespace]: '' });
}

function batchElement(build: IsoBuilder, batch: PaymentBatch): XmlElement | undefined {
  const { debtor, payments } = batch;
  const sepa = payments.every(({ amount }) => amount.currency === 'EUR');
  const type = build.group(
    'PmtTpInf',
    sepa ? build.group('SvcLvl', build.text('Cd', 'SEPA')) : undefined,
    build.group('CtgyPurp', build.text('Cd', batch.categoryPurpose, 4)),
  );
  const { executionDate } = batch;
  return build.group(
    'PmtInf',
    build.text('PmtInfId', isoIdentifier(batch.id)),
    build.text('PmtMtd', 'TRF'),
    build.text('BtchBookg', String(batch.batchBooking)),
    build.text('NbOfTxs', String(payments.length)),
    build.text('CtrlSum', controlSum(payments.map(({ amount }) => amount))),
    type,
    build.modern ? build.date('ReqdExctnDt', executionDate) : build.text('ReqdExctnDt', executionDate),
    build.party('Dbtr', name(debtor.name)),
    build.account('DbtrAcct', debtor.iban),
    build.agent('DbtrAgt', debtor.bic, true),
    build.text('ChrgBr', sepa ? 'SLEV' : 'SHAR'),
    payments.map((payment) => paymentElement(build, payment)),
  );
}

function paymentElement(build: IsoBuilder, payment: PaymentInstruction): XmlElement | undefined {
  const { creditor, remittance } = payment;
  const unstructured = remittance?.unstructured && toSepaText(remittance.unstructured, 140);
  return build.group(
    'CdtTrfTxInf',
    build.group(
      'PmtId',
      build.text('InstrId', payment.instructionId && isoIdentifier(payment.instructionId)),
      build.text('EndToEndId', isoIdentifier(payment.endToEndId || 'NOTPROVIDED')),
    ),
    build.group('Amt', build.amount('InstdAmt', payment.amount)),
    build.agent('CdtrAgt', creditor.bic),
    build.party('Cdtr', name(creditor.name)),
    build.account('CdtrAcct', creditor.iban),
    build.group('Purp', build.text('Cd', payment.purpose, 4)),
    // SEPA carries one or the other: the reference is what the receiver matches.
    build.remittance(remittance?.structured ? { structured: remittance.structured } : { unstructured }),
  );
}

function name(text: string | undefined): string | undefined {
  return text && toSepaText(text, 70);
}

/** The sum of the figures, whatever their currencies (a hash against lost payments), without needless zeros. */
function controlSum(amounts: readonly Money[]): string {
  const thousandths = amounts.reduce(
    (sum, { minor, currency }) => sum + minor * 10n ** BigInt(3 - minorDigits(currency)),
    0n,
  );
  const text = thousandths.toString().padStart(4, '0');
  const decimals = text.slice(-3).replace(/0$/, '');
  return `${text.slice(0, -3)}.${decimals}`;
}
