export { orderChangeType } from './order-change.js';
export * from './order-change-draft.js';
