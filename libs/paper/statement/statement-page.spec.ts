import { formatterOf, type TableBlock, type TotalsBlock } from '#doctype';
import { languages } from '#kernel';
import type { BankStatement, StatementEntry } from '#standards';
import { sampleOptions } from '../spec-pages.js';
import { describeWith, textOf } from '../spec-tools.js';
import { renderPage } from '../render/render-page.js';
import { statementPage } from './statement-page.js';

const parties = {
  bank: { name: 'Kantoorbank', address: ['Kaai 1', '3000 Leuven'] },
  holder: { name: 'Anna bv', address: ['Naamsestraat 69', '3000 Leuven'] },
};

const day = { bookingDate: '2026-09-01', valueDate: '2026-09-01' };
const entries: StatementEntry[] = [
  {
    ...day,
    kind: 'transfer',
    amountMinor: 123_456n,
    counterparty: { name: 'Ben nv', iban: 'BE71096123456769' },
    remittance: { structured: '010806817183' },
    reference: '019a0000',
  },
  { ...day, valueDate: '2026-09-02', kind: 'fee', amountMinor: -250n, remittance: { unstructured: 'Juli' } },
  {
    ...day,
    kind: 'collective-transfer',
    amountMinor: -300_000n,
    batch: {
      id: 'B1',
      details: [
        { amountMinor: -100_000n, counterparty: { name: 'Cas' }, remittance: { structured: 'RF18539007547034' } },
        { amountMinor: -200_000n, counterparty: { name: 'Dora' } },
      ],
    },
  },
];

function statementWith(entries: StatementEntry[]): BankStatement {
  const closing = entries.reduce((sum, { amountMinor }) => sum + amountMinor, 10_000n);
  return {
    account: {
      iban: 'BE68539007547034',
      currency: 'EUR',
      ownerName: 'Anna bv',
      ownerNumber: '0123456749',
      bic: 'GKCCBEBB',
    },
    sequenceNumber: 7,
    legalSequence: 7,
    fromDate: '2026-09-01',
    toDate: '2026-09-02',
    openingBalance: { minor: 10_000n, date: '2026-08-31' },
    closingBalance: { minor: closing, date: '2026-09-02' },
    entries,
  };
}

const pageOf = (entries: StatementEntry[]) => statementPage(statementWith(entries), parties, formatterOf('nl'));

describe('the page of a bank statement', () => {
  it('shows each movement with the balance after it', () => {
    const table = pageOf(entries).find((block): block is TableBlock => block.kind === 'table')!;
    expect(table.rows).toEqual([
      {
        cells: ['1 september 2026', 'Ben nv', '+1.234,56', '1.334,56'],
        note: 'Overschrijving  ·  BE71 0961 2345 6769  ·  +++010/8068/17183+++  ·  Ref. 019a0000',
      },
      { cells: ['1 september 2026', 'Kosten', '-2,50', '1.332,06'], note: 'Juli  ·  Valuta 2 september 2026' },
      {
        cells: ['1 september 2026', 'Verzamelopdracht', '-3.000,00', '-1.667,94'],
        note: '-1.000,00  ·  Cas  ·  RF18 5390 0754 7034\n-2.000,00  ·  Dora',
      },
    ]);
  });

  it.each<[string, StatementEntry[], string[]]>([
    ['movements', entries, ['100,00 EUR', '1.234,56 EUR', '-3.002,50 EUR', '-1.667,94 EUR']],
    ['none', [], ['100,00 EUR', '0,00 EUR', '0,00 EUR', '100,00 EUR']],
  ])('adds up from the opening to the closing balance: %s', (_, entries, expected) => {
    const totals = pageOf(entries).find((block): block is TotalsBlock => block.kind === 'totals')!;
    expect(totals.rows.map(({ value }) => value.replace('\u00a0', ' '))).toEqual(expected);
  });
});

describeWith('pdftotext')('the printed statement', () => {
  it.each(languages)('has the balances on paper, in %s', async (language) => {
    const blocks = statementPage(statementWith(entries), parties, formatterOf(language));
    const text = textOf(await renderPage(blocks, sampleOptions(language)));
    expect(text).toContain('2026/7');
    expect(text).toContain('BE68 5390 0754 7034');
    expect(text).toMatch(/-1[.,\s]667[.,]94\sEUR/);
  });
});
