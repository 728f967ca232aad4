export { invoiceType } from './invoice.js';
export { draftInvoice, draftInvoiceFromDespatch, type DraftInvoice, type InvoiceAfterDespatch } from './draft.js';
