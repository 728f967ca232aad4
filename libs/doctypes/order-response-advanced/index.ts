export { orderResponseAdvancedType } from './order-response-advanced.js';
export * from './order-response-advanced-draft.js';
