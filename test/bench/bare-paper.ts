import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Block } from '#doctype';

/** Fonts parsed by another document, or read again for each. */
export type BareFonts = readonly [unknown, unknown] | 'files';

const folder = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));
const paths = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((name) => join(folder, 'ttf', name));

export function sharedFonts(): BareFonts {
  const document = new PDFDocument({ autoFirstPage: false, font: '' });
  const [regular, bold] = paths.map((path) => {
    document.registerFont(path, path).font(path);
    return (document as unknown as { _font: { font: unknown } })._font.font;
  });
  return [regular, bold];
}

/** The texts of a page in pdfkit's own way: `text` with a width, a page break when the end is near. Returns the bytes. */
export async function drawBare(blocks: readonly Block[], fonts: BareFonts): Promise<number> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 56,
    font: '',
    pdfVersion: '1.7',
    subset: 'PDF/A-3b' as never,
  });
  const chunks: Buffer[] = [];
  const done = new Promise<number>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks).length));
    document.on('error', reject);
  });
  const [regular, bold] = fonts === 'files' ? paths : fonts;
  document.registerFont('regular', regular as string).registerFont('bold', bold as string);
  for (const block of blocks) drawBlock(document, block);
  document.end();
  return done;
}

function drawBlock(document: PDFKit.PDFDocument, block: Block): void {
  if (block.kind === 'letterhead') {
    const { title, number, date, sender, receiver } = block;
    document.font('bold').fontSize(14).text(`${title} ${number} ${date}`);
    for (const { name, lines } of [sender, receiver]) {
      document.font('bold').fontSize(9).text(name).font('regular').text(lines.join('\n'));
    }
  } else if (block.kind === 'table') {
    document.font('bold').fontSize(8);
    drawCells(
      document,
      block.columns,
      block.columns.map(({ label }) => label),
    );
    document.font('regular');
    for (const { cells, note } of block.rows) {
      drawCells(document, block.columns, cells);
      if (note) document.text(note, 56);
    }
  } else if (block.kind === 'totals' || block.kind === 'facts') {
    const facts = block.kind === 'totals' ? block.rows : block.items;
    for (const { label, value } of facts) document.font('regular').fontSize(8).text(`${label}  ${value}`, 56);
  } else if (block.kind === 'legal') {
    document.font('regular').fontSize(7).text(block.lines.join('\n'), 56);
  }
}

function drawCells(
  document: PDFKit.PDFDocument,
  columns: readonly { align: 'left' | 'right'; weight: number }[],
  cells: readonly string[],
): void {
  if (document.y > 750) document.addPage();
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const y = document.y;
  let x = 56;
  let end = y;
  columns.forEach(({ align, weight }, index) => {
    const width = (weight / total) * 482;
    document.text(cells[index] ?? '', x, y, { width: width - 6, align });
    end = Math.max(end, document.y);
    x += width;
  });
  document.y = end + 4;
}
