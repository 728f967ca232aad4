import type { Block, LetterheadBlock } from '#doctype';
import type { Language } from '#kernel';
import { addPage } from './add-page.js';
import { drawLegal, drawParagraph, drawTotals } from './closing.js';
import { drawCodes, drawPayment } from './codes.js';
import { drawFacts } from './facts.js';
import { Flow } from './flow.js';
import { drawLetterhead, logoBox } from './letterhead.js';
import { PaperDocument } from './paper-document.js';
import { drawRunning } from './running.js';
import { drawTable } from './table.js';
import { writeStructure } from './write-structure.js';

/** All that a PDF depends on besides its blocks. */
export interface PaperOptions {
  readonly language: Language;
  /** Shown as the title of the window: `Invoice 2026-014`. */
  readonly title: string;
  /** The document's own date, never the moment of printing: the bytes of a PDF depend on it. */
  readonly createdAt: Date;
  /** Of the request that submitted the document; among the file's properties. */
  readonly correlationId?: string | undefined;
  /** PNG or JPEG, fitted into 55 by 18 millimetres. */
  readonly logo?: Uint8Array;
  /** At most three lines at the foot of each page, see `footerOf`. */
  readonly footer?: readonly string[];
  readonly attachments?: readonly Attachment[];
  /** Further `rdf:Description` elements for the XMP packet. */
  readonly xmp?: readonly string[];
}

/** A file within the PDF (ISO 19005-3, 6.8), such as the invoice's XML. */
export interface Attachment {
  readonly name: string;
  readonly content: Uint8Array;
  readonly mimeType: string;
  readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
  readonly description?: string;
}

/** Draws a document's page as PDF/A-3a and PDF/UA-1. The same blocks and options give the same bytes, in any process. */
export async function renderPage(blocks: readonly Block[], options: PaperOptions): Promise<Uint8Array> {
  const letterhead = blocks.find((block): block is LetterheadBlock => block.kind === 'letterhead');
  const document = new PaperDocument({ ...options, author: letterhead?.sender.name ?? 'Kontor' });
  const flow = new Flow(document, options.language, options.logo !== undefined);
  for (const block of blocks) draw(block, flow);
  drawRunning(letterhead, options.footer ?? [], flow);
  addSheets(document, flow, options.logo);
  attach(document, options);
  return document.finished(options.xmp);
}

function draw(block: Block, flow: Flow): void {
  switch (block.kind) {
    case 'letterhead':
      return drawLetterhead(block, flow);
    case 'facts':
      return drawFacts(block, flow);
    case 'paragraph':
      return drawParagraph(block, flow);
    case 'table':
      return drawTable(block, flow);
    case 'totals':
      return drawTotals(block, flow);
    case 'payment':
      return drawPayment(block, flow);
    case 'codes':
      return drawCodes(block, flow);
    case 'legal':
      return drawLegal(block, flow);
  }
}

/** Makes pages of what was drawn, the logo where a letterhead left room for it, and writes their structure. */
export function addSheets(document: PaperDocument, { sheets, root }: Flow, logo: Uint8Array | undefined): void {
  const image = logo && Buffer.from(logo);
  for (const sheet of sheets) {
    addPage(document, sheet, image && sheet.logo ? [{ image, ...sheet.logo, ...logoBox }] : []);
  }
  writeStructure(document, root, sheets);
}

function attach(document: PaperDocument, { attachments = [], createdAt }: PaperOptions): void {
  for (const { name, content, mimeType, relationship, description } of attachments) {
    document.file(Buffer.from(content), {
      name,
      type: mimeType,
      relationship,
      ...(description ? { description } : {}),
      creationDate: createdAt,
      modifiedDate: createdAt,
    } as PDFKit.Mixins.PDFAttachmentOptions);
  }
}
