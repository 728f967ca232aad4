export { orderResponseType } from './order-response.js';
export * from './order-response-draft.js';
