/** What Kontor uses of a font within pdfkit; its typings leave these out. */
export interface EmbeddedFont {
  readonly document: { readonly latest?: FontFile };
  readonly id: string;
  readonly name: string;
  readonly font: ParsedFont;
  /** The glyphs that the document uses, by their numbers in the font; a glyph's place is its code. */
  readonly subset: { readonly glyphs: readonly number[]; encode(): Uint8Array };
  /** The code points of each glyph of the subset. */
  readonly unicode: (readonly number[])[];
  /** Shaped words by their text, with widths in thousandths of the size. */
  layoutCache: Record<string, unknown>;
  encode(text: string): [glyphs: string[], positions: { xAdvance: number; advanceWidth: number }[]];
  widthOfString(text: string, size: number): number;
  ref(): unknown;
}

/** The object that the font's program is written to; the one made last when pdfkit asks for the program. */
interface FontFile {
  readonly data: Record<string, unknown>;
  compress: boolean;
}

interface ParsedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}
