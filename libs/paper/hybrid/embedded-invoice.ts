import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { KontorError } from '#kernel';
import { isPdf } from '#standards';
import { pdfNotPdf, pdfTooCostly, pdfTooLarge } from './pdf-errors.js';

/** The invoice in a hybrid PDF. */
export interface EmbeddedInvoice {
  /** The name that the PDF has it under, as written there: `factur-x.xml`. */
  readonly name: string;
  readonly xml: Uint8Array;
}

/** What a foreign PDF may cost at most. */
export interface PdfLimits {
  /** Bytes. */
  readonly size: number;
  readonly milliseconds: number;
}

export const pdfLimits: PdfLimits = { size: 16 * 2 ** 20, milliseconds: 5_000 };

/**
 * Finds the structured invoice in someone's PDF: Factur-X, ZUGFeRD 1 and 2, XRechnung. The PDF is read in a thread of its
 * own, which is ended when it takes too long: few bytes of a PDF can stand for very many.
 *
 * @throws KontorError `pdf-not-pdf`, `pdf-too-large`, `pdf-too-costly`
 */
export async function embeddedInvoice(
  pdf: Uint8Array,
  limits: PdfLimits = pdfLimits,
): Promise<EmbeddedInvoice | undefined> {
  if (pdf.length > limits.size) throw new KontorError(pdfTooLarge, { size: pdf.length, limit: limits.size });
  if (!isPdf(pdf)) throw new KontorError(pdfNotPdf);
  return read(pdf, limits.milliseconds);
}

/** The names that the standards gave the file, the newest first: a PDF may carry two for the sake of old readers. */
const names = ['factur-x.xml', 'xrechnung.xml', 'zugferd-invoice.xml'];

/** Megabytes of the thread's heap. */
const heap = 256;

/** Plain JavaScript, since a thread starts from a file or a text and this library is run from sources by the tests. */
const program = `
  const { parentPort, workerData } = require('node:worker_threads');
  void (async () => {
    const { PDF } = await import(workerData.library);
    const document = await PDF.load(workerData.pdf);
    const present = [...document.getAttachments().keys()];
    const base = (key) => key.split(/[\\\\/]/).pop().toLowerCase();
    for (const name of workerData.names) {
      const key = present.find((candidate) => base(candidate) === name);
      const xml = key === undefined ? null : document.getAttachment(key);
      if (xml && xml.length > 0) return { name: key, xml };
    }
    return undefined;
  })().then((found) => parentPort.postMessage({ found }), () => parentPort.postMessage({ failed: true }));
`;

interface Answer {
  readonly found?: EmbeddedInvoice;
  readonly failed?: boolean;
}

const library = pathToFileURL(createRequire(import.meta.url).resolve('@libpdf/core')).href;

async function read(pdf: Uint8Array, milliseconds: number): Promise<EmbeddedInvoice | undefined> {
  const worker = new Worker(program, {
    eval: true,
    workerData: { pdf: new Uint8Array(pdf), library, names },
    resourceLimits: { maxOldGenerationSizeMb: heap },
    // What a broken file makes the library complain of is nobody's to read.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const { found, failed } = await new Promise<Answer>((resolve, reject) => {
      const tooCostly = () => reject(new KontorError(pdfTooCostly));
      timer = setTimeout(tooCostly, milliseconds);
      worker.once('message', resolve).once('error', tooCostly).once('exit', tooCostly);
    });
    if (failed) throw new KontorError(pdfNotPdf);
    return found;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
