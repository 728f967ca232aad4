import PDFDocument from 'pdfkit';
import type { Language } from '#kernel';
import type { EmbeddedFont } from '../fonts/embedded-font.js';
import { typeface, weights, type Weight } from '../fonts/typefaces.js';
import { withAccessibility } from './accessibility-xmp.js';
import { escapeXml } from './escape-xml.js';
import { crossReference, mostInPack, packOf, type Pack } from './object-streams.js';
import { paper } from './style.js';

/** What stands in the document's properties. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  readonly createdAt: Date;
  /** Stands in the file's properties as `CorrelationId`, where the logs of what led to it can be found by it. */
  readonly correlationId?: string | undefined;
}

/** The parts of pdfkit that write XMP and objects; its typings leave them out. */
interface Internals {
  info: Record<string, unknown>;
  _addInfo(): void;
  readonly _root: PdfObject;
  readonly _info: PdfObject;
  readonly _id: Uint8Array;
  readonly _offset: number;
  readonly _offsets: (number | null)[];
  _write(data: Uint8Array): void;
}

/** An object as pdfkit has it before it is written; its typings leave number and entries out. */
export interface PdfObject {
  readonly id: number;
  readonly data: Record<string, unknown>;
  /** The pieces of its stream, and whether they are still to be compressed. */
  buffer: Uint8Array[];
  compress: boolean;
}

/**
 * pdfkit, set up for PDF/A-3a and PDF/UA-1: sRGB output intent, XMP properties, embedded fonts, a structure tree, nothing
 * that depends on the moment.
 */
export class PaperDocument extends PDFDocument {
  readonly fonts: Readonly<Record<Weight, EmbeddedFont>>;
  private readonly bytes: Promise<Uint8Array>;
  /** Takes up a picture that is drawn more than once; pdfkit's typings leave it out. */
  declare openImage: (picture: Buffer) => PDFKit.Mixins.ImageSrc;
  private readonly packs: Pack[] = [];
  /** The object made last. */
  declare latest: PdfObject;
  /** Declared only: the constructor of pdfkit already writes the file's header. */
  declare private pieces: Uint8Array[] | undefined;
  declare private finish: ((bytes: Uint8Array) => void) | undefined;

  /** The date of change, which pdfkit tells in the file's properties and not in XMP: the two should say the same. */
  private readonly modified: string;

  constructor(properties: Properties) {
    super(optionsOf(properties));
    const day = `${properties.createdAt.toISOString().slice(0, 19)}Z`;
    this.modified = `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:ModifyDate>${day}</xmp:ModifyDate></rdf:Description>`;
    this.bytes = new Promise((resolve, reject) => {
      this.finish = resolve;
      this.on('error', reject);
    });
    const [regular, bold] = weights.map((weight) => typeface(weight).embedIn(this));
    this.fonts = { regular: regular!, bold: bold! };
    escapeProperties(internalsOf(this));
  }

  override ref(data?: object): PDFKit.PDFKitReference {
    const reference = super.ref(data as never);
    this.latest = reference as unknown as PdfObject;
    return reference;
  }

  /** Ends the file. Returns its bytes. */
  finished(xmp: readonly string[] = []): Promise<Uint8Array> {
    for (const fragment of [this.modified, ...withAccessibility(xmp)]) this.appendXML(fragment);
    this.end();
    return this.bytes;
  }

  /** Of the object that is written next. */
  get nextNumber(): number {
    return internalsOf(this)._offsets.length + 1;
  }

  /** Writes small objects in streams, numbered from `nextNumber` on: a reference of pdfkit for each takes longer than a page. */
  writeObjects(objects: readonly string[]): void {
    const internals = internalsOf(this);
    const { _offsets: offsets } = internals;
    const first = this.nextNumber;
    for (const _ of objects) offsets.push(null);
    for (let start = 0; start < objects.length; start += mostInPack) {
      const part = objects.slice(start, start + mostInPack);
      offsets.push(internals._offset);
      const pack = { stream: offsets.length, first: first + start, count: part.length };
      this.packs.push(pack);
      internals._write(packOf(pack, part));
    }
  }

  /** Called by pdfkit when all objects are written; its own table of them knows none in streams. */
  protected _finalize(): void {
    const internals = internalsOf(this);
    const start = internals._offset;
    internals._offsets.push(start);
    const id = `<${Buffer.from(internals._id).toString('hex')}>`;
    const trailer = `/Root ${internals._root.id} 0 R/Info ${internals._info.id} 0 R/ID[${id}${id}]`;
    internals._write(crossReference(internals._offsets, this.packs, trailer));
    internals._write(Buffer.from(`startxref\n${start}\n%%EOF\n`));
    this.push(null);
  }

  /** Takes the pieces of the file before they go through the stream, which costs more than writing them. */
  override push(piece: Uint8Array | null): boolean {
    if (piece !== null) (this.pieces ??= []).push(piece);
    else this.finish?.(Buffer.concat(this.pieces ?? []));
    return true;
  }
}

function internalsOf(document: PaperDocument): Internals {
  return document as unknown as Internals;
}

function optionsOf({ title, author, language, createdAt, correlationId }: Properties): PDFKit.PDFDocumentOptions {
  return {
    pdfVersion: '1.7',
    subset: 'PDF/A-3a' as never,
    tagged: true,
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
      ...(correlationId && { CorrelationId: correlationId }),
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
