export { waybillType } from './waybill.js';
export * from './waybill-draft.js';
