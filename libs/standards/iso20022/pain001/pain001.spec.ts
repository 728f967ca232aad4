import fc from 'fast-check';
import { explainWith, isFatal } from '../../finding/finding.js';
import { describeJudged, judge, sampleCount } from '../judge.js';
import { xmlFindingTexts } from '../xml-findings.js';
import { paymentFile } from './arbitrary.js';
import { paymentMessages, type PaymentFile } from './payment-file.js';
import { paymentFindingTexts, paymentRules, reasonOf } from './payment-findings.js';
import { findingsOf, importable } from './payment-reading.js';
import { readPaymentFile } from './read-payment-file.js';
import { writePaymentFile } from './write-payment-file.js';

const file: PaymentFile = {
  messageId: 'MSG-1',
  createdAt: '2026-11-21T10:00:00',
  initiator: { name: 'Bakkerij De Zoete Inval', number: '0123456749' },
  batches: [
    {
      id: 'B1',
      batchBooking: true,
      executionDate: '2026-11-23',
      debtor: { name: 'Bakkerij De Zoete Inval', iban: 'BE68539007547034', bic: 'KREDBEBB' },
      payments: [
        {
          endToEndId: 'E1',
          amount: { minor: 12_105n, currency: 'EUR' },
          creditor: { name: 'Molen NV', iban: 'BE71096123456769' },
          remittance: { structured: '090933755493' },
        },
        {
          endToEndId: 'E2',
          amount: { minor: 5_000n, currency: 'EUR' },
          creditor: { name: 'Suiker BV', iban: 'NL91ABNA0417164300', bic: 'ABNANL2A' },
          remittance: { unstructured: 'F2026/0012' },
        },
      ],
    },
  ],
};

describe.each(paymentMessages)('%s', (message) => {
  const xml = writePaymentFile(file, message);

  it('comes back as it was written', () => {
    expect(readPaymentFile(xml)).toMatchObject({ message, messageId: 'MSG-1', statedCount: '2', statedSum: '171.05' });
    expect(findingsOf(readPaymentFile(xml))).toEqual([]);
    expect(importable(readPaymentFile(Buffer.from(xml)), 'all-or-nothing')).toEqual(file);
  });

  it('comes back whatever it holds', () => {
    fc.assert(
      fc.property(paymentFile, (original) => {
        const reading = readPaymentFile(writePaymentFile(original, message));
        expect(findingsOf(reading)).toEqual([]);
        expect(importable(reading, 'all-or-nothing')).toEqual(original);
      }),
      { numRuns: 60 },
    );
  });

  const dateElement = message.endsWith('09')
    ? '<ReqdExctnDt>\n      <Dt>2026-11-23</Dt>\n      </ReqdExctnDt>'.replace(/\n +/g, '')
    : '<ReqdExctnDt>2026-11-23</ReqdExctnDt>';
  const flat = xml.replace(/>\s+</g, '><');

  /** What is found where, and what each mode would import. */
  it.each<[what: string, from: string | RegExp, to: string, found: string[], good: number]>([
    ['an exponent', '>121.05<', '>1e5<', ['PAIN-AMOUNT /batches/0/payments/0/amount'], 1],
    ['not a number', '>121.05<', '>NaN<', ['PAIN-AMOUNT /batches/0/payments/0/amount'], 1],
    ['a comma', '>121.05<', '>121,05<', ['PAIN-AMOUNT /batches/0/payments/0/amount'], 1],
    ['a negative amount', '>121.05<', '>-121.05<', ['PAIN-AMOUNT /batches/0/payments/0/amount'], 1],
    ['no amount', '>121.05<', '><', ['PAIN-AMOUNT /batches/0/payments/0/amount'], 1],
    ['half a cent', /(?<=>1[27]1\.05)(?=<)/g, '5', ['PAIN-DECIMALS /batches/0/payments/0/amount'], 1],
    ['a currency that is none', 'Ccy="EUR">121', 'Ccy="EUX">121', ['PAIN-CURRENCY /batches/0/payments/0/amount'], 1],
    ['no currency', ' Ccy="EUR">121', '>121', ['PAIN-CURRENCY /batches/0/payments/0/amount'], 1],
    [
      'a wrong check digit',
      'BE71096123456769',
      'BE72096123456769',
      ['PAIN-CREDITOR-ACCOUNT /batches/0/payments/0/creditor/iban'],
      1,
    ],
    [
      'a short IBAN',
      'NL91ABNA0417164300',
      'NL91ABNA041716430',
      ['PAIN-CREDITOR-ACCOUNT /batches/0/payments/1/creditor/iban'],
      1,
    ],
    ['no account', /<CdtrAcct>.*?<\/CdtrAcct>/, '', ['PAIN-CREDITOR-ACCOUNT /batches/0/payments/0/creditor/iban'], 1],
    [
      'no creditor',
      '<Cdtr><Nm>Molen NV</Nm></Cdtr>',
      '',
      ['PAIN-CREDITOR-NAME /batches/0/payments/0/creditor/name'],
      1,
    ],
    ['a wrong BIC', 'ABNANL2A', 'ABNANL2', ['PAIN-BIC /batches/0/payments/1/creditor/bic'], 1],
    ['no end-to-end id', '<EndToEndId>E2</EndToEndId>', '', ['PAIN-MISSING /batches/0/payments/1/endToEndId'], 1],
    [
      'a mistyped communication',
      '090933755493',
      '090933755494',
      ['PAIN-REFERENCE /batches/0/payments/0/remittance/structured'],
      1,
    ],
    [
      'a wrong debtor account',
      'BE68539007547034',
      'BE69539007547034',
      ['PAIN-DEBTOR-ACCOUNT /batches/0/debtor/iban'],
      0,
    ],
    ['a cheque', 'TRF', 'CHK', ['PAIN-METHOD /batches/0/method'], 0],
    ['a day that does not exist', '2026-11-23', '2026-02-30', ['PAIN-DATE /batches/0/executionDate'], 0],
    ['a day in the year 0', '2026-11-23', '0000-11-23', ['PAIN-DATE /batches/0/executionDate'], 0],
    ['a European date', '2026-11-23', '23/11/2026', ['PAIN-DATE /batches/0/executionDate'], 0],
    ['no execution date', dateElement, '', ['PAIN-MISSING /batches/0/executionDate'], 0],
    ['a wrong choice of booking', '>true<', '>yes<', ['PAIN-VALUE /batches/0/batchBooking'], 0],
    ['a wrong count', '<NbOfTxs>2<', '<NbOfTxs>3<', ['PAIN-COUNT /count'], 0],
    ['a count that is none', '<NbOfTxs>2<', '<NbOfTxs>two<', ['PAIN-VALUE /count'], 0],
    ['a wrong control sum', '<CtrlSum>171.05<', '<CtrlSum>171.06<', ['PAIN-SUM /controlSum'], 0],
    ['no message id', '<MsgId>MSG-1</MsgId>', '', ['PAIN-MISSING /messageId'], 0],
    ['a long message id', 'MSG-1', 'M'.repeat(36), ['PAIN-LENGTH /messageId'], 0],
    ['no moment', '2026-11-21T10:00:00', 'today', ['PAIN-DATE /createdAt'], 0],
    [
      'no payments',
      /<CdtTrfTxInf>.*<\/CdtTrfTxInf>/,
      '',
      [
        'PAIN-COUNT /count',
        'PAIN-SUM /controlSum',
        'PAIN-MISSING /batches/0/payments',
        'PAIN-COUNT /batches/0/count',
        'PAIN-SUM /batches/0/controlSum',
      ],
      0,
    ],
    [
      'a batch twice',
      /(<PmtInf>.*<\/PmtInf>)/,
      '$1$1',
      ['PAIN-BATCH-ID /batches/1/id', 'PAIN-COUNT /count', 'PAIN-SUM /controlSum'],
      0,
    ],
  ])('finds %s', (_what, from, to, found, good) => {
    const damaged = flat.replace(from, to);
    expect(damaged).not.toBe(flat);
    const reading = readPaymentFile(damaged);
    const fatal = findingsOf(reading).filter(isFatal);
    expect(fatal.map(({ rule, path }) => `${rule} ${path}`)).toEqual(found);
    expect(importable(reading, 'all-or-nothing')).toBeUndefined();
    expect(importable(reading, 'good-ones')?.batches[0]?.payments.length ?? 0).toBe(good);
    for (const finding of fatal) {
      const { what, remedy } = explainWith([paymentFindingTexts], finding, 'fr');
      expect(`${what} ${remedy}`).not.toMatch(/[{}]|respectée/);
    }
  });

  it.each([
    ['a time zone on the day', '2026-11-23', '2026-11-23+01:00', 'PAIN-ZONE'],
    ['an accent', 'Molen NV', 'Moulin à Vent', 'PAIN-CHARSET'],
    ['text beside the reference', '<RmtInf><Strd>', '<RmtInf><Ustrd>dank u</Ustrd><Strd>', 'PAIN-REMITTANCE'],
  ])('warns of %s', (_what, from, to, rule) => {
    const reading = readPaymentFile(flat.replace(from, to));
    expect(findingsOf(reading)).toMatchObject([{ rule, severity: 'warning' }]);
    expect(importable(reading, 'all-or-nothing')?.batches[0]?.executionDate).toBe('2026-11-23');
  });

  it('takes the spellings that XML allows', () => {
    const spelled = flat
      .replace('>121.05<', '> +0121.0500 <')
      .replace('090933755493', '+++090/9337/55493+++')
      .replaceAll(/<(\/?)(?=[A-Z])/g, '<$1p:')
      .replace('xmlns=', 'xmlns:p=');
    expect(importable(readPaymentFile(spelled), 'all-or-nothing')).toEqual(file);
  });

  it('names the one bad payment of five hundred', () => {
    const payments = Array.from({ length: 500 }, (_none, index) => ({
      ...file.batches[0]!.payments[0]!,
      endToEndId: `E${index}`,
    }));
    const large = writePaymentFile({ ...file, batches: [{ ...file.batches[0]!, payments }] }, message);
    let count = 0;
    const reading = readPaymentFile(
      large.replace(/BE71096123456769/g, (iban) => (count++ === 321 ? 'BE00096123456769' : iban)),
    );
    expect(findingsOf(reading).map(({ path }) => path)).toEqual(['/batches/0/payments/321/creditor/iban']);
    expect(importable(reading, 'all-or-nothing')).toBeUndefined();
    expect(importable(reading, 'good-ones')?.batches[0]?.payments).toHaveLength(499);
  });

  it('never throws on a file cut anywhere or with changed characters', () => {
    for (let length = 0; length < flat.length - 1; length += 11) {
      const reading = readPaymentFile(flat.slice(0, length));
      expect([importable(reading, 'good-ones'), reading.findings.length]).toEqual([undefined, 1]);
    }
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), (changes) => {
        const bytes = Buffer.from(flat);
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
        expect(findingsOf(readPaymentFile(bytes))).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('what is no payment file', () => {
  it.each([
    ['nothing', '', 'xml-not-xml'],
    ['text', 'Beste bank, gelieve te betalen', 'xml-not-xml'],
    ['a DTD', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'xml-doctype'],
    ['another version', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.04"/>', 'PAIN-TYPE'],
    ['no namespace', '<Document><CstmrCdtTrfInitn/></Document>', 'PAIN-TYPE'],
    ['an invoice', '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>', 'PAIN-TYPE'],
    ['an empty document', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"/>', 'PAIN-TYPE'],
  ])('%s', (_what, input, rule) => {
    const { findings, batches } = readPaymentFile(input);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(batches).toEqual([]);
    expect(reasonOf(rule)).toBe('FF01');
    expect(explainWith([paymentFindingTexts, xmlFindingTexts], findings[0]!, 'de').what).not.toMatch(/Regel/);
  });

  it('an identifier that would have to be cut is not written', () => {
    expect(() => writePaymentFile({ ...file, messageId: 'x'.repeat(36) })).toThrow(
      expect.objectContaining({ code: 'iso-identifier-too-long' }),
    );
    expect(writePaymentFile({ ...file, messageId: '0196f0c0-7b3e-7e2a-9b1a-2f7d3c4b5a69' })).toContain(
      '<MsgId>0196f0c07b3e7e2a9b1a2f7d3c4b5a69</MsgId>',
    );
  });
});

describe('the rules', () => {
  it('have four languages and a reason code of the external list', () => {
    for (const { reason, text } of Object.values(paymentRules)) {
      expect(reason).toMatch(/^[A-Z]{4}$|^[A-Z]{2}\d\d$/);
      for (const words of [...Object.values(text.what), ...Object.values(text.remedy)])
        expect(words.length).toBeGreaterThan(5);
    }
  });
});

describeJudged('the schemas of ISO 20022 (skipped without ../shared and their sources)', () => {
  it.each(paymentMessages)('accept %s', (message) => {
    const samples = fc.sample(paymentFile, sampleCount);
    expect(
      judge(
        samples.map((sample) => writePaymentFile(sample, message)),
        'xml',
      ),
    ).toEqual([]);
  });
});
