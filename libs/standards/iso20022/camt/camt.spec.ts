import fc from 'fast-check';
import { explainWith, isFatal } from '../../finding/finding.js';
import { childrenNamed, descendant, readXml, textAt } from '../../xml/index.js';
import { statement } from '../arbitrary.js';
import { describeJudged, judge, sampleCount } from '../judge.js';
import { entryKinds, type BankStatement } from '../statement.js';
import { bankTransactionCode, kindOfCode } from './bank-transaction-code.js';
import { camtFindingTexts } from './camt-findings.js';
import { readCamtStatements } from './read-camt.js';
import {
  camtNotificationMessages,
  camtStatementMessages,
  writeCamtNotifications,
  writeCamtStatements,
} from './write-camt.js';

const options = { messageId: 'M-1', createdAt: '2026-11-21T18:00:00Z' };

const good: BankStatement = {
  account: {
    iban: 'BE68539007547034',
    currency: 'EUR',
    ownerName: 'Crème & Fils',
    ownerNumber: '0123456749',
    bic: 'KREDBEBB',
    description: 'Zichtrekening',
  },
  sequenceNumber: 7,
  legalSequence: 42,
  fromDate: '2026-11-20',
  toDate: '2026-11-21',
  openingBalance: { minor: -5_000n, date: '2026-11-20' },
  closingBalance: { minor: 4_105n, date: '2026-11-21' },
  entries: [
    {
      reference: 'T-1',
      amountMinor: 12_105n,
      bookingDate: '2026-11-21',
      valueDate: '2026-11-22',
      kind: 'transfer',
      counterparty: { name: 'Molen <NV>', iban: 'BE71096123456769', bic: 'KREDBEBB' },
      endToEndId: 'E1',
      remittance: { structured: '090933755493' },
    },
    {
      amountMinor: -3_000n,
      bookingDate: '2026-11-21',
      valueDate: '2026-11-21',
      kind: 'collective-transfer',
      batch: {
        id: 'B1',
        details: [
          { amountMinor: -1_000n, endToEndId: 'E2', remittance: { unstructured: 'loon november' } },
          { amountMinor: -2_000n, endToEndId: 'E3', counterparty: { name: 'Twee' } },
        ],
      },
    },
  ],
  messages: ['Nieuwe tarieven.'],
};

describe.each(camtStatementMessages)('%s', (message) => {
  const xml = writeCamtStatements([good], options, message);

  it('comes back as it was written', () => {
    expect(readCamtStatements(xml)).toEqual({ statements: [good], findings: [] });
  });

  it('says its balances, turnovers and sides', () => {
    const stmt = descendant(readXml(xml), 'BkToCstmrStmt', 'Stmt')!;
    const balances = childrenNamed(stmt, 'Bal').map((balance) =>
      [textAt(balance, 'Tp', 'CdOrPrtry', 'Cd'), textAt(balance, 'Amt'), textAt(balance, 'CdtDbtInd')].join(' '),
    );
    expect(balances).toEqual(['OPBD 50.00 DBIT', 'CLBD 41.05 CRDT']);
    expect(textAt(stmt, 'TxsSummry', 'TtlNtries', 'Sum')).toBe('151.05');
    expect(textAt(stmt, 'TxsSummry', 'TtlDbtNtries', 'Sum')).toBe('30.00');
    expect(textAt(stmt, 'Ntry', 'BkTxCd', 'Domn', 'Fmly', 'Cd')).toBe('RCDT');
    expect(textAt(stmt, 'Ntry', 'BkTxCd', 'Prtry', 'Cd')).toBe('00150000');
    expect(textAt(stmt, 'Id')).toBe('2026-007-BE68539007547034');
  });

  it('holds for any statements: nothing found, sums kept, the second writing is the first', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), (originals) => {
        const first = writeCamtStatements(originals, options, message);
        const { statements, findings } = readCamtStatements(Buffer.from(first));
        expect(findings).toEqual([]);
        const amounts = (list: readonly BankStatement[]) =>
          list.map(({ openingBalance, closingBalance, entries }) => [
            openingBalance,
            closingBalance,
            entries.map(({ amountMinor, bookingDate, valueDate, batch }) => [
              amountMinor,
              bookingDate,
              valueDate,
              batch?.details.map((detail) => detail.amountMinor),
            ]),
          ]);
        expect(amounts(statements)).toEqual(amounts(originals));
        expect(writeCamtStatements(statements, options, message)).toBe(first);
      }),
      { numRuns: 80 },
    );
  });

  const flat = xml.replace(/>\s+</g, '><');

  it.each<[string, string | RegExp, string, string]>([
    ['a closing balance off by a cent', '>41.05<', '>41.06<', 'CAMT-BALANCE /statements/0/closingBalance'],
    [
      'an entry with another side',
      '121.05</Amt><CdtDbtInd>CRDT',
      '121.05</Amt><CdtDbtInd>DBIT',
      'CAMT-BALANCE /statements/0/closingBalance',
    ],
    [
      'a batch without one of its details',
      /<TxDtls><Refs><EndToEndId>E2.*?<\/TxDtls>/,
      '',
      'CAMT-BATCH /statements/0/entries/1',
    ],
    ['an amount in exponents', 'Ccy="EUR">30.00', 'Ccy="EUR">3e1', 'CAMT-VALUE /statements/0/entries/1/amountMinor'],
    ['an amount with a comma', 'Ccy="EUR">50.00', 'Ccy="EUR">50,00', 'CAMT-VALUE /statements/0/openingBalance/minor'],
    [
      'an entry in another currency',
      'Ccy="EUR">30.00',
      'Ccy="USD">30.00',
      'CAMT-VALUE /statements/0/entries/1/amountMinor',
    ],
    ['half a cent', 'Ccy="EUR">41.05', 'Ccy="EUR">41.055', 'CAMT-VALUE /statements/0/closingBalance/minor'],
    ['a day that does not exist', '2026-11-22', '2026-11-31', 'CAMT-VALUE /statements/0/entries/0/valueDate'],
    ['no opening balance', 'OPBD', 'OPAV', 'CAMT-VALUE /statements/0/openingBalance'],
    ['a wrong account', 'BE68539007547034</IBAN>', 'BE69539007547034</IBAN>', 'CAMT-VALUE /statements/0/account/iban'],
    ['no side', '<CdtDbtInd>CRDT</CdtDbtInd><Dt>', '<Dt>', 'CAMT-VALUE /statements/0/closingBalance/minor'],
  ])('finds %s', (_what, from, to, found) => {
    const damaged = flat.replace(from, to);
    expect(damaged).not.toBe(flat);
    const { statements, findings } = readCamtStatements(damaged);
    expect(statements).toEqual([]);
    expect(`${findings[0]!.rule} ${findings[0]!.path}`).toBe(found);
    for (const finding of findings.filter(isFatal)) {
      const { what, remedy } = explainWith([camtFindingTexts], finding, 'de');
      expect(`${what} ${remedy}`).not.toMatch(/[{}]|eingehalten/);
    }
  });

  it('passes over what is not booked, and takes the previous closing for an opening balance', () => {
    const pending = flat.replace(/<Ntry>.*?<\/Ntry>/, (entry) => entry + entry.replace('BOOK', 'PDNG'));
    const { statements, findings } = readCamtStatements(pending.replace('OPBD', 'PRCD'));
    expect(statements).toEqual([good]);
    expect(findings).toMatchObject([{ rule: 'CAMT-NOT-BOOKED', severity: 'information' }]);
  });

  it('never throws on a file cut anywhere or with changed characters', () => {
    for (let length = 0; length < flat.length - 1; length += 17) {
      expect(readCamtStatements(flat.slice(0, length))).toMatchObject({
        statements: [],
        findings: [{ severity: 'fatal' }],
      });
    }
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), (changes) => {
        const bytes = Buffer.from(flat);
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
        expect(readCamtStatements(bytes).findings).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('other documents', () => {
  it.each([
    ['a payment file', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"/>', 'CAMT-TYPE'],
    [
      'a statement of another version',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.06"/>',
      'CAMT-TYPE',
    ],
    ['a notification', writeCamtNotifications([{ id: 'N', account: good.account, entries: [] }], options), 'CAMT-TYPE'],
    ['CODA', '0000021112653905'.padEnd(128), 'xml-not-xml'],
  ])('%s', (_what, input, rule) => {
    expect(readCamtStatements(input)).toMatchObject({ statements: [], findings: [{ rule }] });
  });

  it('a statement that does not add up is not written', () => {
    const wrong = { ...good, closingBalance: { minor: 0n, date: '2026-11-21' } };
    expect(() => writeCamtStatements([wrong], options)).toThrow(
      expect.objectContaining({ code: 'statement-does-not-add-up' }),
    );
  });
});

describe('bank transaction codes', () => {
  it.each(entryKinds)('%s is told by its code', (kind) => {
    const told = (minor: bigint) => kindOfCode(bankTransactionCode(kind, minor, 'EUR'));
    const expected = kind === 'collective-transfer' ? 'transfer' : kind;
    expect([told(1n), told(-1n)]).toEqual([expected, expected]);
  });
});

describeJudged('the schemas of ISO 20022 (skipped without ../shared and their sources)', () => {
  it.each(camtStatementMessages)('accept %s', (message) => {
    const samples = fc.sample(fc.array(statement, { minLength: 1, maxLength: 3 }), sampleCount);
    expect(
      judge(
        samples.map((sample) => writeCamtStatements(sample, options, message)),
        'xml',
      ),
    ).toEqual([]);
  });

  it.each(camtNotificationMessages)('accept %s', (message) => {
    const files = fc.sample(statement, sampleCount).map(({ account, entries }) => {
      const credits = entries.filter(({ amountMinor }) => amountMinor > 0n);
      return writeCamtNotifications([{ id: 'N-1', account, entries: credits }], options, message);
    });
    expect(judge(files, 'xml')).toEqual([]);
  });
});
