export { renderPage, type Attachment, type PaperOptions } from './render/render-page.js';
export { footerOf } from './render/footer.js';
export { words as paperWords } from './labels/words.js';
export { contentHash, PaperArchive, type Paper, type PaperSource } from './archive/paper-archive.js';
export { statementPage, type StatementParties, type StatementParty } from './statement/statement-page.js';
export { embeddedInvoice, type EmbeddedInvoice, pdfLimits, type PdfLimits } from './hybrid/embedded-invoice.js';
export { xmlOfPdf } from './hybrid/xml-of-pdf.js';
export * from './hybrid/pdf-errors.js';
