import { deflateSync } from 'node:zlib';
import { deflation } from './object-streams.js';
import type { PaperDocument, PdfObject } from './paper-document.js';
import type { Sheet } from './pen.js';
import type { StructureElement } from './structure.js';

/** A picture that is fitted into a box, from its top left corner. */
export interface Picture {
  readonly image: PDFKit.Mixins.ImageSrc;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly figure: StructureElement;
}

/** Makes a page of what was drawn, the pictures below the text. */
export function addPage(document: PaperDocument, sheet: Sheet, pictures: readonly Picture[]): void {
  const index = document.addPage().bufferedPageRange().start;
  const { id, data } = document.page.dictionary as unknown as PdfObject;
  sheet.page = id;
  Object.assign(data, { StructParents: index, Tabs: 'S' });
  for (const font of Object.values(document.fonts)) document.page.fonts[font.id] = font.ref();
  for (const { image, x, y, width, height, figure } of pictures) {
    document
      .addContent(figure.mark(sheet))
      .image(image, x, y, { fit: [width, height] })
      .addContent('EMC');
  }
  // Compressed here, since pdfkit would take longer.
  const content = document.page.content as unknown as PdfObject;
  const operators = Buffer.from(`${sheet.operators.join('\n')}\n`, 'latin1');
  content.buffer = [deflateSync(Buffer.concat([...content.buffer, operators]), deflation)];
  content.compress = false;
}
