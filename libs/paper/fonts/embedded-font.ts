/** What Kontor uses of a font within pdfkit; its typings leave these out. */
export interface EmbeddedFont {
  readonly id: string;
  readonly name: string;
  readonly font: ParsedFont;
  /** The glyphs that the document uses, by their numbers in the font; a glyph's place is its code. */
  readonly subset: { readonly glyphs: readonly number[]; encode(): Uint8Array };
  /** Shaped words by their text, with widths in thousandths of the size. */
  layoutCache: Record<string, unknown>;
  encode(text: string): [glyphs: string[], positions: { xAdvance: number; advanceWidth: number }[]];
  widthOfString(text: string, size: number): number;
  ref(): unknown;
}

interface ParsedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}
