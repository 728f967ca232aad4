export * from './xml/index.js';
export * from './finding/finding.js';
