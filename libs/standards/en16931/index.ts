export { checkCreditNote, checkInvoice } from './check.js';
export { billingRules, billingTexts } from './rules.js';
export { publishedBillingRules } from './published-rules.js';
