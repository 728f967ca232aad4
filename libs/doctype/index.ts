export type * from './contract/document-type.js';
export * from './contract/progress.js';
export type * from './page/blocks.js';
export * from './format/formatter.js';
export * from './registry/document-types.js';
export { describeDocumentType, type SuiteOptions } from './suite/suite.js';
