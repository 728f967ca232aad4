export { receiptAdviceType } from './receipt-advice.js';
export * from './receipt-advice-draft.js';
