import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { EmbeddedFont } from './embedded-font.js';
import { beginSubset } from './glyph-groups.js';

/** Regular for what is read, bold for what is looked for. */
export type Weight = 'regular' | 'bold';

const folder = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));
const files: Readonly<Record<Weight, string>> = {
  regular: join(folder, 'ttf/DejaVuSansCondensed.ttf'),
  bold: join(folder, 'ttf/DejaVuSansCondensed-Bold.ttf'),
};

export const weights: readonly Weight[] = ['regular', 'bold'];

/** Words a face remembers before it starts anew, so that a long-lived process does not grow. */
const mostWords = 20_000;

/** One parsed font and the words it has shaped, shared by all documents of the process: parsing costs more than a page. */
export class Typeface {
  private readonly ruler: EmbeddedFont;
  private widths = new Map<string, number>();

  constructor(readonly weight: Weight) {
    this.ruler = select(new PDFDocument({ autoFirstPage: false, font: '' }), weight, files[weight]);
  }

  /** Makes the face available in a document; the document still embeds only the glyphs that it uses. */
  embedIn(document: PDFKit.PDFDocument): EmbeddedFont {
    const font = select(document, this.weight, this.ruler.font);
    font.layoutCache = this.ruler.layoutCache;
    beginSubset(font);
    return font;
  }

  /** Width of a text in points, at a size of one point. */
  width(text: string): number {
    let width = 0;
    for (const piece of piecesOf(text)) width += this.pieceWidth(piece);
    return width;
  }

  private pieceWidth(text: string): number {
    const known = this.widths.get(text);
    if (known !== undefined) return known;
    if (this.widths.size >= mostWords) this.forget();
    const width = this.ruler.widthOfString(text, 1);
    this.widths.set(text, width);
    return width;
  }

  has(codePoint: number): boolean {
    return this.ruler.font.hasGlyphForCodePoint(codePoint);
  }

  private forget(): void {
    this.widths = new Map();
    this.ruler.layoutCache = Object.create(null) as Record<string, unknown>;
  }
}

/**
 * A text in the pieces that are shaped and remembered: each digit by itself, and what stands between digits. Numbers
 * seldom recur, so whole ones would fill the memory and be shaped anew each time; and digits that are not kerned align.
 */
export function piecesOf(text: string): readonly string[] {
  return text.match(/[0-9]|[^0-9]+/g) ?? [];
}

function select(document: PDFKit.PDFDocument, name: string, source: unknown): EmbeddedFont {
  document.registerFont(name, source as string);
  return (document.font(name) as unknown as { _font: EmbeddedFont })._font;
}

const faces = new Map<Weight, Typeface>();

/** The face of a weight, parsed at its first use. */
export function typeface(weight: Weight): Typeface {
  const known = faces.get(weight);
  if (known) return known;
  const face = new Typeface(weight);
  faces.set(weight, face);
  return face;
}
