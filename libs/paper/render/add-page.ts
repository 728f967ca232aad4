import type { PaperDocument } from './paper-document.js';
import type { Sheet } from './pen.js';

/** A picture that is fitted into a box, from its top left corner. */
export interface Picture {
  readonly image: PDFKit.Mixins.ImageSrc;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Makes a page of what was drawn, the pictures below the text. */
export function addPage(document: PaperDocument, sheet: Sheet, pictures: readonly Picture[]): void {
  document.addPage();
  for (const font of Object.values(document.fonts)) document.page.fonts[font.id] = font.ref();
  for (const { image, x, y, width, height } of pictures) document.image(image, x, y, { fit: [width, height] });
  document.addContent(sheet.operators.join('\n'));
}
