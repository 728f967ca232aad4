import { languages } from '#kernel';
import { sampleInvoice, sampleOptions } from '../spec-pages.js';
import { describeWith, run, textOf } from '../spec-tools.js';
import { renderBusinessCards } from '../stationery/business-card.js';
import { renderLetter } from '../stationery/letter.js';
import { renderPage } from './render-page.js';

const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const long = 'Verstelbare bureaustoel met armleuningen en hoofdsteun, geleverd met handleiding in drie talen';
const invoice = (lines: number, product?: string) =>
  renderPage(sampleInvoice({ language: 'nl', lines, product }), sampleOptions('nl', { logo }));

/** The tree as poppler reads it: an element or a text a line, without attributes. */
function treeOf(pdf: Uint8Array): string[] {
  const lines = run('pdfinfo', pdf, '-struct-text', 'FILE').split('\n');
  return lines.map((line) => line.trim().replace(/ \(block\)$|:$/, '')).filter((line) => line && !line.startsWith('/'));
}

const cell = (text: string) => ['TD', `"${text}"`];

/** Painting operators of all pages that are in no marked content or in more than one. */
function unmarked(pdf: Uint8Array): string[] {
  const content = run('qpdf', pdf, '--stream-data=uncompress', '--object-streams=disable', 'FILE', '-');
  let depth = 0;
  return content.split('\n').filter((line) => {
    if (line.endsWith('BDC')) depth++;
    if (line === 'EMC') depth--;
    const isWrong = /^BT | (S|f|Do)$|^f$/.test(line) ? depth !== 1 : depth > 1;
    if (line === 'endstream') depth = 0;
    return isWrong;
  });
}

describeWith(
  'pdfinfo',
  'pdftotext',
  'qpdf',
)('the structure of a page', () => {
  it('has title, table and facts in the order of reading', async () => {
    const tree = treeOf(await invoice(2));
    const after = (...expected: string[]) => {
      const start = tree.findIndex((_, at) => expected.every((line, index) => tree[at + index] === line));
      expect({ expected, found: start >= 0 }).toEqual({ expected, found: true });
      tree.splice(0, start + expected.length);
    };
    after('Document', 'Div', 'Figure');
    after('P', '"Kantoor & Co"', 'P', '"Naamsestraat 69"');
    after('H1', '"Factuur"', 'P', '"F2026-00042"');
    after('L', 'LI', 'Lbl', '"Vervaldatum"', 'LBody', '"1 oktober 2026"');
    after('Table', 'TR', 'TH', '"Omschrijving"', 'TH', '"Aantal"', 'TH', '"Prijs"', 'TH', '"Btw"', 'TH', '"Bedrag"');
    after('TR', 'TD', '"1. Bureaustoel Leuven, verstelbaar, zwart"', 'P', '"Artikel BS-1000"', ...cell('1'));
    after('TR', ...cell('2. Bureaustoel Leuven, verstelbaar, zwart'), ...cell('2'), ...cell('249,90'));
    after('Sect', 'H2', '"Btw per tarief"', 'Table', 'TR', 'TH');
    after('L', 'LI', 'Lbl', '"Totaal exclusief btw"');
    after('Sect', 'H2', '"Betaling"', 'L', 'LI', 'Lbl', '"Begunstigde"');
    after('P', '"Scan met uw bankapp om te betalen"', 'Figure');
  });

  it('has a table once that goes over pages, and leaves out what is repeated', async () => {
    const tree = treeOf(await invoice(30));
    expect(tree.filter((line) => line === '"Omschrijving"')).toHaveLength(1);
    expect(tree.filter((line) => line === 'TR')).toHaveLength(33);
    expect(tree.filter((line) => /vervolg|Pagina/.test(line))).toEqual([]);
  });

  it('keeps the words of a text apart that goes over lines', async () => {
    expect(
      treeOf(await invoice(1, long))
        .join('')
        .replaceAll('""', ''),
    ).toContain(long);
  });

  it.each(languages)('tells what a picture is, in %s', async (language) => {
    const pdf = await renderPage(sampleInvoice({ language, lines: 1 }), sampleOptions(language, { logo }));
    const told = [...run('qpdf', pdf, '--json', 'FILE').matchAll(/"\/Alt": "(?:u:)?([^"]*)"/g)].map(([, text]) => text);
    expect(told).toEqual([
      expect.stringMatching(/^Logo ?: Kantoor & Co$/),
      expect.stringMatching(/^(QR-code|Code QR|QR-Code|QR code) ?: .*(app|App|application).*$/),
    ]);
  });

  it('has all text in it that is not at the edge of a page', async () => {
    const pdf = await invoice(8, long);
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    const inTree = new Set(words(treeOf(pdf).join(' ').replaceAll('"', ' ')));
    const edge = 'vervolg Pagina / · bv BIC GKCCBEBB Tel. +32 www.kantoor.example'.split(' ');
    const missing = words(textOf(pdf, '-raw')).filter((word) => !inTree.has(word) && !edge.includes(word));
    expect(missing.filter((word) => word.length > 2)).toEqual([]);
  });

  const party = { label: 'Van', name: 'Kantoor', lines: ['Bruul 1'], facts: [{ label: 'Btw', value: 'BE 0123' }] };
  const options = { language: 'nl', title: 'Brief', createdAt: new Date('2026-11-21T00:00:00Z'), logo } as const;
  const letter = { sender: party, receiver: party, placeAndDate: 'Mechelen', subject: 'Catalogus', text: 'Dag\n\nTot' };
  const card = { firm: 'Kantoor', address: ['Bruul 1'], contacts: ['info'], numbers: ['BE'], vCard: 'BEGIN:VCARD' };

  it.each<[string, () => Promise<Uint8Array>]>([
    ['an invoice', () => invoice(60)],
    ['a letter', () => renderLetter(letter, options)],
    ['cards', () => renderBusinessCards(card, options)],
  ])('covers everything that is drawn: %s', async (_, draw) => {
    const pdf = await draw();
    expect(unmarked(pdf)).toEqual([]);
    expect(run('pdfinfo', pdf, 'FILE')).toMatch(/Tagged: +yes/);
    expect(run('qpdf', pdf, '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
  });

  it('reads a letter as title and paragraphs', async () => {
    const tree = treeOf(await renderLetter(letter, options));
    expect(tree.slice(tree.indexOf('H1'))).toEqual(['H1', '"Catalogus"', 'P', '"Dag "', 'P', '"Tot"']);
  });
});

describe('the properties of an accessible page', () => {
  it('say so once, beside those of a fragment', async () => {
    const bag = '<pdfaExtension:schemas><rdf:Bag><rdf:li>other</rdf:li></rdf:Bag></pdfaExtension:schemas>';
    for (const xmp of [[], [`<rdf:Description>${bag}</rdf:Description>`]]) {
      const options = sampleOptions('nl', { xmp });
      const text = Buffer.from(await renderPage(sampleInvoice({ language: 'nl', lines: 1 }), options)).toString(
        'latin1',
      );
      expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
      expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(text.match(/<pdfaExtension:schemas>/g)).toHaveLength(1);
      expect(text.includes('other')).toBe(xmp.length > 0);
      expect(text).toMatch(/\/Marked true/);
      expect(text).toMatch(/\/DisplayDocTitle true/);
      expect(text).toContain('/Lang (nl)');
      expect(text).toContain('/Tabs /S');
    }
  });
});
