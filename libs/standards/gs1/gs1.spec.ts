import fc from 'fast-check';
import { gs1CheckDigit, isGln, isGtin, isSscc } from '#kernel';
import {
  elementString,
  fnc1,
  gs1128,
  humanReadable,
  parseElementString,
  parseHumanReadable,
  type Gs1Element,
} from './element-string.js';
import { glnOf, groupingGtin, gtin13Of, shortestGtin, ssccOf, ssccParts, toGtin14 } from './keys.js';

const coded = (code: string) => expect.objectContaining({ code });
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

describe('keys', () => {
  it.each([
    ['1', '0614141', '123456789', '106141411234567897'],
    ['1', '0614141', '234567890', '106141412345678908'],
    ['3', '541234', '1', '354123400000000019'],
  ])('SSCC of %s, %s, %s', (extensionDigit, companyPrefix, serial, expected) => {
    expect(ssccOf({ extensionDigit, companyPrefix, serial })).toBe(expected);
    expect(isSscc(expected)).toBe(true);
  });

  it.each<[string, () => string]>([
    [
      'a serial that is too long',
      () => ssccOf({ extensionDigit: '0', companyPrefix: '5412345', serial: '1234567890' }),
    ],
    ['a prefix that is too short', () => ssccOf({ extensionDigit: '0', companyPrefix: '541', serial: '1' })],
    ['letters', () => ssccOf({ extensionDigit: '0', companyPrefix: '5412345', serial: '1e5' })],
    ['two extension digits', () => ssccOf({ extensionDigit: '10', companyPrefix: '541234', serial: '123456789' })],
    ['no serial', () => ssccOf({ extensionDigit: '0', companyPrefix: '5412345', serial: '' })],
    ['an item reference that is too long', () => gtin13Of('541234500', '1234')],
    ['a GTIN with a wrong check digit', () => toGtin14('5412345000014')],
    ['a GTIN that is not a number', () => toGtin14('NaN')],
    ['an indicator of 9, which is for variable measure', () => groupingGtin(9, '5412345000013')],
  ])('refuses %s', (_what, make) => {
    expect(make).toThrow(coded('gs1-invalid-key'));
  });

  it('makes keys with the right check digit, whose parts come back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 12 }).chain((length) => fc.tuple(digits(length), digits(1), digits(16 - length))),
        ([companyPrefix, extensionDigit, serial]) => {
          const sscc = ssccOf({ extensionDigit, companyPrefix, serial });
          expect(isSscc(sscc)).toBe(true);
          expect(ssccParts(sscc, companyPrefix.length)).toEqual({ extensionDigit, companyPrefix, serial });
          if (companyPrefix.length === 12) return;
          const gtin = gtin13Of(companyPrefix, '1');
          expect([isGtin(gtin), isGln(glnOf(companyPrefix, '2')), isGtin(groupingGtin(3, gtin))]).toEqual([
            true,
            true,
            true,
          ]);
          expect(shortestGtin(toGtin14(gtin))).toBe(gtin.startsWith('00000') ? gtin.slice(5) : gtin);
        },
      ),
    );
  });

  it('gives no parts of a wrong SSCC', () => {
    expect(ssccParts('354123400000000011', 6)).toBeUndefined();
  });
});

const sscc = ssccOf({ extensionDigit: '3', companyPrefix: '541234', serial: '1' });
const gtin = toGtin14(gtin13Of('5412345', '1'));

describe('element strings', () => {
  it.each<[string, Gs1Element[], string]>([
    ['an SSCC alone', [{ ai: '00', value: sscc }], `00${sscc}`],
    [
      'contents and count: a predefined length needs no end',
      [
        { ai: '02', value: gtin },
        { ai: '37', value: '24' },
      ],
      `02${gtin}3724`,
    ],
    [
      'a lot before a date: FNC1 ends it',
      [
        { ai: '10', value: 'LOT7' },
        { ai: '17', value: '271231' },
      ],
      `10LOT7${fnc1}17271231`,
    ],
    [
      'a lot at the end: nothing does',
      [
        { ai: '17', value: '271200' },
        { ai: '10', value: 'LOT7' },
      ],
      '1727120010LOT7',
    ],
    [
      'one length but not predefined: FNC1 all the same',
      [
        { ai: '402', value: `1234567890123456${gs1CheckDigit('1234567890123456')}` },
        { ai: '37', value: '1' },
      ],
      `4021234567890123456${gs1CheckDigit('1234567890123456')}${fnc1}371`,
    ],
    [
      'a location: predefined',
      [
        { ai: '410', value: glnOf('5412345', '9') },
        { ai: '400', value: 'PO-7' },
      ],
      `410${glnOf('5412345', '9')}400PO-7`,
    ],
  ])('%s', (_what, elements, expected) => {
    expect(elementString(elements)).toBe(expected);
    for (const prefix of ['', ']C1', fnc1]) expect(parseElementString(prefix + expected)).toEqual(elements);
    expect(parseHumanReadable(humanReadable(elements))).toEqual(elements);
  });

  it('reads parentheses inside a value', () => {
    expect(parseHumanReadable('(400)PO(7)(10)A')).toEqual([
      { ai: '400', value: 'PO(7)' },
      { ai: '10', value: 'A' },
    ]);
  });

  it.each<[string, string, string]>([
    ['an unknown identifier', '05123', 'gs1-unknown-identifier'],
    ['nothing', '', 'gs1-unknown-identifier'],
    ['a cut SSCC', `00${sscc.slice(0, 10)}`, 'gs1-invalid-element'],
    ['a wrong check digit', `00${sscc.slice(0, 17)}8`, 'gs1-invalid-element'],
    ['a thirteenth month', '17271301', 'gs1-invalid-element'],
    ['a thirtieth of February', '17270230', 'gs1-invalid-element'],
    ['an exponent for a count', '371e5', 'gs1-invalid-element'],
    ['a lot that is too long', `10${'L'.repeat(21)}`, 'gs1-invalid-element'],
    ['a character outside the set', '10LÖT', 'gs1-invalid-element'],
    ['an empty lot', `10${fnc1}3724`, 'gs1-invalid-element'],
  ])('refuses %s', (_what, text, code) => {
    expect(() => parseElementString(text)).toThrow(coded(code));
  });

  it('keeps a symbol within 48 characters', () => {
    const long = [
      { ai: '00', value: sscc },
      { ai: '400', value: 'P'.repeat(26) },
    ];
    expect(() => gs1128(long)).toThrow(coded('gs1-too-long'));
    expect(gs1128([long[0]!, { ai: '400', value: 'P'.repeat(25) }])).toHaveLength(48);
  });

  it('come back whatever they hold', () => {
    const lot = fc.stringMatching(/^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/);
    const element = fc.oneof(
      lot.map((value) => ({ ai: '10', value })),
      lot.map((value) => ({ ai: '400', value })),
      fc.integer({ min: 0, max: 99_999_999 }).map((count) => ({ ai: '37', value: String(count) })),
      digits(13).map((body) => ({ ai: '01', value: body + gs1CheckDigit(body) })),
      digits(6).map((value) => ({ ai: '3102', value })),
    );
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 6 }), (elements) => {
        expect(parseElementString(elementString(elements))).toEqual(elements);
      }),
    );
  });

  it('never throws but coded', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        try {
          parseElementString(text);
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^gs1-/) });
        }
      }),
    );
  });
});
