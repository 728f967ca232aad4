export * from './xml/index.js';
export * from './finding/finding.js';
export * from './coda/index.js';
export * from './iso20022/index.js';
export * from './codelists/index.js';
export * from './ubl/index.js';
export * from './explain.js';
