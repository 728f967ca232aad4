/**
 * What draws PDFs needs some 15 MB (pdfkit, its fonts, bar codes), which a process that draws none does not load: it comes with
 * the first page that is asked for, a quarter of a second later.
 */
import type { Block } from '#doctype';
import type { PaperOptions } from './render/render-page.js';
import type { BusinessCard, CardOptions } from './stationery/business-card.js';
import type { Letter, LetterOptions } from './stationery/letter.js';

/** Draws a document's page as PDF/A-3a and PDF/UA-1. The same blocks and options give the same bytes, in any process. */
export async function renderPage(blocks: readonly Block[], options: PaperOptions): Promise<Uint8Array> {
  const drawing = await import('./render/render-page.js');
  return drawing.renderPage(blocks, options);
}

/** Ten cards on a sheet of A4, with marks to cut along, as PDF/A-3a and PDF/UA-1. */
export async function renderBusinessCards(content: BusinessCard, options: CardOptions): Promise<Uint8Array> {
  const drawing = await import('./stationery/business-card.js');
  return drawing.renderBusinessCards(content, options);
}

/** Draws a letter as PDF/A-3a and PDF/UA-1, over as many pages as its text needs. */
export async function renderLetter(letter: Letter, options: LetterOptions): Promise<Uint8Array> {
  const drawing = await import('./stationery/letter.js');
  return drawing.renderLetter(letter, options);
}
