import { formatterOf, type Block, type LetterheadBlock } from '#doctype';
import { formatMinor } from '#kernel';
import { draftInvoice } from '#doctypes';
import type { PaperOptions } from '#paper';
import { type Hybrid, hybridOf } from '#standards';

const format = formatterOf('nl');
const amount = (minor: bigint) => format.plainAmount(formatMinor(minor, 'EUR'), 'EUR');
const nouns = 'stoel bureau lamp kast tafel printer papier map pen scherm muis toetsenbord agenda klok rek'.split(' ');
const kinds = 'zwart wit eiken stalen verstelbaar groot klein dubbel compact duurzaam gerecycleerd licht'.split(' ');

/** Spreads neighbouring numbers, so that no two documents have the same texts; the same ones on every run. */
function scattered(index: number, below: number): number {
  return Number((BigInt(index) * 2_654_435_761n) % 4_294_967_296n) % below;
}

export function optionsOf(): PaperOptions {
  const footer = ['Kantoor & Co bv', 'IBAN BE71 0961 2345 6769  ·  BIC GKCCBEBB', 'Tel. +32 16 32 10 10'];
  return { language: 'nl', title: 'Factuur', createdAt: new Date('2026-09-01T00:00:00Z'), footer };
}

export function invoiceOf(index: number, lines: number): Block[] {
  const number = `F2026-${String(index).padStart(5, '0')}`;
  const total = amount(BigInt(scattered(index, 10_000_000)));
  return [
    letterhead('Factuur', number, index),
    {
      kind: 'facts',
      items: ['Vervaldatum', 'Bestelling', 'Levering', 'Termijn'].map((label) => ({ label, value: number })),
    },
    {
      kind: 'table',
      columns: [
        { label: 'Omschrijving', align: 'left', weight: 6 },
        { label: 'Aantal', align: 'right', weight: 1 },
        { label: 'Prijs', align: 'right', weight: 1.5 },
        { label: 'Bedrag', align: 'right', weight: 1.5 },
      ],
      rows: Array.from({ length: lines }, (_, line) => lineOf(index * 1000 + line)),
    },
    {
      kind: 'totals',
      rows: [
        { label: 'Totaal', value: total },
        { label: 'Te betalen', value: total, strong: true },
      ],
    },
    {
      kind: 'payment',
      title: 'Betaling',
      facts: [
        { label: 'Begunstigde', value: 'Kantoor & Co' },
        { label: 'Te betalen', value: total },
        { label: 'IBAN', value: 'BE71 0961 2345 6769' },
        { label: 'Mededeling', value: number },
      ],
      qr: `BCD\n002\n1\nSCT\nGKCCBEBB\nKantoor & Co\nBE71096123456769\nEUR${scattered(index, 9999)}.67\n\n\n${number}`,
    },
    { kind: 'legal', lines: ['Bij laattijdige betaling is van rechtswege de wettelijke rente verschuldigd.'] },
  ];
}

function lineOf(seed: number) {
  const name = `${nouns[scattered(seed, nouns.length)]!} ${kinds[scattered(seed + 7, kinds.length)]!}`;
  const price = BigInt(scattered(seed + 13, 100_000));
  const quantity = 1 + scattered(seed + 29, 99);
  return {
    cells: [name, String(quantity), amount(price), amount(price * BigInt(quantity))],
    note: `Artikel ${scattered(seed, 100_000)}`,
  };
}

export function statementOf(index: number, movements: number): Block[] {
  return [
    letterhead('Rekeninguittreksel', String(index), index),
    {
      kind: 'table',
      columns: [
        { label: 'Datum', align: 'left', weight: 1.5 },
        { label: 'Tegenpartij', align: 'left', weight: 5 },
        { label: 'Bedrag', align: 'right', weight: 2 },
        { label: 'Saldo', align: 'right', weight: 2 },
      ],
      rows: Array.from({ length: movements }, (_, line) => {
        const seed = index * 1000 + line;
        return {
          cells: ['1 sep 2026', `Firma ${scattered(seed, 7_000)}`, amount(BigInt(seed)), amount(BigInt(seed * 3))],
          note: `+++${scattered(seed, 900) + 100}/8068/17183+++`,
        };
      }),
    },
  ];
}

function letterhead(title: string, number: string, index: number): LetterheadBlock {
  const receiver = `Firma ${scattered(index, 7_000)}`;
  const lines = ['Naamsestraat 69', '3000 Leuven', 'België'];
  const facts = [{ label: 'Btw-nummer', value: 'BE 0123.456.749' }];
  return {
    kind: 'letterhead',
    title,
    number,
    date: '1 september 2026',
    sender: { label: 'Verkoper', name: 'Kantoor & Co', lines, facts },
    receiver: { label: 'Koper', name: receiver, lines, facts },
  };
}

/** The files in the PDF of an invoice; amounts are worked out anew, as they are for every document that is drawn. */
export function hybridInvoiceOf(index: number, lines: number): Hybrid {
  const address = { street: 'Bondgenotenlaan 1', city: 'Leuven', postCode: '3000', countryCode: 'BE' };
  const invoice = draftInvoice({
    number: `F2026-${index}`,
    issueDate: '2026-09-01',
    dueDate: '2026-10-01',
    currency: 'EUR',
    seller: { name: 'Kantoor & Co bv', participantId: '0208:0123456749', vatNumber: 'BE0123456749', ...address },
    buyer: { name: 'Koper nv', participantId: '0208:0987654394', vatNumber: 'BE0987654394', ...address },
    lines: Array.from({ length: lines }, (_, line) => ({
      name: nouns[scattered(index * 1000 + line, nouns.length)]!,
      quantity: String(1 + (line % 9)),
      unitCode: 'C62',
      netPrice: `${scattered(index + line, 500)}.95`,
      vatCategory: 'S' as const,
      vatRate: '21',
    })),
  });
  return hybridOf(invoice, 'invoice');
}
