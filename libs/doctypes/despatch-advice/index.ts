export { despatchAdviceType } from './despatch-advice.js';
export * from './despatch-advice-draft.js';
