import fc from 'fast-check';
import { bic, freeText, iban, personName, structuredReference } from '../iso20022/arbitrary.js';
import { epcQr, epcQrBytes, parseEpcQr, type EpcQrPayment } from './epc-qr.js';

const payment: EpcQrPayment = {
  name: 'Bakkerij De Zoete Inval',
  iban: 'BE68539007547034',
  bic: 'KREDBEBB',
  amount: { minor: 1_230n, currency: 'EUR' },
  remittance: { structured: '090933755493' },
};
const coded = (code: string) => expect.objectContaining({ code });

describe('the text of a payment QR', () => {
  it('is twelve lines at most, by EPC069-12', () => {
    expect(epcQr(payment).split('\n')).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      'KREDBEBB',
      'Bakkerij De Zoete Inval',
      'BE68539007547034',
      'EUR12.30',
      '',
      '+++090/9337/55493+++',
    ]);
  });

  it.each<[string, Partial<EpcQrPayment>, number, string]>([
    ['a whole amount', { amount: { minor: 100_000n, currency: 'EUR' } }, 8, 'EUR1000.00'],
    ['a cent', { amount: { minor: 1n, currency: 'EUR' } }, 8, 'EUR0.01'],
    ['the highest amount', { amount: { minor: 99_999_999_999n, currency: 'EUR' } }, 8, 'EUR999999999.99'],
    ['no amount', { amount: undefined }, 8, ''],
    ['an ISO reference', { remittance: { structured: 'RF18539007547034' } }, 10, 'RF18539007547034'],
    ['free text', { remittance: { unstructured: 'Factuur F2026/0012' } }, 11, 'Factuur F2026/0012'],
    [
      'a reference before text',
      { remittance: { structured: '090933755493', unstructured: 'x' }, information: 'i' },
      11,
      '',
    ],
    ['a word to the payer', { information: 'Dank u' }, 12, 'Dank u'],
    ['a purpose', { purpose: 'GDDS' }, 9, 'GDDS'],
    ['accents', { name: 'Crème & Fils\nSA' }, 6, 'Crème & Fils SA'],
    ['no bank', { bic: undefined }, 5, ''],
  ])('carries %s', (_what, change, line, expected) => {
    const text = epcQr({ ...payment, ...change });
    expect(text.split('\n')[line - 1]).toBe(expected);
    expect(text.endsWith('\n')).toBe(false);
    parseEpcQr(text);
  });

  it.each<[string, Partial<EpcQrPayment>, string]>([
    ['nothing to pay', { amount: { minor: 0n, currency: 'EUR' } }, 'epc-qr-amount'],
    ['a credit', { amount: { minor: -1n, currency: 'EUR' } }, 'epc-qr-amount'],
    ['a thousand million', { amount: { minor: 100_000_000_000n, currency: 'EUR' } }, 'epc-qr-amount'],
    ['pounds', { amount: { minor: 100n, currency: 'GBP' } }, 'epc-qr-amount'],
    ['a wrong IBAN', { iban: 'BE69539007547034' }, 'epc-qr-invalid'],
    ['a wrong BIC', { bic: 'KRED' }, 'epc-qr-invalid'],
    ['no name', { name: ' \n' }, 'epc-qr-invalid'],
    ['a wrong communication', { remittance: { structured: '090933755494' } }, 'epc-qr-invalid'],
    [
      'more than 331 bytes',
      { name: 'n'.repeat(70), remittance: { unstructured: 'u'.repeat(140) }, information: 'i'.repeat(70) },
      'epc-qr-too-long',
    ],
  ])('refuses %s', (_what, change, code) => {
    expect(() => epcQr({ ...payment, ...change })).toThrow(coded(code));
  });

  it('gives up accents before it gives up', () => {
    const text = epcQr({ ...payment, remittance: { unstructured: 'é'.repeat(140) }, information: 'ü'.repeat(40) });
    expect(text).toContain('e'.repeat(140));
  });

  it('is read again as it was written', () => {
    const arbitrary = fc.record(
      {
        name: personName,
        iban,
        bic,
        amount: fc.record({ minor: fc.bigInt({ min: 1n, max: 99_999_999_999n }), currency: fc.constant('EUR') }),
        remittance: fc.oneof(
          structuredReference.map((structured) => ({ structured })),
          freeText.map((unstructured) => ({ unstructured })),
        ),
      },
      { requiredKeys: ['name', 'iban'] },
    );
    fc.assert(
      fc.property(
        arbitrary.filter(({ name }) => name.trim() !== ''),
        (original) => {
          const text = epcQr(original);
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(epcQrBytes);
          const { name: _name, remittance, ...rest } = parseEpcQr(text);
          const { name: _original, remittance: written, ...expected } = original;
          expect(rest).toEqual(expected);
          expect(remittance?.structured).toBe(written && 'structured' in written ? written.structured : undefined);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('reading a payment QR', () => {
  const lines = epcQr({ ...payment, remittance: { unstructured: 'x' } }).split('\n');

  it.each([
    [1, 'BCE'],
    [2, '003'],
    [3, '9'],
    [4, 'SDD'],
    [5, 'KREDBEB'],
    [6, ''],
    [7, 'BE69539007547034'],
    [8, 'EUR1e5'],
    [8, 'EURNaN'],
    [8, 'EUR1,50'],
    [8, 'EUR0.00'],
    [8, 'EUR1.005'],
    [8, 'USD1.00'],
    [8, 'EUR0012.30'],
    [9, 'GOODS'],
    [10, 'free words'],
    [11, 'x'.repeat(141)],
  ])('finds line %i wrong: %s', (line, text) => {
    const damaged = lines.with(line - 1, text);
    if (line === 10) damaged.pop();
    expect(() => parseEpcQr(damaged.join('\n'))).toThrow(
      expect.objectContaining({ code: 'epc-qr-invalid', params: expect.objectContaining({ line }) }),
    );
  });

  it('takes what other issuers write', () => {
    const other = ['BCD', '001', '1', 'SCT', 'BHBLDEHHXXX', 'Franz Mustermänn', 'DE71110220330123456789', 'EUR12.3'];
    expect(parseEpcQr([...other, 'GDDS', 'RF18539007547034'].join('\r\n'))).toEqual({
      name: 'Franz Mustermänn',
      iban: 'DE71110220330123456789',
      bic: 'BHBLDEHHXXX',
      amount: { minor: 1_230n, currency: 'EUR' },
      purpose: 'GDDS',
      remittance: { structured: 'RF18539007547034' },
    });
    const free = [...lines.slice(0, 9), '', '+++090/9337/55493+++'].join('\n');
    expect(parseEpcQr(free).remittance).toEqual({ structured: '090933755493' });
  });

  it('never throws but coded', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(() => parseEpcQr(`BCD\n002\n${text}`)).toThrow(
          expect.objectContaining({ code: expect.stringMatching(/^epc-qr/) }),
        );
      }),
    );
  });
});
