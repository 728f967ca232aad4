import PDFDocument from 'pdfkit';
import type { Language } from '#kernel';
import type { EmbeddedFont } from '../fonts/embedded-font.js';
import { typeface, weights, type Weight } from '../fonts/typefaces.js';
import { escapeXml } from './escape-xml.js';
import { paper } from './style.js';

/** What stands in the document's properties. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  readonly createdAt: Date;
}

/** The part of pdfkit that writes XMP; its typings leave it out. */
interface Internals {
  info: Record<string, unknown>;
  _addInfo(): void;
}

/** pdfkit, set up for PDF/A-3b: sRGB output intent, XMP properties, embedded fonts, nothing that depends on the moment. */
export class PaperDocument extends PDFDocument {
  readonly fonts: Readonly<Record<Weight, EmbeddedFont>>;
  /** All bytes of the file, once `end` has been called. */
  readonly bytes: Promise<Uint8Array>;
  /** Takes up a picture that is drawn more than once; pdfkit's typings leave it out. */
  declare openImage: (picture: Buffer) => PDFKit.Mixins.ImageSrc;
  /** Declared only: the constructor of pdfkit already writes the file's header. */
  declare private pieces: Uint8Array[] | undefined;
  declare private finish: ((bytes: Uint8Array) => void) | undefined;

  constructor(properties: Properties) {
    super(optionsOf(properties));
    this.bytes = new Promise((resolve, reject) => {
      this.finish = resolve;
      this.on('error', reject);
    });
    const [regular, bold] = weights.map((weight) => typeface(weight).embedIn(this));
    this.fonts = { regular: regular!, bold: bold! };
    escapeProperties(this as unknown as Internals);
  }

  /** Takes the pieces of the file before they go through the stream, which costs more than writing them. */
  override push(piece: Uint8Array | null): boolean {
    if (piece !== null) (this.pieces ??= []).push(piece);
    else this.finish?.(Buffer.concat(this.pieces ?? []));
    return true;
  }
}

function optionsOf({ title, author, language, createdAt }: Properties): PDFKit.PDFDocumentOptions {
  return {
    pdfVersion: '1.7',
    subset: 'PDF/A-3b' as never,
    lang: language,
    displayTitle: true,
    size: [paper.width, paper.height],
    margin: 0,
    autoFirstPage: false,
    // Otherwise Helvetica is referred to without being embedded.
    font: '',
    info: {
      Title: title,
      Author: author,
      Creator: 'Kontor',
      Producer: 'Kontor',
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  };
}

/** pdfkit pastes the properties into XMP as they are, so that a title with `&` would make a file that is not PDF/A. */
function escapeProperties(document: Internals): void {
  const add = document._addInfo.bind(document);
  document._addInfo = () => {
    const info = document.info;
    document.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    );
    add();
    document.info = info;
  };
}
