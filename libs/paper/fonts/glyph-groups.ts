import { deflateSync } from 'node:zlib';
import type { EmbeddedFont } from './embedded-font.js';

/** What nearly every document uses. */
const common = ' \u00a00123456789.,:;-+/()%&·’\'"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** What documents in the languages of Belgium add to it. */
const western = 'àâäçèéêëîïôöùûüÿœæßÀÂÄÇÈÉÊËÎÏÔÖÙÛÜ€°–—…';

/** Glyph sets whose font programs are remembered; each is some twenty kilobytes. */
const mostPrograms = 200;

/**
 * Takes glyphs into a document's fonts in groups of a fixed order, so that most documents embed the same subset and its font
 * program, which is a third of the work of a short document, is made once. Costs a few kilobytes a document.
 */
export class GlyphGroups {
  private readonly hasWestern = new Set<EmbeddedFont>();

  /** To be called for a text before it is encoded. */
  include(text: string, font: EmbeddedFont): void {
    if (this.hasWestern.has(font) || !/[^\x20-\x7e\xa0·’]/.test(text)) return;
    this.hasWestern.add(font);
    for (const character of western) font.encode(character);
  }
}

/** Compressed, since that takes a quarter of the work of a short document. */
const programs = new Map<string, Uint8Array>();

/** Begins a font's subset with the common glyphs, and lets its program be remembered by the glyphs that it has. */
export function beginSubset(font: EmbeddedFont): void {
  // Nobody draws the missing glyph, but its code may not stand for U+0000 (ISO 19005-3, 6.2.11.7.2).
  font.unicode[0] = [0xfffd];
  for (const character of common) font.encode(character);
  const { document, subset, name } = font;
  const encode = subset.encode.bind(subset);
  subset.encode = () => {
    const key = `${name} ${subset.glyphs.join(' ')}`;
    const file = document.latest!;
    file.compress = false;
    file.data['Filter'] = 'FlateDecode';
    const known = programs.get(key);
    if (known) return known;
    const program = deflateSync(encode());
    if (programs.size >= mostPrograms) programs.clear();
    programs.set(key, program);
    return program;
  };
}
