import fc from 'fast-check';
import { explainWith } from '../finding/finding.js';
import { statement } from '../iso20022/arbitrary.js';
import type { BankStatement } from '../iso20022/statement.js';
import { codaFindingTexts } from './coda-findings.js';
import { readCoda } from './read.js';
import { writeCoda } from './write.js';

const day = '2026-11-21';
const good: BankStatement = {
  account: { iban: 'BE68539007547034', currency: 'EUR', ownerName: 'Bakkerij', bic: 'KREDBEBB' },
  sequenceNumber: 1,
  legalSequence: 1,
  fromDate: day,
  toDate: day,
  openingBalance: { minor: 0n, date: day },
  closingBalance: { minor: -500n, date: day },
  entries: [
    {
      amountMinor: -500n,
      bookingDate: day,
      valueDate: day,
      kind: 'collective-transfer',
      remittance: { structured: '090933755493' },
      counterparty: { name: 'Een', iban: 'BE68539007547034' },
      batch: { id: 'B', details: [{ amountMinor: -200n }, { amountMinor: -300n }] },
    },
  ],
};
const file = writeCoda([good]);
const records = file.split('\r\n').slice(0, -1);

/** Replaces positions of one record, counted from 1, and gives the file again. */
function changed(index: number, from: number, text: string): string {
  const copy = [...records];
  const record = copy[index]!;
  copy[index] = record.slice(0, from - 1) + text + record.slice(from - 1 + text.length);
  return copy.join('\r\n');
}

const without = (index: number) => records.filter((_record, place) => place !== index).join('\n');
const rulesOf = (input: Uint8Array | string) => readCoda(input).findings.map(({ rule }) => rule);

describe('a damaged CODA file gives findings and no statement', () => {
  it.each<[string, Uint8Array | string, string[]]>([
    ['nothing', '', ['CODA-CUT']],
    ['white space', ' \r\n \n', ['CODA-CUT']],
    ['another text', 'Datum;Bedrag\n2026-11-21;1,50\n', ['CODA-LENGTH']],
    ['XML', '<?xml version="1.0"?><Document/>', ['CODA-ENCODING']],
    ['UTF-16', Buffer.from(file, 'utf16le'), ['CODA-ENCODING']],
    ['a PDF', Buffer.from('%PDF-1.7\n'), ['CODA-ENCODING']],
    ['a cut record', file.slice(0, 300), ['CODA-LENGTH']],
    ['cut behind a movement', records.slice(0, 4).join('\n'), ['CODA-CUT']],
    ['cut before the trailer', records.slice(0, -1).join('\n'), ['CODA-CUT']],
    ['a space lost in the middle of a record', file.replace('  ', ' '), ['CODA-LENGTH']],
    ['no header', without(0), ['CODA-ORDER']],
    ['no old balance', without(1), ['CODA-ORDER']],
    [
      'record 22 twice',
      records.flatMap((record) => (record.startsWith('22') ? [record, record] : record)).join('\n'),
      ['CODA-ORDER'],
    ],
    [
      'a movement missing',
      records.filter((record) => !/^2.0001/.test(record)).join('\n'),
      ['CODA-BALANCE', 'CODA-COUNT', 'CODA-TURNOVER'],
    ],
    [
      'a detail missing',
      records.filter((record) => !record.startsWith('2100010002')).join('\n'),
      ['CODA-BATCH', 'CODA-COUNT'],
    ],
    ['an unknown record', changed(2, 1, '71'), ['CODA-ORDER']],
    ['version 1', changed(0, 128, '1'), ['CODA-VERSION']],
    ['a wrong check digit of the account', changed(1, 8, '11'), ['CODA-ACCOUNT', 'CODA-ACCOUNT']],
    ['the new balance of another account', changed(7, 5, 'BE71096123456769'), ['CODA-ACCOUNT']],
    ['an amount in exponents', changed(2, 33, '1e5            '), ['CODA-FIELD', 'CODA-BALANCE', 'CODA-TURNOVER']],
    ['an amount that is not a number', changed(1, 44, 'NaN            '), ['CODA-FIELD']],
    ['an amount with a comma', changed(2, 33, '           1,50'), ['CODA-FIELD', 'CODA-BALANCE', 'CODA-TURNOVER']],
    ['a thousandth of a euro', changed(7, 57, '1'), ['CODA-FIELD']],
    ['an unknown sign', changed(7, 42, '+'), ['CODA-FIELD']],
    ['a day that does not exist', changed(2, 116, '310226'), ['CODA-FIELD', 'CODA-BALANCE', 'CODA-TURNOVER']],
    ['a transaction code of letters', changed(2, 54, 'abcdefgh'), ['CODA-FIELD', 'CODA-BALANCE', 'CODA-TURNOVER']],
    ['a continuation of another movement', changed(3, 3, '0009'), ['CODA-SEQUENCE']],
    ['a new balance off by a cent', changed(7, 56, '1'), ['CODA-BALANCE']],
    ['a wrong count', changed(8, 22, '9'), ['CODA-COUNT']],
    ['a wrong turnover', changed(8, 36, '9'), ['CODA-TURNOVER']],
  ])('%s', (_what, input, rules) => {
    const { statements, findings } = readCoda(input);
    expect({ statements, rules: findings.map(({ rule }) => rule) }).toEqual({ statements: [], rules });
    for (const finding of findings) {
      const { what, remedy } = explainWith([codaFindingTexts], finding, 'nl');
      expect(`${what} ${remedy}`).not.toMatch(/[{}]|nageleefd/);
    }
  });

  it.each<[string, string, string[]]>([
    [
      'a jump in the numbers of movements',
      records.map((r) => r.replace(/^(2\d)0001/, '$10007')).join('\n'),
      ['CODA-SEQUENCE'],
    ],
    ['a structured communication that was mistyped', changed(2, 66, '190933755493'), ['CODA-REFERENCE']],
  ])('%s is only worth a warning', (_what, input, rules) => {
    const { statements, findings } = readCoda(input);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(rules.map((rule) => `warning ${rule}`));
    expect(statements).toHaveLength(1);
  });

  it('takes a file as editors and old systems leave it', () => {
    const accented = file.replaceAll('Bakkerij', 'Crêperie');
    for (const input of [records.join('\n'), `\uFEFF${file}`, `${file}\r\n\x1a`, Buffer.from(file)]) {
      expect(readCoda(input)).toMatchObject({ findings: [], statements: [{ sequenceNumber: 1 }] });
    }
    for (const encoding of ['latin1', 'utf8'] as const) {
      const [read] = readCoda(Buffer.from(accented, encoding)).statements;
      expect(read?.account.ownerName).toBe('Crêperie');
    }
  });

  it('keeps the good statements of a file with a bad one', () => {
    const { statements, findings } = readCoda(
      `${file}${changed(7, 56, '1')}\r\n${records.slice(0, 3).join('\n')}\n${file}`,
    );
    expect(statements).toHaveLength(2);
    expect(findings.map(({ rule }) => rule)).toEqual(['CODA-CUT', 'CODA-BALANCE']);
  });

  it('stops counting what is wrong at two hundred', () => {
    const many = writeCoda(Array.from({ length: 300 }, () => good)).replace(/^9(.{127})/gm, '9'.padEnd(128));
    expect(readCoda(many).findings).toHaveLength(200);
  });
});

describe('whatever comes in', () => {
  it('never throws on a file cut anywhere, and never gives half a statement', () => {
    const whole = writeCoda([good, good]);
    for (let length = 0; length < whole.length; length += 7) {
      const { statements, findings } = readCoda(whole.slice(0, length));
      expect(statements.length).toBe(Math.floor((length + 2) / file.length));
      if (length < whole.length - 2) expect(findings.length).toBeGreaterThan(0);
    }
  });

  it('never throws on changed bytes', () => {
    fc.assert(
      fc.property(statement, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }), (original, changes) => {
        const bytes = Buffer.from(writeCoda([original]), 'latin1');
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
        const { statements, findings } = readCoda(bytes);
        expect(statements.length + findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on bytes of any kind', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => rulesOf(bytes).length > 0));
  });

  it('has every text in four languages', () => {
    for (const { what, remedy } of Object.values(codaFindingTexts)) {
      for (const text of [what, remedy]) expect(Object.values(text).every((words) => words.length > 10)).toBe(true);
    }
  });
});
