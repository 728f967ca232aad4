import { GlyphGroups } from '../fonts/glyph-groups.js';
import { widthOf } from '../fonts/wrap.js';
import type { EmbeddedFont } from '../fonts/embedded-font.js';
import { piecesOf } from '../fonts/typefaces.js';
import type { PaperDocument } from './paper-document.js';
import type { StructureElement } from './structure.js';
import { colours, type Colour, type Style } from './style.js';

/** A page while it is drawn: PDF operators in the order of drawing. */
export interface Sheet {
  readonly operators: string[];
  /** Whose the pieces of content are, by their numbers. */
  readonly owners: StructureElement[];
  logo?: { readonly x: number; readonly y: number; readonly figure: StructureElement };
  /** The number of its object, once it is a page. */
  page?: number;
}

export function newSheet(): Sheet {
  return { operators: [], owners: [] };
}

/** What is no content, so that it is not read aloud (ISO 32000-1, 14.8.2.2): the operator that it begins with. */
export const artifacts = {
  layout: '/Artifact<</Type/Layout>>BDC',
  /** The head of a table, again. */
  repeated: '/Artifact<</Type/Pagination>>BDC',
  header: '/Artifact<</Type/Pagination/Subtype/Header>>BDC',
  footer: '/Artifact<</Type/Pagination/Subtype/Footer>>BDC',
} as const;

type Owner = StructureElement | (typeof artifacts)[keyof typeof artifacts];

export interface Place {
  /** Points from the left and from the top of the page. */
  readonly x: number;
  readonly y: number;
}

/**
 * Draws on the current sheet. Writes PDF operators itself (ISO 32000-1, 8.5 and 9.4) rather than through pdfkit's `text`,
 * which measures and wraps once more what is already set. Each operator sets what it needs; no state is left behind but
 * whose content it is: what one owner draws in a row is one piece, so `finish` a sheet.
 */
export class Pen {
  /** Whose content the texts and blacks that follow are; lines and grounds are nobody's. */
  owner: Owner = artifacts.layout;
  private open: Owner | undefined;
  private current = newSheet();
  private readonly groups = new GlyphGroups();

  constructor(private readonly document: PaperDocument) {}

  get sheet(): Sheet {
    return this.current;
  }

  set sheet(sheet: Sheet) {
    this.finish();
    // One long string in place of many that would be kept until the last page.
    const { operators } = this.current;
    operators.splice(0, operators.length, operators.join('\n'));
    this.current = sheet;
  }

  /** Ends the piece of content that was begun. */
  finish(): void {
    if (this.open) this.sheet.operators.push('EMC');
    this.open = undefined;
  }

  private begin(owner: Owner): void {
    if (owner === this.open) return;
    this.finish();
    const { current } = this;
    current.operators.push(typeof owner === 'string' ? owner : owner.mark(current));
    this.open = owner;
  }

  /** One line; `y` is the top of the line, which is `style.leading` high. `right` aligns its end with `x`. */
  text(text: string, { x, y }: Place, style: Style, align: 'left' | 'right' = 'left'): void {
    if (text === '') return;
    this.begin(this.owner);
    const from = align === 'right' ? x - widthOf(text.trimEnd(), style) : x;
    const baseline = y + style.leading / 2 + style.size * 0.36;
    const font = this.document.fonts[style.weight];
    this.groups.include(text, font);
    this.sheet.operators.push(
      `BT ${style.colour} rg /${font.id} ${style.size} Tf 1 0 0 -1 ${points(from)} ${points(baseline)} Tm ${shown(font, text)} TJ ET`,
    );
  }

  /** Lines below one another. Returns the height. */
  lines(lines: readonly string[], { x, y }: Place, style: Style, align: 'left' | 'right' = 'left'): number {
    lines.forEach((line, index) => this.text(line, { x, y: y + index * style.leading }, style, align));
    return lines.length * style.leading;
  }

  rule({ x, y }: Place, width: number, thickness = 0.5, colour: Colour = colours.hair): void {
    this.begin(artifacts.layout);
    this.sheet.operators.push(
      `${colour} RG ${thickness} w ${points(x)} ${points(y)} m ${points(x + width)} ${points(y)} l S`,
    );
  }

  box({ x, y }: Place, width: number, height: number, colour: Colour = colours.wash): void {
    this.begin(artifacts.layout);
    this.sheet.operators.push(`${colour} rg ${points(x)} ${points(y)} ${points(width)} ${points(height)} re f`);
  }

  /** Black rectangles as one path, so that no hair shows between them: bars and modules of codes. */
  blacks(rectangles: readonly (readonly [x: number, y: number, width: number, height: number])[]): void {
    this.begin(this.owner);
    const path = rectangles.map((numbers) => `${numbers.map(points).join(' ')} re`).join('\n');
    this.sheet.operators.push(`0 0 0 rg\n${path}\nf`);
  }
}

/** The operand of TJ: glyphs in hexadecimal, with the kerning between them in thousandths. */
function shown(font: EmbeddedFont, text: string): string {
  let result = '[<';
  for (const piece of piecesOf(text)) {
    const [glyphs, positions] = font.encode(piece);
    glyphs.forEach((glyph, index) => {
      result += glyph;
      const { advanceWidth, xAdvance } = positions[index]!;
      if (xAdvance !== advanceWidth) result += `> ${points(advanceWidth - xAdvance)} <`;
    });
  }
  return `${result}>]`;
}

/** Hundredths of a point are finer than any printer. */
function points(value: number): number {
  return Math.round(value * 100) / 100;
}
