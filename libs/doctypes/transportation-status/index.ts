export { transportationStatusType } from './transportation-status.js';
export * from './transportation-status-draft.js';
