import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { readSheet, writeCsvSheet, writeXlsxSheet } from './index.js';

const cell = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('=1+1', "'=x", '-3 + 2', '@a', '+32 2', 'a;"b"', '007'),
  )
  .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\ufeff]/gu, '').trim());

describe('what is written is read again', () => {
  test.each([
    ['CSV', async (rows: string[][]) => writeCsvSheet(rows)],
    ['XLSX', (rows: string[][]) => writeXlsxSheet('List', rows)],
  ])('as %s', async (_kind, write) => {
    const property = fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), async (body) => {
      const rows = [['number', 'name', 'price'], ...body];
      const { rows: read } = await readSheet(await write(rows));
      const filled = rows.filter((cells) => cells.some(Boolean));
      expect(read.map(({ cells }) => [...cells, '', '', ''].slice(0, 3))).toEqual(filled);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

test('a text that looks like a formula is none in the CSV; numbers stay numbers', () => {
  const text = writeCsvSheet([['=HYPERLINK("http://x")', '-5', new Decimal('-12.50')]]).toString();
  expect(text).toBe(`\ufeff"'=HYPERLINK(""http://x"")";-5;-12.5\r\n`);
});

test.each([
  [
    'semicolons',
    'a;b\r\n1,5;2\r\n',
    true,
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'commas',
    'a,b\n"1,5",2\n',
    false,
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1\t2',
    true,
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a mark and an empty line',
    '\ufeffa;b\n;\n1;2',
    true,
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
])('CSV with %s', async (_name, text, decimalComma, expected) => {
  const sheet = await readSheet(Buffer.from(text));
  expect(sheet.rows.map(({ cells }) => cells)).toEqual(expected);
  expect(sheet.decimalComma).toBe(decimalComma);
});

test('lines are counted as the file counts them, and Windows-1252 is understood', async () => {
  const { rows } = await readSheet(Buffer.from('naam;x\n\n"twee\nregels";1\ncaf\u00e9 1\u0080;2\n', 'latin1'));
  expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
    [1, 'naam'],
    [4, 'twee\nregels'],
    [5, 'café 1€'],
  ]);
});

test('numbers of a workbook are plain decimals', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'x', rows: [[0.1 + 0.2, 1e21, true, null, 'a']] }] });
  expect((await readSheet(bytes)).rows[0]!.cells).toEqual(['0.3', '1000000000000000000000', 'true', '', 'a']);
});

test('what is no list is refused', async () => {
  const workbook = await writeXlsxSheet('List', [['a']]);
  const cut = workbook.subarray(0, workbook.length - 30);
  for (const bytes of [cut, Buffer.from([0x89, 0x50, 0, 0]), Buffer.from('a;"b\nc')]) {
    await expect(readSheet(bytes)).rejects.toMatchObject({ code: 'unreadable-sheet' });
  }
  const long = Buffer.from('a;b\n'.repeat(10_003));
  await expect(readSheet(long)).rejects.toMatchObject({ code: 'sheet-too-large' });
});

test('a workbook that would unpack to gigabytes is not unpacked', async () => {
  const workbook = await writeXlsxSheet('List', [['a']]);
  const directory = workbook.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  workbook.writeUInt32LE(0xf0000000, directory + 24);
  await expect(readSheet(workbook)).rejects.toMatchObject({ code: 'sheet-too-large' });
});
