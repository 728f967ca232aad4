export { orderType } from './order.js';
export * from './order-draft.js';
