export { orderCancellationType } from './order-cancellation.js';
export * from './order-cancellation-draft.js';
