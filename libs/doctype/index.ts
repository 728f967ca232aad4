export type * from './contract/document-type.js';
export type * from './contract/next-step.js';
export * from './contract/progress.js';
export * from './steps/offered-steps.js';
export type * from './page/blocks.js';
export * from './format/formatter.js';
export * from './registry/document-types.js';
export { checkRules } from './registry/check-rules.js';
export { describeDocumentType, type SuiteOptions } from './suite/suite.js';
