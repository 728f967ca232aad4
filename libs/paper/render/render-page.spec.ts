import { spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { join } from 'node:path';
import type { Block } from '#doctype';
import { languages } from '#kernel';
import { contentHash } from '../archive/paper-archive.js';
import { letterhead, sampleInvoice, sampleOptions } from '../spec-pages.js';
import { describeWith, run, scan, textOf } from '../spec-tools.js';
import { renderPage } from './render-page.js';

/** A PNG of one blue pixel, with an alpha channel. */
const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const invoice = (lines: number) => sampleInvoice({ language: 'de', lines });
const draw = (blocks: Block[], changes = {}) => renderPage(blocks, sampleOptions('de', changes));

describe('the bytes of a page', () => {
  it.each([
    ['without a logo', {}],
    ['with a logo', { logo }],
    [
      'with an attachment',
      { attachments: [{ name: 'a.xml', content: Buffer.from('<a/>'), mimeType: 'text/xml', relationship: 'Data' }] },
    ],
  ])('are the same each time, %s', async (_, changes) => {
    const first = contentHash(await draw(invoice(10), changes));
    await draw(sampleInvoice({ language: 'fr', lines: 3, product: 'between the two' }));
    expect(contentHash(await draw(invoice(10), changes))).toBe(first);
  });

  it('are the same in another process', async () => {
    const script = join(process.cwd(), 'libs/paper/render/second-process.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: contentHash(await draw(invoice(40))), stderr: '' });
  });

  it('differ when an amount differs', async () => {
    expect(contentHash(await draw(invoice(10)))).not.toBe(contentHash(await draw(invoice(11))));
  });
});

describe('the properties of a page', () => {
  it('are sound XML whatever the title is', async () => {
    const pdf = Buffer.from(await draw(invoice(1), { title: 'Rechnung <1> & "Öl"\u0000 \ud800 Łódź' }));
    const xmp = pdf.subarray(pdf.indexOf('<?xpacket'), pdf.indexOf('<?xpacket end')).toString('utf8');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Rechnung &lt;1&gt; &amp; &quot;Öl&quot;  Łódź</rdf:li>');
    expect(xmp).toContain('<rdf:li>Kantoor &amp; Co</rdf:li>');
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(xmp).toContain('<xmp:CreateDate>2026-09-01T00:00:00Z</xmp:CreateDate>');
    expect(xmp).toContain('<xmp:ModifyDate>2026-09-01T00:00:00Z</xmp:ModifyDate>');
  });

  it('carry further fragments and the file attached', async () => {
    const content = Buffer.from('<Invoice>äöü</Invoice>');
    const attachment = { name: 'factur-x.xml', content, mimeType: 'text/xml', relationship: 'Alternative' };
    const fragment = '<rdf:Description rdf:about="" xmlns:fx="urn:x"><fx:Version>1.0</fx:Version></rdf:Description>';
    const pdf = Buffer.from(await draw(invoice(1), { attachments: [attachment], xmp: [fragment] }));
    const text = pdf.toString('latin1');
    expect(text).toContain(fragment);
    expect(text).toContain('/AFRelationship /Alternative');
    const object = text.slice(text.indexOf('/Type /EmbeddedFile'));
    const start = text.indexOf('stream\n', text.length - object.length) + 'stream\n'.length;
    expect(inflateSync(pdf.subarray(start)).toString()).toBe(content.toString());
  });
});

describeWith(
  'qpdf',
  'pdffonts',
  'pdftotext',
)('a page, read by other programs', () => {
  const wide = 'Ondernemingsgenootschap'.repeat(44).slice(0, 1000);

  it.each(languages)('is sound and has its fonts within, in %s', async (language) => {
    const pdf = await renderPage(sampleInvoice({ language, lines: 10 }), sampleOptions(language, { logo }));
    expect(run('qpdf', pdf, '--check', 'FILE')).toContain('No syntax or stream encoding errors');
    const fonts = run('pdffonts', pdf, 'FILE').trim().split('\n').slice(2);
    expect(fonts.map((line) => /(\w+)\s+(\w+)\s+(\w+)\s+\d+\s+\d+$/.exec(line)?.slice(1, 4))).toEqual([
      ['yes', 'yes', 'yes'],
      ['yes', 'yes', 'yes'],
    ]);
    expect(textOf(pdf)).toContain('Żółta Łódź Sp. z o.o.');
  });

  it('repeats the heads of a table that goes on, and numbers its pages', async () => {
    const pages = textOf(await draw(invoice(200)))
      .split('\f')
      .slice(0, -1);
    expect(pages.length).toBeGreaterThan(5);
    pages.forEach((page, index) => {
      expect(page).toContain(`Seite ${index + 1} / ${pages.length}`);
      expect(page.match(/F2026-00042/g)!.length).toBe(2);
      if (page.includes('Bürostuhl')) expect(page).toMatch(/Bezeichnung +Menge +Preis +MwSt\. +Betrag/);
      expect(page.includes('Fortsetzung')).toBe(index > 0);
    });
    const numbers = pages.join('\n').match(/(\d+)\. Bürostuhl/g)!;
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => `${index + 1}. Bürostuhl`));
  });

  it('loses nothing of names of a thousand characters', async () => {
    const names = { language: 'de', lines: 3, product: wide, name: wide } as const;
    const text = textOf(await renderPage(sampleInvoice(names), sampleOptions('de')), '-raw');
    // In the letterhead, in three rows and as the beneficiary; lines break within words, so letters are counted.
    expect(text.split('O').length - 1).toBeGreaterThanOrEqual(5 * (wide.split('O').length - 1));
  });

  it('says that a table is empty', async () => {
    expect(textOf(await draw(invoice(0)))).toContain('Diese Rechnung hat keine Zeilen.');
  });

  it('goes on over pages with a cell, a note and a paragraph higher than any', async () => {
    const words = (letter: string) => Array.from({ length: 3_000 }, (_, index) => `${letter}${index}`).join(' ');
    const column = { label: 'Text', align: 'left', weight: 1 } as const;
    const pdf = await draw([
      letterhead('de', 'Kantoor & Co'),
      { kind: 'table', columns: [column], rows: [{ cells: [words('c')], note: words('n') }] },
      { kind: 'paragraph', text: words('p') },
      { kind: 'legal', lines: [words('l')] },
    ]);
    const found = new Set(textOf(pdf, '-raw').split(/\s+/));
    for (const letter of ['c', 'n', 'p', 'l']) {
      expect([
        letter,
        words(letter)
          .split(' ')
          .filter((word) => !found.has(word)),
      ]).toEqual([letter, []]);
    }
  });

  it('shows what no font has as a replacement character, never as a missing glyph', async () => {
    const text = textOf(await draw([letterhead('de', '商事 🏢 & Söhne\u0007')]));
    expect(text).toContain('\ufffd\ufffd \ufffd & Söhne');
  });

  it('draws barcodes with their text', async () => {
    const codes = [
      { symbology: 'gs1-128', payload: '(00)354123450000000014', caption: 'SSCC' },
      { symbology: 'gs1-128', payload: '00354123450000000014', caption: 'as scanned' },
      { symbology: 'qr', payload: 'https://kontor.example', caption: 'Kontor' },
    ] as const;
    const text = textOf(await draw([letterhead('de', 'Kantoor'), { kind: 'codes', codes }]));
    expect(text.match(/\(00\)354123450000000014/g)).toHaveLength(2);
  });
});

describeWith('pdftoppm', 'zbarimg')('a printed page under a scanner', () => {
  it('gives the payment as the banking app needs it', async () => {
    const blocks = sampleInvoice({ language: 'de', lines: 10 });
    const payment = blocks.find((block) => block.kind === 'payment')!;
    expect(scan(await draw(blocks)).trim()).toBe(`QR-Code:${payment.qr}`);
  });

  it('gives the element string of a GS1-128 code', async () => {
    const codes = [{ symbology: 'gs1-128', payload: '(00)354123450000000014(400)PO-7', caption: 'SSCC' }] as const;
    expect(scan(await draw([letterhead('de', 'Kantoor'), { kind: 'codes', codes }]))).toContain(
      '00354123450000000014400PO-7',
    );
  });
});

it('refuses a barcode whose check digit is wrong', async () => {
  const codes = [{ symbology: 'gs1-128', payload: '(00)354123450000000015', caption: 'SSCC' }] as const;
  await expect(draw([{ kind: 'codes', codes }])).rejects.toMatchObject({ code: 'gs1-invalid-element' });
});
