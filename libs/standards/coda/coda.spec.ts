import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { statement } from '../iso20022/arbitrary.js';
import { describeJudged, judge, sampleCount } from '../iso20022/judge.js';
import type { BankStatement, StatementEntry } from '../iso20022/statement.js';
import { readCoda } from './read.js';
import { writeCoda } from './write.js';

const account = {
  iban: 'BE68539007547034',
  currency: 'EUR',
  ownerName: 'Bakkerij De Zoete Inval BV',
  ownerNumber: '0123456749',
  bic: 'KREDBEBB',
  description: 'Zichtrekening',
};

function statementOf(entries: StatementEntry[], opening = 100_000n): BankStatement {
  const closing = entries.reduce((sum, { amountMinor }) => sum + amountMinor, opening);
  return {
    account,
    sequenceNumber: 7,
    legalSequence: 42,
    fromDate: '2026-11-20',
    toDate: '2026-11-21',
    openingBalance: { minor: opening, date: '2026-11-20' },
    closingBalance: { minor: closing, date: '2026-11-21' },
    entries,
  };
}

const transfer: StatementEntry = {
  reference: 'T-0001',
  amountMinor: 12_105n,
  bookingDate: '2026-11-21',
  valueDate: '2026-11-22',
  kind: 'transfer',
  counterparty: { name: 'Crème & Fils', iban: 'NL91ABNA0417164300', bic: 'ABNANL2A' },
  endToEndId: 'F2026/0012',
  remittance: { structured: '090933755493' },
};

const batch: StatementEntry = {
  ...transfer,
  amountMinor: -3_000n,
  kind: 'collective-transfer',
  counterparty: undefined,
  endToEndId: undefined,
  remittance: undefined,
  batch: {
    id: 'PMT-1',
    details: [
      { amountMinor: -1_000n, endToEndId: 'E1', counterparty: { name: 'Eén' }, remittance: { unstructured: 'loon' } },
      { amountMinor: -2_000n, endToEndId: 'E2', counterparty: { name: 'Twee' }, remittance: { unstructured: 'loon' } },
    ],
  },
};

const lines = (file: string) => file.split('\r\n').slice(0, -1);
/** Positions as the standard counts them, from 1, both ends included. */
const at = (record: string | undefined, from: number, to = from) => record?.slice(from - 1, to);

describe('a CODA file', () => {
  const file = lines(writeCoda([statementOf([transfer, batch])], { fileReference: 'FILE1' }));
  const find = (start: string) => file.find((record) => record.startsWith(start));

  it.each([
    ['creation date', '0', 6, 11, '211126'],
    ['bank', '0', 12, 14, '539'],
    ['application', '0', 15, 16, '05'],
    ['file reference', '0', 25, 34, 'FILE1     '],
    ['addressee', '0', 35, 60, 'Bakkerij De Zoete Inval BV'],
    ['BIC', '0', 61, 71, 'KREDBEBB   '],
    ['enterprise number of the owner', '0', 72, 82, '00123456749'],
    ['version', '0', 128, 128, '2'],
    ['account structure', '1', 2, 2, '2'],
    ['legal sequence', '1', 3, 5, '042'],
    ['account and currency', '1', 6, 42, 'BE68539007547034                  EUR'],
    ['old balance', '1', 43, 58, '0000000001000000'],
    ['old balance date', '1', 59, 64, '201126'],
    ['coded sequence', '1', 126, 128, '007'],
    ['amount', '210001', 32, 47, '0000000000121050'],
    ['value date', '210001', 48, 53, '221126'],
    ['transaction code', '210001', 54, 61, '00150000'],
    ['structured communication', '210001', 62, 77, '1101090933755493'],
    ['entry date', '210001', 116, 121, '211126'],
    ['codes at the end', '210001', 122, 128, '04201 0'],
    ['customer reference', '220001', 64, 98, 'F2026/0012'.padEnd(35)],
    ['BIC of the counterparty', '220001', 99, 109, 'ABNANL2A   '],
    ['account of the counterparty', '230001', 11, 47, 'NL91ABNA0417164300'.padEnd(37)],
    ['name of the counterparty', '230001', 48, 82, 'Creme & Fils'.padEnd(35)],
    ['total of a batch: amount', '2100020000', 32, 47, '1000000000030000'],
    ['total of a batch: code', '2100020000', 54, 61, '10107000'],
    ['total of a batch: globalisation begins', '2100020000', 125, 125, '1'],
    ['total of a batch: reference', '2200020000', 64, 98, 'PMT-1'.padEnd(35)],
    ['first detail: code', '2100020001', 54, 61, '50107000'],
    ['first detail: within the level', '2100020001', 125, 125, '0'],
    ['last detail: globalisation ends', '2100020002', 125, 125, '1'],
    ['new balance', '8', 42, 57, '0000000001091050'],
    ['new balance date', '8', 58, 63, '211126'],
    ['number of records', '9', 17, 22, '000013'],
    ['debit turnover', '9', 23, 37, '000000000030000'],
    ['credit turnover', '9', 38, 52, '000000000121050'],
    ['last file', '9', 128, 128, '2'],
  ])('has its %s in record %s, positions %i to %i', (_what, record, from, to, expected) => {
    expect(at(find(record), from, to)).toBe(expected);
  });

  it('has records of 128 characters', () => {
    expect(new Set(file.map((record) => record.length))).toEqual(new Set([128]));
  });

  it('marks that another statement follows', () => {
    const two = lines(writeCoda([statementOf([]), statementOf([transfer])]));
    expect(two.filter((record) => record.startsWith('9')).map((record) => at(record, 128))).toEqual(['1', '2']);
  });

  it('shows an overdraft as a debit balance', () => {
    const [, old] = lines(writeCoda([statementOf([], -5n)]));
    expect(at(old, 43, 58)).toBe('1000000000000050');
  });

  it('passes a long name and text that does not fit to information records', () => {
    const long = 'Internationale Handelsmaatschappij voor Kantoorbenodigdheden';
    const entry = {
      ...transfer,
      counterparty: { name: long },
      remittance: { structured: '090933755493', unstructured: 'b' },
    };
    const records = lines(writeCoda([statementOf([entry])]));
    const movement = records.findIndex((record) => record.startsWith('23'));
    expect(at(records[movement], 128)).toBe('1');
    expect(records[movement + 1]).toMatch(/^3100010001T-0001.{15}001500001001Internationale Handelsm/);
    expect(records[movement + 2]).toMatch(/^3100010002T-0001.{15}001500000b /);
    expect(readCoda(writeCoda([statementOf([entry])])).statements[0]!.entries[0]).toEqual(entry);
  });

  it('numbers more than 9,999 details without a second 0000', () => {
    const details = Array.from({ length: 10_001 }, () => ({ amountMinor: 1n }));
    const file = writeCoda([statementOf([{ ...transfer, amountMinor: 10_001n, batch: { id: 'B', details } }])]);
    expect(lines(file).filter((record) => record.startsWith('2100010000'))).toHaveLength(1);
    expect(readCoda(file)).toMatchObject({ findings: [], statements: [{ entries: [{ batch: { id: 'B' } }] }] });
  });

  it('refuses what it cannot say', () => {
    const wrong = { ...statementOf([transfer]), closingBalance: { minor: 0n, date: '2026-11-21' } };
    expect(() => writeCoda([wrong])).toThrow(expect.objectContaining({ code: 'statement-does-not-add-up' }));
    const short = statementOf([{ ...batch, amountMinor: -3_001n }]);
    expect(() => writeCoda([short])).toThrow(expect.objectContaining({ code: 'statement-does-not-add-up' }));
    expect(() => writeCoda([statementOf([], 10n ** 14n)])).toThrow(
      expect.objectContaining({ code: 'coda-amount-too-wide' }),
    );
  });
});

describe('reading what was written', () => {
  it('gives the statement back', () => {
    const original = {
      ...statementOf([transfer, batch]),
      messages: ['Nieuwe tarieven vanaf januari.', 'x'.repeat(95)],
    };
    const { statements, findings } = readCoda(writeCoda([original, statementOf([])]));
    expect(findings).toEqual([]);
    expect(statements).toHaveLength(2);
    const [first] = statements;
    const plain = JSON.parse(
      JSON.stringify(original, (_key, value) => (typeof value === 'bigint' ? `${value}` : value)),
    );
    plain.entries[0].counterparty.name = 'Creme & Fils';
    for (const detail of plain.entries[1].batch.details) detail.reference = 'T-0001';
    plain.entries[1].batch.details[0].counterparty.name = 'Een';
    expect(
      JSON.parse(JSON.stringify(first, (_key, value) => (typeof value === 'bigint' ? `${value}` : value))),
    ).toEqual(plain);
  });

  it('holds for any statements: nothing found, sums kept, the second writing is the first', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), (originals) => {
        const file = writeCoda(originals);
        expect(file).toMatch(/^([\x20-\x7e]{128}\r\n)+$/);
        const { statements, findings } = readCoda(Buffer.from(file, 'latin1'));
        expect(findings).toEqual([]);
        const sums = (list: readonly BankStatement[]) =>
          list.map(({ openingBalance, closingBalance, entries }) => [
            openingBalance,
            closingBalance,
            entries.map(({ amountMinor, batch: part, remittance }) => [
              amountMinor,
              part?.details.map((detail) => detail.amountMinor),
              remittance?.structured,
            ]),
          ]);
        expect(sums(statements)).toEqual(
          sums(originals.map((one) => ({ ...one, openingBalance: { ...one.openingBalance, date: one.fromDate } }))),
        );
        expect(writeCoda(statements)).toBe(file);
      }),
      { numRuns: 150 },
    );
  });
});

describeJudged('independent parsers (skipped without ../shared and their sources)', () => {
  it('read what is written and agree on the balances', () => {
    const samples = fc.sample(fc.array(statement, { minLength: 1, maxLength: 3 }), sampleCount);
    expect(
      judge(
        samples.map((statements) => writeCoda(statements)),
        'cod',
      ),
    ).toEqual([]);
  });
});

const febelfin = spawnSync('/usr/bin/python3', ['-c', 'import coda']).status === 0 ? describe : describe.skip;

febelfin('febelfin-coda (skipped where python3-febelfin-coda is not installed)', () => {
  it('reads what is written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kontor-coda-'));
    const file = join(folder, 'statement.cod');
    writeFileSync(file, writeCoda([statementOf([transfer, batch])]), 'latin1');
    const program = [
      'import sys, coda',
      'for s in coda.CODA(sys.argv[1]).statements:',
      '  print(s.account, s.old_balance, s.new_balance, len(list(s.all_moves)))',
      '  for m in s.moves: print(m.amount, m.communication.strip(), m.counterparty_name, m.customer_reference)',
    ].join('\n');
    const run = spawnSync('/usr/bin/python3', ['-c', program, file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(run.stderr).toBe('');
    expect(run.stdout.split('\n').slice(0, 3)).toEqual([
      'BE68539007547034 1000 1091.05 4',
      '121.05 090933755493 Creme & Fils F2026/0012',
      '-30  None PMT-1',
    ]);
  });
});
