import { KontorError } from '#kernel';
import { embeddedInvoice } from './embedded-invoice.js';
import { Gate } from './gate.js';
import { pdfBusy, pdfWithoutInvoice } from './pdf-errors.js';

/** Threads that read foreign PDFs at the same time, each with a heap of its own, and those that may wait for one. */
const gate = new Gate(2, 30, () => new KontorError(pdfBusy));

/**
 * The XML of the invoice in a hybrid PDF.
 *
 * @throws KontorError as `embeddedInvoice`, `pdf-without-invoice`, and the transient `pdf-busy` when too many ask at once
 */
export async function xmlOfPdf(pdf: Uint8Array): Promise<Uint8Array> {
  const invoice = await gate.through(() => embeddedInvoice(pdf));
  if (!invoice) throw new KontorError(pdfWithoutInvoice);
  return invoice.xml;
}
