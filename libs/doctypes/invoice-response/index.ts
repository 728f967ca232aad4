export { invoiceResponseType } from './invoice-response.js';
export * from './invoice-response-draft.js';
