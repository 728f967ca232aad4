import { explainWith } from '../../finding/finding.js';
import { childrenNamed, descendant, readXml, textAt } from '../../xml/index.js';
import { paymentMessages, type PaymentFile } from '../pain001/payment-file.js';
import { paymentFindingTexts } from '../pain001/payment-findings.js';
import type { ImportMode } from '../pain001/payment-reading.js';
import { readPaymentFile } from '../pain001/read-payment-file.js';
import { writePaymentFile } from '../pain001/write-payment-file.js';
import { groupStatus, reportOfReading, type PaymentStatus } from './status-report.js';
import { statusMessages, writeStatusReport } from './write-status-report.js';

const payment = (endToEndId: string) => ({
  endToEndId,
  amount: { minor: 12_105n, currency: 'EUR' },
  creditor: { name: 'Molen NV', iban: 'BE71096123456769' },
});
const batch = (id: string) => ({
  id,
  batchBooking: true,
  executionDate: '2026-11-23',
  debtor: { name: 'Bakkerij', iban: 'BE68539007547034' },
  payments: [payment(`${id}-1`), payment(`${id}-2`)],
});
const file: PaymentFile = {
  messageId: 'MSG-1',
  createdAt: '2026-11-21T10:00:00',
  initiator: { name: 'Bakkerij' },
  batches: [batch('B1'), batch('B2')],
};

const options = { messageId: 'S-1', createdAt: '2026-11-21T10:00:05Z', bankBic: 'KREDBEBB' };
const badAccount = (xml: string) => xml.replace('BE71096123456769', 'BE00096123456769');
const badDebtor = (xml: string) => xml.replace('BE68539007547034', 'BE00539007547034');
const badSum = (xml: string) => xml.replace('484.20', '484.21');

/** Rows that a bank clerk could check: the file, the batches, the payments in order, and the reasons. */
describe.each(paymentMessages)('the answer to %s', (message) => {
  it.each<[string, (xml: string) => string, ImportMode, string, string, string, string]>([
    ['a good file', (xml) => xml, 'all-or-nothing', 'ACCP', 'ACCP ACCP', 'ACCP ACCP ACCP ACCP', ''],
    ['a wrong account, the good ones', badAccount, 'good-ones', 'PART', 'PART ACCP', 'RJCT ACCP ACCP ACCP', 'AC01'],
    [
      'a wrong account, all or nothing',
      badAccount,
      'all-or-nothing',
      'RJCT',
      'RJCT RJCT',
      'RJCT RJCT RJCT RJCT',
      'AC01',
    ],
    ['a wrong debtor, the good ones', badDebtor, 'good-ones', 'PART', 'RJCT ACCP', 'RJCT RJCT ACCP ACCP', 'AC02'],
    ['a wrong control sum', badSum, 'good-ones', 'RJCT', 'RJCT RJCT', 'RJCT RJCT RJCT RJCT', 'AM10'],
    ['half a file', (xml) => xml.slice(0, 900), 'good-ones', 'RJCT', '', '', 'FF01'],
  ])('%s', (_what, damage, mode, group, batches, payments, reasons) => {
    const reading = readPaymentFile(damage(writePaymentFile(file, message)));
    const report = reportOfReading(reading, { ...options, mode });
    expect(report.status).toBe(group);
    const xml = readXml(writeStatusReport(report));
    const root = descendant(xml, 'CstmrPmtStsRpt')!;
    const groups = childrenNamed(root, 'OrgnlPmtInfAndSts');
    const transactions = groups.flatMap((one) => childrenNamed(one, 'TxInfAndSts'));
    expect(textAt(root, 'OrgnlGrpInfAndSts', 'GrpSts')).toBe(group);
    expect(groups.map((one) => textAt(one, 'PmtInfSts')).join(' ')).toBe(batches);
    expect(transactions.map((one) => textAt(one, 'TxSts')).join(' ')).toBe(payments);
    const all = [descendant(root, 'OrgnlGrpInfAndSts')!, ...groups, ...transactions];
    expect(all.flatMap((one) => textAt(one, 'StsRsnInf', 'Rsn', 'Cd') ?? []).join(' ')).toBe(reasons);
  });

  it('goes out in the version that belongs to the file, and in the other when asked', () => {
    const report = reportOfReading(readPaymentFile(writePaymentFile(file, message)), { ...options, mode: 'good-ones' });
    const own = message === 'pain.001.001.03' ? 'pain.002.001.03' : 'pain.002.001.10';
    expect(writeStatusReport(report)).toContain(`urn:iso:std:iso:20022:tech:xsd:${own}"`);
    for (const other of statusMessages) expect(writeStatusReport(report, other)).toContain(other);
  });
});

describe('a status report', () => {
  it('tells the customer in words, in lines of 105 characters', () => {
    const reading = readPaymentFile(badAccount(writePaymentFile(file)));
    const say = (finding: Parameters<typeof explainWith>[1]) => {
      const { what, remedy } = explainWith([paymentFindingTexts], finding, 'nl');
      return `${what} ${remedy}`;
    };
    const report = reportOfReading(reading, { ...options, mode: 'good-ones', say });
    const xml = readXml(writeStatusReport(report));
    const reason = descendant(xml, 'CstmrPmtStsRpt', 'OrgnlPmtInfAndSts', 'TxInfAndSts', 'StsRsnInf')!;
    const lines = childrenNamed(reason, 'AddtlInf').map(({ text }) => text);
    expect(lines.length).toBe(2);
    expect(lines.every((line) => line.length <= 105)).toBe(true);
    expect(lines.join(' ')).toContain('geen geldige IBAN');
  });

  it.each<[PaymentStatus[], PaymentStatus]>([
    [['ACSC', 'ACSC'], 'ACSC'],
    [['ACSC', 'ACCP'], 'ACCP'],
    [['RJCT', 'ACSC'], 'PART'],
    [['RJCT', 'RJCT'], 'RJCT'],
    [['PART', 'ACCP'], 'PART'],
    [[], 'ACCP'],
  ])('of %j is %s', (members, status) => {
    expect(groupStatus(members)).toBe(status);
  });
});
