export { checkCreditNote, checkInvoice } from './check.js';
export { billingRules, billingTexts } from './rules.js';
